package org.mithaq.ingest;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/** One document that waits to be read. */
public sealed interface Input {
    /** File name, path below the named folder, {@code FILE#LINE}, or {@code -}. */
    String source();

    /**
     * A file.
     *
     * @param path where it really lies: no link is followed when it is opened
     */
    record File(String source, Path path) implements Input {}

    /** Plain text that came through standard input, still in bytes. */
    record Bytes(String source, ByteBuffer content) implements Input {}

    /** Text that is decoded already: headline and date, where known, stand in its first lines. */
    record Text(String source, String text) implements Input {}

    /** What cannot be handed out at all. */
    record Refused(Outcome.Rejected outcome) implements Input {
        Refused(String source, Reason reason, String detail) {
            this(new Outcome.Rejected(source, reason, detail));
        }

        @Override
        public String source() {
            return outcome.source();
        }
    }
}
