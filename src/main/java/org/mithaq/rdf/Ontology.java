package org.mithaq.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The ontology and the SKOS schemes, read from the class path once. Types of events are known from here alone: a class
 * below {@code dip:Event} is a type.
 */
public final class Ontology {
    private static final Ontology BUNDLED = new Ontology(read("mithaq.ttl", "schemes.ttl"));

    private final Graph graph;

    private Ontology(Graph graph) {
        this.graph = graph;
    }

    /** The ontology that comes with the program. */
    public static Ontology bundled() {
        return BUNDLED;
    }

    /** Ontology and schemes, to be stored as the graph {@code ontology}. */
    public NamedGraph named(Iris iris) {
        return new NamedGraph(iris.graph("ontology").getURI(), graph);
    }

    Graph graph() {
        return graph;
    }

    /**
     * What types that are told apart only by detail have in common: {@code BilateralMeeting} and {@code Meeting} give
     * {@code Meeting}, {@code StateVisit} gives {@code Visit}. A type that consumers know only as "Other" stays what it
     * is.
     */
    String family(String type) {
        return findReportedAs(Names.eventClass(type))
                .filter(word -> !word.equals("Other"))
                .orElse(Names.eventClass(type));
    }

    /** The word of the closed list of consumers that a class or concept maps to. */
    Optional<String> findReportedAs(String localName) {
        return graph.stream(Vocabulary.dip(localName), Vocabulary.REPORTED_AS, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .findFirst();
    }

    static Graph read(String... names) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String name : names) {
            String path = "/ontology/" + name;
            try (InputStream in = Ontology.class.getResourceAsStream(path)) {
                if (in == null) {
                    throw new IllegalStateException("The program is incomplete: " + path + " is not on its class path");
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException("Reading " + path + " from the class path failed", e);
            }
        }
        return graph;
    }
}
