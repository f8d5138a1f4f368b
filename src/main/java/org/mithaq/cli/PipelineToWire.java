package org.mithaq.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the commands ask of the pipeline; the one place where it is plugged in. */
interface PipelineToWire {
    /**
     * Reads articles into a store.
     *
     * @param inputs files, folders, {@code .jsonl}, {@code .warc(.gz)}, or {@code -} for standard input
     * @param progress is told of every article
     */
    IngestSummary ingest(List<Path> inputs, IngestChoices choices, Progress progress) throws IOException;

    /** What is read out of one sentence, step by step, as lines to print. */
    String explain(String sentence, String language, @Nullable LocalDate date);

    /** What is wrong with language packs and reference tables, one finding a line; empty when nothing is. */
    List<String> lint();

    /**
     * How to ingest.
     *
     * @param database folder of the store
     * @param threads number of threads
     * @param dryRun whether the store stays as it is
     * @param watch whether to go on with files that appear later, until interrupted
     */
    record IngestChoices(Path database, int threads, boolean dryRun, boolean watch) {}

    /** The pipeline of this build. */
    static PipelineToWire current() {
        return new PipelineToWire() {
            @Override
            public IngestSummary ingest(List<Path> inputs, IngestChoices choices, Progress progress) {
                throw new NotWired("ingest articles");
            }

            @Override
            public String explain(String sentence, String language, @Nullable LocalDate date) {
                throw new NotWired("explain a sentence");
            }

            @Override
            public List<String> lint() {
                throw new NotWired("check the language packs");
            }
        };
    }
}
