package org.mithaq.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.rdf.Vocabulary;

/** The only way in which graphs are changed: it sees to it that the labels that come and go are known. */
final class Edit {
    private final DatasetGraph dataset;
    private final LabelChanges labels = new LabelChanges();

    Edit(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** For looking things up while the write goes on. */
    DatasetGraph dataset() {
        return dataset;
    }

    /** Takes a graph away; whether there was one. */
    boolean delete(Node name) {
        boolean there = dataset.contains(name, Node.ANY, Node.ANY, Node.ANY);
        if (there) {
            for (Node property : List.of(Vocabulary.LABEL, Vocabulary.ALT_LABEL)) {
                dataset.stream(name, Node.ANY, property, Node.ANY)
                        .map(Quad::asTriple)
                        .toList()
                        .forEach(triple -> labels.delete(dataset, triple));
            }
            dataset.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
        }
        return there;
    }

    /** Adds the triples of a graph to that of this name. */
    void add(Node name, Graph graph) {
        graph.find().forEachRemaining(triple -> add(name, triple));
    }

    void add(Node name, Triple triple) {
        labels.add(dataset, triple);
        dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** What the write has changed; to be asked at its end, within its transaction. */
    LabelChanges labels() {
        labels.compare(dataset);
        return labels;
    }
}
