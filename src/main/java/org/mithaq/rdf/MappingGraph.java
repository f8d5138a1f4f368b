package org.mithaq.rdf;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.mithaq.link.Mapping;
import org.mithaq.link.Mappings;

/**
 * Writes the graph {@code mappings}: the decisions of humans on who is who, in the terms of SSSOM. What the store has
 * taken account of stands here, so that it can tell which decisions are new.
 */
public final class MappingGraph {
    /** Leads from a decision to whom it is on. */
    public static final Node SUBJECT = Vocabulary.iri("http://www.w3.org/2002/07/owl#annotatedSource");

    private static final String OWL = "http://www.w3.org/2002/07/owl#";
    private static final String SSSOM = "https://w3id.org/sssom/";

    private MappingGraph() {}

    /** The decisions among the mappings. */
    public static NamedGraph of(Iris iris, Mappings mappings) {
        Triples triples = new Triples();
        mappings.rows().stream().filter(Mapping::isReviewed).forEach(mapping -> write(triples, iris, mapping));
        return new NamedGraph(iris.graph("mappings").getURI(), triples.graph());
    }

    /** The IRIs of the decisions, by the ids of those they are on. */
    public static SortedMap<String, SortedSet<String>> decisions(Iris iris, Mappings mappings) {
        SortedMap<String, SortedSet<String>> decisions = new TreeMap<>();
        mappings.rows().stream()
                .filter(Mapping::isReviewed)
                .forEach(mapping -> decisions
                        .computeIfAbsent(mapping.subject(), subject -> new TreeSet<>())
                        .add(node(iris, mapping).getURI()));
        return decisions;
    }

    private static Node node(Iris iris, Mapping mapping) {
        List<String> parts = new TreeMap<>(mapping.cells())
                .entrySet().stream()
                        .map(cell -> cell.getKey() + "=" + cell.getValue())
                        .toList();
        return iris.hashed("mapping", parts);
    }

    private static void write(Triples triples, Iris iris, Mapping mapping) {
        Node node = node(iris, mapping);
        triples.add(node, Vocabulary.TYPE, Vocabulary.iri(SSSOM + "Mapping"))
                .add(node, SUBJECT, iris.actor(mapping.subject()))
                .add(node, Vocabulary.iri(OWL + "annotatedProperty"), Vocabulary.EXACT_MATCH)
                .add(node, Vocabulary.iri(OWL + "annotatedTarget"), object(iris, mapping));
        if (mapping.isNot()) {
            triples.add(node, Vocabulary.iri(SSSOM + "predicate_modifier"), Vocabulary.iri(SSSOM + "NegatedPredicate"));
        }
        text(triples, node, "reviewer_label", mapping.get("reviewer_label"), XSDDatatype.XSDstring);
        text(triples, node, "mapping_date", mapping.get("mapping_date"), XSDDatatype.XSDdate);
    }

    private static void text(Triples triples, Node node, String property, String value, XSDDatatype type) {
        if (!value.isEmpty()) {
            triples.add(node, Vocabulary.iri(SSSOM + property), NodeFactory.createLiteralDT(value, type));
        }
    }

    private static Node object(Iris iris, Mapping mapping) {
        if (mapping.isWithoutItem()) {
            return Vocabulary.iri(SSSOM + "NoTermFound");
        }
        return mapping.findQid().map(Vocabulary::wikidata).orElseGet(() -> iris.known(mapping.object()));
    }
}
