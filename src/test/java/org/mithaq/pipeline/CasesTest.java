package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mithaq.ingest.Input;
import org.mithaq.ingest.Outcome;
import org.mithaq.rdf.GraphWriter;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.Vocabulary;

/**
 * Whole articles with the whole graphs that come of them, a folder for each case. What came out is left in
 * {@code target/cases/}, to be read, and to take the place of the expected graph if it is better.
 */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Engine ENGINE = Engine.load();

    @ParameterizedTest
    @MethodSource("cases")
    void articleGivesTheExpectedGraph(String name) throws IOException {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFDataMgr.read(expected, CASES.resolve(name).resolve("expected.ttl").toString());

        Graph found = graph(name);

        assertThat(lines(found, expected)).as("unexpected").isEmpty();
        assertThat(lines(expected, found)).as("missing").isEmpty();
        assertThat(found.isIsomorphicWith(expected)).isTrue();
    }

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    /** The rules of the day have no say in the fingerprint, else every case would change with each of them. */
    private static Graph graph(String name) throws IOException {
        Input article = new Input.Text(
                name + ".txt", Files.readString(CASES.resolve(name).resolve("article.txt")));
        Outcome.Accepted read = (Outcome.Accepted) ENGINE.reader().read(article);
        Graph graph = new GraphWriter(Iris.standard(), "any", ENGINE.entities())
                .write(ENGINE.link(read.article()))
                .graph();
        graph.getPrefixMapping().setNsPrefixes(Vocabulary.prefixes());
        Path folder = Files.createDirectories(Path.of("target/cases"));
        try (OutputStream out = Files.newOutputStream(folder.resolve(name + ".ttl"))) {
            RDFDataMgr.write(out, graph, Lang.TURTLE);
        }
        return graph;
    }

    private static List<String> lines(Graph graph, Graph without) {
        return graph.stream()
                .filter(triple -> !without.contains(triple))
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
