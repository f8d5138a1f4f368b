package org.mithaq.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.store.Changes;
import org.mithaq.store.DumpFormat;
import org.mithaq.store.GraphStore;

/** Many articles on their way into a real store. */
class IngestionTest {
    private static final Engine ENGINE = Engine.load();
    private static final String TEXT = """
            وزيرا خارجية مصر والسودان يوقعان مذكرة تفاهم

            القاهرة في 10 مايو 2022

            وقع وزير الخارجية المصري سامح شكري مذكرة تفاهم مع نظيره السوداني في القاهرة اليوم الثلاثاء.
            """;

    @TempDir
    static Path folder;

    @TempDir
    Path home;

    /** The seeds and thirty variations of another article. */
    @BeforeAll
    static void makeArticles() throws IOException {
        try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
            for (Path seed : seeds.toList()) {
                Files.copy(seed, folder.resolve(seed.getFileName()));
            }
        }
        for (int day = 1; day <= 30; day++) {
            Files.writeString(folder.resolve("day-" + day + ".txt"), TEXT.replace("10 مايو", day + " مايو"));
        }
    }

    @Test
    void threadsAndOrderLeaveNoTrace() {
        List<String> shuffled = new ArrayList<>(files());
        Collections.shuffle(shuffled, new Random(7));

        String oneThread = dumpAfter("one", 1, List.of(folder.toString()));

        assertThat(oneThread)
                .contains("/article/day-30.txt#r1>", "/graph/runs>", "/graph/reference>", "/graph/ontology>");
        assertThat(dumpAfter("shuffled", 2, shuffled)).isEqualTo(oneThread);
    }

    @Test
    void manyRunsLeaveTheSameAsOne() {
        List<String> files = files();
        String whole = dumpAfter("whole", 2, List.of(folder.toString()));

        dumpAfter("parts", 2, files.subList(0, 9));
        dumpAfter("parts", 2, files.subList(5, files.size()));

        assertThat(dumpAfter("parts", 2, files.subList(0, 1))).isEqualTo(whole);
    }

    @Test
    void secondRunChangesNothing() {
        try (GraphStore store = open("db")) {
            Summary first = run(store, List.of(folder.toString()));
            String before = dump(store);

            Summary second = run(store, List.of(folder.toString()));

            assertThat(first.changes()).isEqualTo(new Changes(35, 0, 0));
            assertThat(first.reports()).isGreaterThan(30);
            assertThat(second).isEqualTo(new Summary(new Changes(0, 0, 35), 0, List.of(), false));
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void changedArticleReplacesItself() throws IOException {
        Path article = Files.writeString(home.resolve("a.txt"), TEXT);
        try (GraphStore store = open("db")) {
            run(store, List.of(article.toString()));
            Files.writeString(article, TEXT.replace("مذكرة تفاهم", "بروتوكول تعاون"));

            assertThat(run(store, List.of(article.toString())).changes()).isEqualTo(new Changes(0, 1, 0));
            assertThat(dump(store)).contains("بروتوكول").doesNotContain("مذكرة تفاهم مع نظيره");
        }
    }

    @Test
    void brokenDocumentsAreListedAndTheRestComesIn() throws IOException {
        Path news = Files.createDirectory(home.resolve("news"));
        Files.writeString(news.resolve("a.txt"), TEXT);
        Files.writeString(news.resolve("b.txt"), "");
        Files.writeString(news.resolve("c.warc"), "WARC/1.0\r\nWARC-Type: warcinfo\r\n");
        Files.writeString(
                news.resolve("d.txt"), "The ministers signed a memorandum of understanding in the capital today.");
        try (GraphStore store = open("db")) {
            Summary summary = run(store, List.of(news.toString()));

            assertThat(summary.changes()).isEqualTo(new Changes(1, 0, 0));
            assertThat(summary.rejected())
                    .extracting(Arrival.Rejected::source)
                    .containsExactly("b.txt", "c.warc", "d.txt");
            assertThat(summary.rejected())
                    .extracting(Arrival.Rejected::reason)
                    .anySatisfy(reason -> assertThat(reason).contains("no text"))
                    .anySatisfy(reason -> assertThat(reason).contains("language packs for [ar]"));
        }
    }

    @Test
    void secondDocumentOfOneNameIsRejectedInEveryRun() throws IOException {
        Path first = Files.writeString(Files.createDirectory(home.resolve("x")).resolve("a.txt"), TEXT);
        Path second =
                Files.writeString(Files.createDirectory(home.resolve("y")).resolve("a.txt"), TEXT.replace("10", "11"));
        Path same = Files.writeString(Files.createDirectory(home.resolve("z")).resolve("a.txt"), TEXT);
        List<String> paths = Stream.of(first, second, same).map(Path::toString).toList();
        try (GraphStore store = open("db")) {
            Summary summary = run(store, paths);
            String before = dump(store);
            Summary again = run(store, paths);

            assertThat(summary.changes()).isEqualTo(new Changes(1, 0, 1));
            assertThat(summary.rejected()).hasSize(1);
            assertThat(again.changes()).isEqualTo(new Changes(0, 0, 2));
            assertThat(again.rejected()).isEqualTo(summary.rejected());
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void dryRunSaysWhatWouldBeAndWritesNothing() throws IOException {
        assertThat(Ingestion.dry(null, ENGINE, 2)
                        .run(List.of(folder.toString()), InputStream.nullInputStream(), arrival -> {})
                        .changes())
                .isEqualTo(new Changes(35, 0, 0));
        try (GraphStore store = open("db")) {
            run(store, files().subList(0, 5));
            String before = dump(store);

            Summary dry = Ingestion.dry(store, ENGINE, 2)
                    .run(List.of(folder.toString()), InputStream.nullInputStream(), arrival -> {});

            assertThat(dry.changes()).isEqualTo(new Changes(30, 0, 5));
            assertThat(dump(store)).isEqualTo(before);
        }
    }

    @Test
    void stoppedIngestionKeepsWhatItHasReadAndGoesOnLater() {
        String whole = dumpAfter("whole", 2, List.of(folder.toString()));
        try (GraphStore store = open("db")) {
            Ingestion ingestion = Ingestion.into(store, ENGINE, 2);
            List<String> through = new ArrayList<>();

            Summary summary = ingestion.run(List.of(folder.toString()), InputStream.nullInputStream(), arrival -> {
                through.add(arrival.source());
                if (through.size() == 7) {
                    ingestion.stop();
                }
            });

            assertThat(summary.interrupted()).isTrue();
            assertThat(summary.changes()).isEqualTo(new Changes(7, 0, 0));
            assertThat(run(store, List.of(folder.toString())).changes()).isEqualTo(new Changes(28, 0, 7));
            assertThat(dump(store)).isEqualTo(whole);
        }
    }

    @Test
    void standardInputIsOneArticle() {
        try (GraphStore store = open("db")) {
            Summary summary = Ingestion.into(store, ENGINE, 1)
                    .run(
                            List.of("-"),
                            new ByteArrayInputStream(TEXT.getBytes(StandardCharsets.UTF_8)),
                            arrival -> assertThat(arrival.source()).isEqualTo("-"));

            assertThat(summary.changes()).isEqualTo(new Changes(1, 0, 0));
        }
    }

    private GraphStore open(String name) {
        return GraphStore.open(home.resolve(name));
    }

    private static Summary run(GraphStore store, List<String> paths) {
        return Ingestion.into(store, ENGINE, 2).run(paths, InputStream.nullInputStream(), arrival -> {});
    }

    private String dumpAfter(String name, int threads, List<String> paths) {
        try (GraphStore store = open(name)) {
            Ingestion.into(store, ENGINE, threads).run(paths, InputStream.nullInputStream(), arrival -> {});
            return dump(store);
        }
    }

    private static String dump(GraphStore store) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.dump(out, DumpFormat.NQUADS);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }
}
