package org.mithaq.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A graph to be read from end to end: without what finds triples fast it takes half the memory. Cannot be changed. */
final class PackedGraph extends GraphBase {
    private final List<Triple> triples;

    PackedGraph(Graph graph) {
        this.triples = List.copyOf(graph.find().toList());
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Stream<Triple> found = triples.stream().filter(pattern::matches);
        return WrappedIterator.create(found.iterator());
    }

    @Override
    protected int graphBaseSize() {
        return triples.size();
    }
}
