package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ShapesTest {
    private static final Node SIGNING = iri("article/x.txt#r1");

    @Test
    void letsWhatTheWriterWritesPass() {
        assertThat(Shapes.bundled().check(article())).isEmpty();
    }

    @Test
    void letsSigningWithoutInstrumentButWithTwoSignatoriesPass() {
        ArticleGraph article = article();
        without("instrument").accept(article.graph());

        assertThat(Shapes.bundled().check(article)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void refuses(String message, Consumer<Graph> fault) {
        ArticleGraph article = article();
        fault.accept(article.graph());

        assertThat(Shapes.bundled().check(article))
                .extracting(Violation::message)
                .anyMatch(text -> text.startsWith(message));
    }

    @Test
    void namesWhatIsAtFault() {
        ArticleGraph article = article();
        article.graph().remove(SIGNING, dip("evidence"), Node.ANY);

        List<Violation> violations = Shapes.bundled().check(article);

        assertThat(violations).singleElement().extracting(Violation::focus).isEqualTo(SIGNING.getURI());
        assertThat(violations.get(0))
                .hasToString("A report needs evidence: at least one dip:evidence that is a dip:Mention of the article ("
                        + SIGNING.getURI() + ")");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("A report needs evidence", without("evidence")),
                Arguments.of("A report needs exactly one dip:mainEvidence", without("mainEvidence")),
                Arguments.of("A report belongs to exactly one dip:article", without("article")),
                Arguments.of("A report tells of exactly one event", without("reportOf")),
                Arguments.of("An event needs a report", without("reportOf")),
                Arguments.of("A report needs exactly one type", without("eventType")),
                Arguments.of("The type of a report must be a class of events", with("eventType", dip("Treaty"))),
                Arguments.of("A report needs exactly one status", without("status")),
                Arguments.of("A report needs exactly one status", and("status", dip("status-denied"))),
                Arguments.of("The status of a report must be a concept", with("status", dip("status-maybe"))),
                Arguments.of(
                        "A report needs one dip:confidence", with("confidence", typed("1.5", XSDDatatype.XSDdecimal))),
                Arguments.of("A report names the rule", without("rule")),
                Arguments.of(
                        "A signing needs an instrument", without("instrument").andThen(without("signatory"))),
                Arguments.of("A date needs one dip:start", without("start")),
                Arguments.of("A date needs one dip:start", with("start", typed("soon", XSDDatatype.XSDstring))),
                Arguments.of(
                        "A date needs one dip:earliest", with("earliest", typed("2022-01-01", XSDDatatype.XSDdate))),
                Arguments.of("A date needs one dip:latest", without("latest")),
                Arguments.of("A date tells how exactly it is known", without("datePrecision")),
                Arguments.of("A date tells how exactly it is known", with("datePrecision", text("hour"))),
                Arguments.of("A date tells what it rests on", without("dateSource")),
                Arguments.of("A participation names exactly one dip:actor", without("actor")),
                Arguments.of("Every actor of a participation needs an rdfs:label", (Consumer<Graph>)
                        ShapesTest::removeLabels),
                Arguments.of("The role of a participation must be", with("role", dip("title"))),
                Arguments.of("A participation shows where", without("mention")),
                Arguments.of("An instrument report shows where", without("mention")),
                Arguments.of("An instrument needs one dip:title", without("title")),
                Arguments.of("The class of an instrument must be", with("instrumentClass", dip("Visit"))),
                Arguments.of("A mention needs one dip:sentenceNumber", without("sentenceNumber")),
                Arguments.of("A mention needs one dip:endOffset", without("endOffset")),
                Arguments.of("The offsets of a mention must give back", with("anchorText", text("something else"))),
                Arguments.of("The offsets of a mention must give back", with("text", text("short"))),
                Arguments.of("An article needs one dip:source", without("source")),
                Arguments.of("An article needs one dip:contentHash", with("contentHash", text("none"))));
    }

    private static ArticleGraph article() {
        return Samples.writer().write(Samples.extraction("x.txt", Samples.TEXT, List.of(Samples.signing(1))));
    }

    private static Consumer<Graph> without(String property) {
        return graph -> graph.remove(Node.ANY, dip(property), Node.ANY);
    }

    private static void removeLabels(Graph graph) {
        graph.remove(Node.ANY, Vocabulary.LABEL, Node.ANY);
    }

    /** Gives every subject that has the property this value in place of its own. */
    private static Consumer<Graph> with(String property, Node value) {
        return graph -> graph.find(Node.ANY, dip(property), Node.ANY).toList().forEach(triple -> {
            graph.delete(triple);
            graph.add(triple.getSubject(), triple.getPredicate(), value);
        });
    }

    private static Consumer<Graph> and(String property, Node value) {
        return graph -> graph.add(SIGNING, dip(property), value);
    }

    private static Node dip(String name) {
        return Vocabulary.dip(name);
    }

    private static Node iri(String path) {
        return Vocabulary.iri(Iris.DEFAULT_BASE + path);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node typed(String value, XSDDatatype type) {
        return NodeFactory.createLiteralDT(value, type);
    }
}
