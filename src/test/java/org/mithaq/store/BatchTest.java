package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Samples;

class BatchTest {
    private static final Duration AGE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void storesWhenManyWaitAndTellsOfItWithTheNext() {
        int size = article("a.txt").size();
        try (GraphStore store = GraphStore.open(folder)) {
            Batch batch = new Batch(store, 2L * size, AGE, now::get);

            assertThat(batch.add(article("a.txt"))).isEqualTo(Changes.NONE);
            assertThat(batch.add(article("b.txt"))).isEqualTo(Changes.NONE);
            assertThat(batch.add(article("c.txt"))).isEqualTo(Changes.NONE);
            assertThat(batch.add(article("d.txt"))).isEqualTo(new Changes(2, 0, 0));
            assertThat(batch.flush()).isEqualTo(new Changes(2, 0, 0));
            assertThat(batch.flush()).isEqualTo(Changes.NONE);
        }
    }

    @Test
    void longTextsWeighLikeManyQuads() {
        ArticleGraph longer =
                Samples.writer().write(Samples.extraction("a.txt", Samples.TEXT + " خبر".repeat(5_000), List.of()));
        try (GraphStore store = GraphStore.open(folder)) {
            Batch batch = new Batch(store, 200, AGE, now::get);

            batch.add(longer);

            assertThat(batch.add(longer)).isEqualTo(new Changes(1, 0, 0));
        }
    }

    @Test
    void storesWhenTheFirstHasWaitedLong() {
        try (GraphStore store = GraphStore.open(folder)) {
            Batch batch = new Batch(store, Batch.QUADS, AGE, now::get);
            batch.add(article("a.txt"));
            now.set(Instant.EPOCH.plusSeconds(4));
            batch.add(article("b.txt"));
            now.set(Instant.EPOCH.plusSeconds(5));
            batch.add(article("c.txt"));
            now.set(Instant.EPOCH.plusSeconds(10));

            assertThat(batch.add(article("d.txt"))).isEqualTo(Changes.NONE);

            now.set(Instant.EPOCH.plusSeconds(15));
            assertThat(batch.add(article("e.txt"))).isEqualTo(new Changes(3, 0, 0));
            assertThat(batch.flush()).isEqualTo(new Changes(2, 0, 0));
        }
    }

    @Test
    void failureIsToldToWhoeverAsksNext() {
        try (GraphStore store = GraphStore.open(folder)) {
            store.replace(List.of(article("a.txt")));
        }
        try (GraphStore store = GraphStore.open(folder, path -> 1_000)) {
            Batch batch = new Batch(store, 1, AGE, now::get);
            batch.add(article("b.txt"));

            assertThatThrownBy(() -> batch.add(article("c.txt"))).isInstanceOf(StoreFull.class);
            assertThat(GraphStoreTest.dump(store)).contains("a.txt").doesNotContain("b.txt");
        }
    }

    /** What was added is stored in order and batch by batch, so after a kill the first so many are there and whole. */
    @Test
    void killedProcessLeavesWholeBatches() throws IOException, InterruptedException {
        int before = 0;
        for (int round = 0; round < 5; round++) {
            Process writer = Processes.start(BatchWriter.class, folder.toString());
            for (int line = 0; line <= round; line++) {
                assertThat(writer.inputReader().readLine()).isNotNull();
            }
            Thread.sleep(37L * round);
            writer.destroyForcibly().waitFor();

            try (GraphStore store = GraphStore.open(folder)) {
                String dump = GraphStoreTest.dump(store);
                int stored = store.articlesByRuleset().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                assertThat(stored).isGreaterThanOrEqualTo(Math.max(1, before));
                assertThat(dump.lines().count())
                        .isEqualTo(IntStream.range(0, stored)
                                .mapToLong(i -> article(BatchWriter.name(i)).size())
                                .sum());
                assertThat(dump).contains(BatchWriter.name(0)).contains(BatchWriter.name(stored - 1));
                before = stored;
            }
        }
    }

    static ArticleGraph article(String source) {
        return Samples.writer().write(Samples.twoReports(source));
    }
}
