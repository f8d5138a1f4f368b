package org.mithaq.rdf;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.validation.ReportEntry;

/**
 * The gate before the store: an article graph that breaks a shape of {@code ontology/shapes.ttl}, or whose offsets do
 * not give back the anchor text, is refused. Safe for use by several threads.
 */
public final class Shapes {
    private static final Shapes BUNDLED = new Shapes();

    private final org.apache.jena.shacl.Shapes shapes = org.apache.jena.shacl.Shapes.parse(Ontology.read("shapes.ttl"));

    private Shapes() {}

    /** The shapes that come with the program. */
    public static Shapes bundled() {
        return BUNDLED;
    }

    /** What is wrong with the graph, in the order of the IRIs at fault; empty when it may be stored. */
    public List<Violation> check(ArticleGraph article) {
        Graph known = new Union(article.graph(), Ontology.bundled().graph());
        Stream<Violation> broken = ShaclValidator.get().validate(shapes, known).getEntries().stream()
                .map(Shapes::violation);
        return Stream.concat(broken, strayAnchors(article.graph()))
                .distinct()
                .sorted()
                .toList();
    }

    private static Violation violation(ReportEntry entry) {
        return new Violation(String.valueOf(entry.focusNode()), entry.message());
    }

    private static Stream<Violation> strayAnchors(Graph graph) {
        return graph.stream(Node.ANY, Vocabulary.ANCHOR_TEXT, Node.ANY)
                .filter(triple -> !isAnchored(
                        graph, triple.getSubject(), triple.getObject().getLiteralLexicalForm()))
                .map(triple -> new Violation(
                        triple.getSubject().getURI(),
                        "The offsets of a mention must give back its dip:anchorText from the dip:text of its article"));
    }

    private static boolean isAnchored(Graph graph, Node mention, String anchor) {
        int begin = offset(graph, mention, Vocabulary.BEGIN_OFFSET);
        int end = offset(graph, mention, Vocabulary.END_OFFSET);
        return graph.stream(mention, Vocabulary.IN_ARTICLE, Node.ANY)
                .flatMap(triple -> graph.stream(triple.getObject(), Vocabulary.TEXT, Node.ANY))
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .anyMatch(text -> begin >= 0
                        && begin <= end
                        && end <= text.length()
                        && text.substring(begin, end).equals(anchor));
    }

    /** The offset, or -1 where there is none. */
    private static int offset(Graph graph, Node mention, Node property) {
        return graph.stream(mention, property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralValue())
                .filter(Integer.class::isInstance)
                .mapToInt(Integer.class::cast)
                .findFirst()
                .orElse(-1);
    }
}
