package org.mithaq.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Evidence;
import org.mithaq.extract.Report;
import org.mithaq.extract.Status;
import org.mithaq.text.Span;

class GraphWriterTest {
    private final ArticleGraph graph = Samples.writer().write(Samples.twoReports("invented.txt"));

    @Test
    void writesTheGoldenGraph() {
        Graph expected = RDFDataMgr.loadGraph("src/test/resources/org/mithaq/rdf/two-reports.ttl");

        assertThat(lines(graph.graph())).isEqualTo(lines(expected));
    }

    @Test
    void usesNoBlankNode() {
        assertThat(graph.graph().stream())
                .noneMatch(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank());
    }

    @Test
    void namesTheGraphByItsSource() {
        assertThat(graph.name()).isEqualTo("https://w3id.org/mithaq/article/invented.txt");
        assertThat(Iris.standard().article("news.jsonl#12").getURI())
                .isEqualTo("https://w3id.org/mithaq/article/news.jsonl%2312");
    }

    @Test
    void writesTheSameTwice() {
        ArticleGraph again = Samples.writer().write(Samples.twoReports("invented.txt"));

        assertThat(lines(again.graph())).isEqualTo(lines(graph.graph()));
        assertThat(again.contentHash()).isEqualTo(graph.contentHash());
    }

    @Test
    void changesTheContentHashWithTheText() {
        ArticleGraph other = Samples.writer()
                .write(Samples.extraction("invented.txt", Samples.TEXT + "\n", List.of(Samples.signing(1))));

        assertThat(other.contentHash()).isNotEqualTo(graph.contentHash());
    }

    @Test
    void refusesSpanOutsideTheText() {
        Span outside = new Span(0, 9_999);
        Report report = new Report(
                1,
                "Signing",
                Status.OCCURRED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Evidence(0, outside, outside, "Signing/signed")),
                0,
                0.5);

        assertThatThrownBy(() -> Samples.writer().write(Samples.extraction("x.txt", Samples.TEXT, List.of(report))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0..9999")
                .hasMessageContaining("x.txt");
    }

    private static List<String> lines(Graph graph) {
        return graph.stream()
                .map(triple ->
                        line(triple.getSubject()) + " " + line(triple.getPredicate()) + " " + line(triple.getObject()))
                .sorted()
                .toList();
    }

    private static String line(Node node) {
        return org.apache.jena.riot.out.NodeFmtLib.strNT(node);
    }
}
