package org.mithaq.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.pipeline.Engine;
import org.mithaq.pipeline.Ingestion;
import org.mithaq.pipeline.Summary;
import org.mithaq.store.GraphStore;

/** Runs an ingestion with its bar, its clock, and its ear for Ctrl-C. */
final class Ingesting {
    private Ingesting() {}

    /** Reads what is below the paths into the store in {@code database}, making it if there is none. */
    static IngestSummary into(Path database, Engine engine, int threads, List<String> paths) {
        long start = System.nanoTime();
        GraphStore store = GraphStore.open(database);
        return run(Ingestion.into(store, engine, threads), store, paths, start);
    }

    /** The same, but leaves the store as it is and makes none. */
    static IngestSummary dry(Path database, Engine engine, int threads, List<String> paths) {
        long start = System.nanoTime();
        GraphStore store = GraphStore.exists(database) ? GraphStore.open(database) : null;
        return run(Ingestion.dry(store, engine, threads), store, paths, start);
    }

    /** When interrupted it tells so itself: the process may end before the caller could. */
    private static IngestSummary run(Ingestion ingestion, @Nullable GraphStore store, List<String> paths, long start) {
        return CtrlC.stopping(ingestion::stop, () -> {
            Summary summary = read(ingestion, store, paths);
            IngestSummary told = new IngestSummary(summary, Duration.ofNanos(System.nanoTime() - start));
            if (summary.interrupted()) {
                System.err.print(told.counts());
            }
            return told;
        });
    }

    private static Summary read(Ingestion ingestion, @Nullable GraphStore store, List<String> paths) {
        try (Progress progress = Progress.onTerminal("Reading")) {
            return ingestion.run(paths, System.in, arrival -> progress.step());
        } finally {
            if (store != null) {
                store.close();
            }
        }
    }
}
