package org.mithaq.rdf;

import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.mithaq.time.When;

/** Collects triples in memory, one property of one subject at a time. */
final class Triples {
    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    Triples add(Node subject, Node property, Node object) {
        graph.add(subject, property, object);
        return this;
    }

    Triples add(Node subject, String property, Node object) {
        return add(subject, Vocabulary.dip(property), object);
    }

    Triples text(Node subject, String property, String value) {
        return add(subject, property, NodeFactory.createLiteralString(value));
    }

    Triples text(Node subject, String property, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> text(subject, property, text));
        return this;
    }

    Triples text(Node subject, Node property, String value, String language) {
        return add(subject, property, NodeFactory.createLiteralLang(value, language));
    }

    Triples number(Node subject, String property, int value) {
        return typed(subject, property, Integer.toString(value), XSDDatatype.XSDinteger);
    }

    Triples typed(Node subject, String property, String value, XSDDatatype type) {
        return add(subject, property, NodeFactory.createLiteralDT(value, type));
    }

    /** An ISO date as precisely as it is known; nothing where it is empty. */
    Triples date(Node subject, String property, String iso) {
        return iso.isEmpty() ? this : typed(subject, property, iso, precision(iso));
    }

    /** Begin and end as known, the days between which they lie, how exactly they are known and from what. */
    Triples when(Node subject, When when) {
        return date(subject, "start", when.start())
                .date(subject, "end", when.end())
                .date(subject, "earliest", when.earliest().toString())
                .date(subject, "latest", when.latest().toString())
                .text(subject, "datePrecision", Names.lower(when.precision()))
                .text(subject, "dateSource", Names.lower(when.source()));
    }

    Triples exactMatch(Node subject, Optional<String> qid) {
        qid.ifPresent(id -> add(subject, Vocabulary.EXACT_MATCH, Vocabulary.wikidata(id)));
        return this;
    }

    private static XSDDatatype precision(String iso) {
        return switch (iso.length()) {
            case 4 -> XSDDatatype.XSDgYear;
            case 7 -> XSDDatatype.XSDgYearMonth;
            case 10 -> XSDDatatype.XSDdate;
            default -> throw new IllegalArgumentException("Not an ISO day, month or year: " + iso);
        };
    }
}
