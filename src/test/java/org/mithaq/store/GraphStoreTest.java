package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.extract.Report;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Iris;
import org.mithaq.rdf.NamedGraph;
import org.mithaq.rdf.Ontology;
import org.mithaq.rdf.Samples;

class GraphStoreTest {
    @TempDir
    Path folder;

    @Test
    void countsWhatIsAddedReplacedAndUnchanged() {
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.replace(List.of(two("a.txt"), two("b.txt")))).isEqualTo(new Changes(2, 0, 0));
            assertThat(store.replace(List.of(two("a.txt"), one("b.txt"), one("c.txt"))))
                    .isEqualTo(new Changes(1, 1, 1));
        }
    }

    @Test
    void readsAgainWhatOtherRulesHaveRead() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(two("a.txt")));
            ArticleGraph newRules = Samples.writer("rules-2").write(Samples.twoReports("a.txt"));

            assertThat(store.replace(List.of(newRules))).isEqualTo(new Changes(0, 1, 0));
        }
    }

    @Test
    void replacesGraphOfSameArticleAndNothingElse() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(two("a.txt"), two("b.txt")));
            store.replace(List.of(one("a.txt")));

            try (GraphStore fresh = GraphStore.open(folder.resolve("fresh"))) {
                fresh.replace(List.of(two("b.txt"), one("a.txt")));
                assertThat(dump(store)).isEqualTo(dump(fresh));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.1, 0.85, 0.9999, 1})
    void leavesNothingOfTheEarlierGraphWhateverItsConfidence(double confidence) {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(withConfidence(confidence)));
            store.put(new NamedGraph(withConfidence(confidence).name(), GraphFactory.createDefaultGraph()));

            assertThat(dump(store)).isEmpty();
        }
    }

    @Test
    void changesNoByteWhenTheSameComesAgain() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(two("a.txt")));
            String before = dump(store);
            store.replace(List.of(two("a.txt")));

            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void keepsAcrossClosingAndOpening() {
        String before;
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(two("مقال.txt")));
            before = dump(store);
        }
        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(dump(store)).isEqualTo(before).contains("وقع وزير الخارجية");
        }
    }

    @Test
    void putsOntologyInPlaceOfTheEarlierOne() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.put(Ontology.bundled().named(Iris.standard()));
            String before = dump(store);
            store.put(Ontology.bundled().named(Iris.standard()));

            assertThat(dump(store)).isEqualTo(before).contains("<https://w3id.org/mithaq/graph/ontology> .");
        }
    }

    @Test
    void dumpsLinesInOrder() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(two("a.txt")));

            assertThat(dump(store).lines()).hasSize(two("a.txt").size()).isSorted();
            assertThat(dump(store, DumpFormat.TRIG)).contains("PREFIX dip:").contains("dip:Signing");
        }
    }

    @Test
    void refusesSecondOpeningInTheSameProcess() {
        try (GraphStore store = GraphStore.open(folder)) {
            assertThatThrownBy(() -> GraphStore.open(store.path()))
                    .isInstanceOf(StoreLocked.class)
                    .hasMessageContaining(store.path().toString());
        }
        GraphStore.open(folder).close();
    }

    @Test
    void refusesStoreThatAnotherProcessHoldsAndNamesIt() throws IOException, InterruptedException {
        Process other = LockHolder.start(folder);
        try {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> GraphStore.open(folder)).isInstanceOfSatisfying(StoreLocked.class, locked -> {
                assertThat(locked.holder()).isEqualTo(other.pid());
                assertThat(locked)
                        .hasMessageContaining("process " + other.pid())
                        .hasMessageContaining("--db");
            });
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        } finally {
            other.outputWriter().close();
            assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
        GraphStore.open(folder).close();
    }

    @Test
    void opensAfterTheHolderWasKilled() throws IOException, InterruptedException {
        Process other = LockHolder.start(folder);
        other.destroyForcibly().waitFor();

        try (GraphStore store = GraphStore.open(folder)) {
            assertThat(store.replace(List.of(one("a.txt"))).added()).isEqualTo(1);
        }
    }

    @Test
    void asksForRoomBeforeItWrites() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(one("a.txt")));
        }
        try (GraphStore store = GraphStore.open(folder, path -> 1_000)) {
            String before = dump(store);

            assertThatThrownBy(() -> store.replace(List.of(one("b.txt"))))
                    .isInstanceOfSatisfying(StoreFull.class, full -> {
                        assertThat(full.free()).isEqualTo(1_000);
                        assertThat(full.needed()).isGreaterThan(1_000);
                        assertThat(full)
                                .hasMessageContaining(store.path().toString())
                                .hasMessageContaining("1000 free")
                                .hasMessageContaining(full.needed() + " bytes needed");
                    });
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void refusesFolderThatIsAFile() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> GraphStore.open(file)).isInstanceOf(StoreUnreadable.class);
    }

    static String dump(GraphStore store) {
        return dump(store, DumpFormat.NQUADS);
    }

    private static String dump(GraphStore store, DumpFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out, format);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static ArticleGraph withConfidence(double confidence) {
        Report like = Samples.visit(1);
        Report report = new Report(
                1,
                like.type(),
                like.status(),
                like.when(),
                like.venue(),
                like.arguments(),
                like.instruments(),
                like.evidence(),
                0,
                confidence);
        return Samples.writer().write(Samples.extraction("a.txt", Samples.TEXT, List.of(report)));
    }

    private static ArticleGraph two(String source) {
        return Samples.writer().write(Samples.twoReports(source));
    }

    private static ArticleGraph one(String source) {
        return Samples.writer().write(Samples.extraction(source, Samples.TEXT + " ", List.of(Samples.signing(1))));
    }
}
