package org.mithaq.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.mithaq.extract.Actor;
import org.mithaq.link.Occurrence;
import org.mithaq.rdf.MappingGraph;
import org.mithaq.rdf.Vocabulary;

/** Reads the links of a store's articles: who is mentioned where, and whom that was taken for. */
public final class StoredLinks {
    private static final Node LINK = Vocabulary.dip("link");
    private static final Node LINK_OF = Vocabulary.dip("linkOf");

    private final GraphStore store;

    public StoredLinks(GraphStore store) {
        this.store = store;
    }

    /**
     * An article as it is stored.
     *
     * @param source its name
     * @param text its text
     */
    public record StoredArticle(String source, String text) {}

    /** Every mention of someone, in an order that the content alone decides. */
    public List<Occurrence> occurrences() {
        return store.read(dataset -> sorted(dataset, quads(dataset, LINK, Node.ANY)));
    }

    /** The mentions of those whom nobody known was found for. */
    public List<Occurrence> locals() {
        return store.read(dataset -> sorted(
                dataset,
                Stream.of("ambiguous", "unknown")
                        .map(NodeFactory::createLiteralString)
                        .flatMap(decision -> quads(dataset, Vocabulary.dip("decision"), decision))
                        .flatMap(quad -> dataset.stream(quad.getGraph(), Node.ANY, LINK, quad.getSubject()))));
    }

    private static List<Occurrence> sorted(DatasetGraph dataset, Stream<Quad> links) {
        return links.map(quad -> occurrence(dataset, quad))
                .sorted(Comparator.comparing(Occurrence::subject)
                        .thenComparing(Occurrence::source)
                        .thenComparing(Occurrence::name)
                        .thenComparing(Occurrence::office)
                        .thenComparing(Occurrence::decision))
                .toList();
    }

    /** The decisions that the store has taken account of: their IRIs, by whom they are on. */
    public SortedMap<String, SortedSet<String>> decisions() {
        return store.read(dataset -> {
            SortedMap<String, SortedSet<String>> decisions = new TreeMap<>();
            quads(dataset, MappingGraph.SUBJECT, Node.ANY)
                    .forEach(quad -> decisions
                            .computeIfAbsent(lastStep(quad.getObject()), subject -> new TreeSet<>())
                            .add(quad.getSubject().getURI()));
            return decisions;
        });
    }

    /** The articles that mention one of these, by the ids of their namings. */
    public List<StoredArticle> naming(Set<String> subjects) {
        return store.read(dataset -> {
            Set<String> graphs = new TreeSet<>();
            quads(dataset, LINK_OF, Node.ANY)
                    .filter(quad -> subjects.contains(lastStep(quad.getObject())))
                    .forEach(quad -> graphs.add(quad.getGraph().getURI()));
            List<StoredArticle> articles = new ArrayList<>();
            for (String graph : graphs) {
                Node name = NodeFactory.createURI(graph);
                articles.add(new StoredArticle(text(dataset, name, name, "source"), text(dataset, name, name, "text")));
            }
            return articles;
        });
    }

    private static Occurrence occurrence(DatasetGraph dataset, Quad quad) {
        Node graph = quad.getGraph();
        Node participation = quad.getSubject();
        Node link = quad.getObject();
        Node actor =
                find(dataset, graph, participation, Vocabulary.dip("actor")).orElse(participation);
        Optional<Node> called = find(dataset, graph, link, Vocabulary.dip("calledAs"));
        return new Occurrence(
                find(dataset, graph, link, LINK_OF).map(StoredLinks::lastStep).orElse(""),
                kind(dataset, graph, actor),
                called.map(Node::getLiteralLexicalForm).orElse(""),
                text(dataset, graph, link, "named").equals("true"),
                called.map(Node::getLiteralLanguage).orElse(""),
                label(dataset, graph, actor),
                text(dataset, graph, participation, "office"),
                text(dataset, graph, participation, "representsLabel"),
                text(dataset, graph, link, "decision"),
                entities(dataset, graph, link, actor),
                text(dataset, graph, link, "score"),
                text(dataset, graph, graph, "source"));
    }

    private static Actor.Kind kind(DatasetGraph dataset, Node graph, Node actor) {
        Set<Node> types = new HashSet<>();
        dataset.find(graph, actor, Vocabulary.TYPE, Node.ANY).forEachRemaining(quad -> types.add(quad.getObject()));
        return Stream.of(Actor.Kind.values())
                .filter(kind -> types.contains(Vocabulary.dip(
                        kind.name().charAt(0) + kind.name().substring(1).toLowerCase(Locale.ROOT))))
                .findFirst()
                .orElse(Actor.Kind.PERSON);
    }

    private static List<String> entities(DatasetGraph dataset, Node graph, Node link, Node actor) {
        Set<String> found = new TreeSet<>();
        for (String property : List.of("entity", "candidate")) {
            dataset.find(graph, link, Vocabulary.dip(property), Node.ANY)
                    .forEachRemaining(
                            quad -> found.add(shortName(quad.getObject().getURI())));
        }
        dataset.find(graph, actor, Vocabulary.EXACT_MATCH, Node.ANY)
                .forEachRemaining(quad -> found.add("wd:" + lastStep(quad.getObject())));
        return List.copyOf(found);
    }

    /** {@code person:sergey-lavrov} for the IRI that ends so. */
    private static String shortName(String iri) {
        int slash = iri.lastIndexOf('/');
        return iri.substring(iri.lastIndexOf('/', slash - 1) + 1, slash) + ":" + iri.substring(slash + 1);
    }

    private static String label(DatasetGraph dataset, Node graph, Node actor) {
        List<String> labels = new ArrayList<>();
        dataset.find(graph, actor, Vocabulary.LABEL, Node.ANY).forEachRemaining(quad -> {
            if (quad.getObject().getLiteralLanguage().equals("en")) {
                labels.add(quad.getObject().getLiteralLexicalForm());
            }
        });
        return labels.stream().sorted().findFirst().orElse("");
    }

    private static String text(DatasetGraph dataset, Node graph, Node subject, String property) {
        return find(dataset, graph, subject, Vocabulary.dip(property))
                .map(Node::getLiteralLexicalForm)
                .orElse("");
    }

    private static Optional<Node> find(DatasetGraph dataset, Node graph, Node subject, Node property) {
        Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject()) : Optional.empty();
    }

    private static Stream<Quad> quads(DatasetGraph dataset, Node property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, property, object);
    }

    private static String lastStep(Node node) {
        return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
    }
}
