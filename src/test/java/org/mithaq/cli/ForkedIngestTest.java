package org.mithaq.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Ingestion;
import org.mithaq.store.GraphStore;
import org.mithaq.store.LockHolder;

/** Ingestion by the real command in a process of its own. */
class ForkedIngestTest {
    private static final String TEXT = """
            {"title": "وزيرا خارجية مصر والسودان يوقعان مذكرة تفاهم", "date": "10 مايو 2022", "text": \
            "القاهرة في 10 مايو 2022\\n\\nوقع وزير الخارجية المصري سامح شكري مذكرة تفاهم مع نظيره السوداني في القاهرة اليوم."}
            """;

    @TempDir
    Path folder;

    @Test
    void secondWriterEndsWithFourAndNamesTheFirst() throws IOException, InterruptedException {
        Process holder = LockHolder.start(folder.resolve("db"));
        try {
            Process second = mithaq("ingest", "--db", folder.resolve("db").toString(), "seeds");

            assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(second.exitValue()).isEqualTo(ExitCode.STORE);
            assertThat(errors()).contains("is open in process " + holder.pid());
        } finally {
            holder.getOutputStream().close();
            holder.waitFor();
        }
    }

    @Test
    void processToldToEndKeepsWhatItHasRead() throws IOException, InterruptedException {
        Path articles = folder.resolve("many.jsonl");
        Files.writeString(articles, TEXT.repeat(200_000));
        Path db = folder.resolve("db");
        long shared = shared(db);
        Process ingest = mithaq("ingest", "--db", db.toString(), articles.toString());
        await(() -> Files.size(db.resolve("Data-0001/nodes-data.obj")) > shared + 100_000);

        ingest.destroy();

        assertThat(ingest.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(ingest.exitValue()).isEqualTo(143);
        try (GraphStore store = GraphStore.open(db)) {
            int stored = store.articlesByRuleset().values().stream()
                    .mapToInt(count -> count)
                    .sum();
            assertThat(stored).isBetween(1, 199_999);
        }
        assertThat(errors()).contains("interrupted: run it again to go on");
    }

    @Test
    void watchReadsWhatAppears() throws IOException, InterruptedException {
        Path news = Files.createDirectory(folder.resolve("news"));
        Path db = folder.resolve("db");
        Process watch = mithaq("ingest", "--watch", "--db", db.toString(), news.toString());
        try {
            Files.copy(Path.of("src/test/resources/cases/a01-one-signing/article.txt"), news.resolve("a.txt"));

            await(() -> errors().contains("1 added"));
        } finally {
            watch.destroy();
            watch.waitFor();
        }
    }

    /** Makes a store without articles; gives the size of the file of its texts. */
    private static long shared(Path db) throws IOException {
        try (GraphStore store = GraphStore.open(db)) {
            Ingestion.into(store, Engine.load(), 1).run(List.of(), InputStream.nullInputStream(), arrival -> {});
        }
        return Files.size(db.resolve("Data-0001/nodes-data.obj"));
    }

    private static void await(Callable<Boolean> condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(condition);
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("stderr"));
    }

    private Process mithaq(String... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath,
                Mithaq.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }
}
