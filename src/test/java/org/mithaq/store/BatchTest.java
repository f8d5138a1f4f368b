package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mithaq.rdf.ArticleGraph;
import org.mithaq.rdf.Samples;

class BatchTest {
    @TempDir
    Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void storesWhenManyWait() {
        try (GraphStore store = GraphStore.open(folder)) {
            Batch batch = new Batch(store, 2, Duration.ofSeconds(5), now::get);

            assertThat(batch.add(article("a.txt"))).isEqualTo(Changes.NONE);
            assertThat(batch.waiting()).isEqualTo(1);
            assertThat(batch.add(article("b.txt"))).isEqualTo(new Changes(2, 0, 0));
            assertThat(batch.waiting()).isZero();
        }
    }

    @Test
    void storesWhenTheFirstHasWaitedLong() {
        try (GraphStore store = GraphStore.open(folder)) {
            Batch batch = new Batch(store, 200, Duration.ofSeconds(5), now::get);
            batch.add(article("a.txt"));
            now.set(Instant.EPOCH.plusSeconds(4));
            assertThat(batch.flushIfDue()).isEqualTo(Changes.NONE);

            now.set(Instant.EPOCH.plusSeconds(5));

            assertThat(batch.flushIfDue()).isEqualTo(new Changes(1, 0, 0));
            assertThat(batch.flush()).isEqualTo(Changes.NONE);
        }
    }

    private static ArticleGraph article(String source) {
        return Samples.writer().write(Samples.twoReports(source));
    }
}
