package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.system.Txn;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Vocabulary;

class LabelIndexTest {
    private static final String BASE = "https://example.org/";

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "معاهدة, معاهدة الصداقة والتعاون",
        "بمعاهدة, معاهدة الصداقة والتعاون",
        "وبالمعاهدات, معاهدة الصداقة والتعاون",
        "للمعاهدة, معاهدة الصداقة والتعاون",
        "ولمعاهدة, معاهدة الصداقة والتعاون",
        "تعاون, معاهدة الصداقة والتعاون",
        "الصداقه, معاهدة الصداقة والتعاون",
        "تشاور, خطة للتشاور السياسي",
        "بوتين, فلاديمير بوتين",
        "وبوتين, فلاديمير بوتين",
        "لبوتين, فلاديمير بوتين",
        "إسطنبول, اسطنبول",
        "اتفاق ٢٠٢١, اتفاق 2021",
        "Лавровым, Сергей Лавров",
        "Лаврова, Сергей Лавров",
        "лавров, Сергей Лавров",
        "erdogan, Recep Tayyip Erdoğan",
        "GUTERRES, António Guterres",
        "lavrof~1, Sergey Lavrov",
        "غوتيريس~1, أنطونيو غوتيريش"
    })
    void findsLabelsInThreeScriptsAsTextsWriteThem(String asked, String label) {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("g", label(label, label)));

            assertThat(find(store, asked)).containsExactly(name(label));
        }
    }

    @Test
    void takesNothingOffANameThatBeginsLikeAnAttachedWord() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("g", label("putin", "فلاديمير بوتين"), label("lavrov", "سيرغي لافروف")));

            assertThat(find(store, "بوتين")).containsExactly(name("putin"));
            assertThat(find(store, "لافروف")).containsExactly(name("lavrov"));
        }
    }

    @Test
    void labelComesWithTheFirstGraphThatSaysItAndGoesWithTheLast() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("one", label("moscow", "موسكو")));
            store.put(graph("two", label("moscow", "موسكو"), label("jakarta", "جاكرتا")));
            assertThat(indexed(store)).hasSize(2);

            store.put(graph("one", label("tashkent", "طشقند")));
            assertThat(find(store, "موسكو")).containsExactly(name("moscow"));

            store.put(graph("two", label("jakarta", "جاكرتا")));
            assertThat(find(store, "موسكو")).isEmpty();
            assertThat(indexed(store)).isEqualTo(stored(store)).hasSize(2);
        }
    }

    @Test
    void sameLabelInAnotherLanguageIsAnother() {
        try (GraphStore store = GraphStore.open(folder)) {
            Node roma = NodeFactory.createURI(name("rome"));
            store.put(graph("g", label("rome", "Roma"), labelled(roma, "Roma", "en")));
            store.put(graph("g", labelled(roma, "Roma", "en")));

            assertThat(find(store, "roma")).containsExactly(name("rome"));
            assertThat(indexed(store)).isEqualTo(stored(store)).hasSize(1);
        }
    }

    @Test
    void abortedWriteLeavesTheLabelsAsTheyWere() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("one", label("moscow", "موسكو")));
            NamedGraph failing = new NamedGraph(name("one"), new FailingGraph());

            assertThatThrownBy(() -> store.put(failing)).isInstanceOf(WriteFailed.class);

            assertThat(find(store, "موسكو")).containsExactly(name("moscow"));
            assertThat(folder.resolve(LabelIndex.MARK)).doesNotExist();
            store.put(graph("two", label("jakarta", "جاكرتا")));
            assertThat(find(store, "جاكرتا")).containsExactly(name("jakarta"));
            assertThat(indexed(store)).isEqualTo(stored(store));
        }
    }

    @Test
    void isNotBuiltAnewWhenNothingIsWrong() throws IOException {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("one", label("moscow", "موسكو")));
            store.put(graph("one", label("jakarta", "جاكرتا")));
        }
        List<String> before = files();

        GraphStore.open(folder).close();

        assertThat(files()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "broken", "earlier", "marked"})
    void isBuiltAnewWhenItDoesNotMatchTheStore(String fault) throws IOException {
        Path labels = folder.resolve(LabelIndex.FOLDER);
        Path earlier = folder.resolveSibling(folder.getFileName() + "-earlier");
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("one", label("moscow", "موسكو")));
        }
        copy(labels, earlier);
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(graph("one", label("jakarta", "جاكرتا")));
        }
        switch (fault) {
            case "missing" -> delete(labels);
            case "broken" -> {
                for (Path file : list(labels)) {
                    Files.writeString(file, "nonsense");
                }
            }
            default -> {
                delete(labels);
                copy(earlier, labels);
                if (fault.equals("marked")) {
                    Files.writeString(folder.resolve(LabelIndex.MARK), "");
                }
            }
        }

        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(find(store, "موسكو")).isEmpty();
            assertThat(find(store, "جاكرتا")).containsExactly(name("jakarta"));
            assertThat(indexed(store)).isEqualTo(stored(store));
        }
        delete(earlier);
    }

    @Test
    void matchesTheStoreAfterEachOfManyKills() throws IOException, InterruptedException {
        for (int round = 0; round < 6; round++) {
            Process writer = Processes.start(LabelWriter.class, folder.toString(), Integer.toString(round));
            writer.inputReader().readLine();
            Thread.sleep(40L * round);
            writer.destroyForcibly().waitFor();

            try (GraphStore store = GraphStore.open(folder)) {
                assertThat(indexed(store)).isEqualTo(stored(store)).isNotEmpty();
            }
        }
    }

    /** A graph that breaks while it is read, as a write does when the disk fills up. */
    private static final class FailingGraph extends GraphWrapper {
        FailingGraph() {
            super(GraphFactory.createDefaultGraph());
        }

        @Override
        public ExtendedIterator<Triple> find() {
            throw new IllegalStateException("This graph cannot be read");
        }
    }

    static NamedGraph graph(String name, Triple... triples) {
        Graph graph = GraphFactory.createDefaultGraph();
        Stream.of(triples).forEach(graph::add);
        return new NamedGraph(name(name), graph);
    }

    static Triple label(String id, String label) {
        return labelled(NodeFactory.createURI(name(id)), label, "ar");
    }

    private static Triple labelled(Node thing, String label, String language) {
        return Triple.create(thing, Vocabulary.LABEL, NodeFactory.createLiteralLang(label, language));
    }

    private static String name(String id) {
        return BASE + id.replace(' ', '_');
    }

    private static List<String> find(GraphStore store, String words) {
        String query =
                "PREFIX text: <http://jena.apache.org/text#> SELECT ?thing { ?thing text:query \"(" + words + ")\" }";
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            List<String> found = new ArrayList<>();
            try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
                execution
                        .select()
                        .forEachRemaining(row -> found.add(row.get("thing").getURI()));
            }
            return found;
        });
    }

    /** What stands in the index on the disk. */
    private static Set<String> indexed(GraphStore store) {
        Set<String> labels = new TreeSet<>();
        try (FSDirectory directory = FSDirectory.open(store.path().resolve(LabelIndex.FOLDER));
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Bits live = MultiBits.getLiveDocs(reader);
            for (int i = 0; i < reader.maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    Document label = reader.storedFields().document(i);
                    String line = label.get("uri") + " " + label.get("label") + "@" + label.get("lang");
                    assertThat(labels.add(line)).as("is there once: " + line).isTrue();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }

    private static Set<String> stored(GraphStore store) {
        DatasetGraph dataset = store.dataset();
        return Txn.calculateRead(dataset, () -> {
            Set<String> labels = new TreeSet<>();
            dataset.stream(Node.ANY, Node.ANY, Vocabulary.LABEL, Node.ANY)
                    .forEach(quad -> labels.add(quad.getSubject().getURI() + " "
                            + quad.getObject().getLiteralLexicalForm() + "@"
                            + quad.getObject().getLiteralLanguage()));
            return labels;
        });
    }

    private List<String> files() throws IOException {
        return list(folder.resolve(LabelIndex.FOLDER)).stream()
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : list(from)) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path file : list(folder)) {
            Files.delete(file);
        }
        Files.delete(folder);
    }
}
