package org.mithaq.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Room on the disk. A full disk under a mapped file is an error of the virtual machine, so room is asked for first. */
@FunctionalInterface
interface Room {
    /** Measured: 10,000 quads of articles take about 3 MB with all indexes; four times that stays safe. */
    long BYTES_PER_QUAD = 1_200;

    /** Index files grow by whole segments, and the journal holds a batch once more. */
    long RESERVE = 64L << 20;

    /** Bytes free where the folder lies. */
    long free(Path folder);

    /** The disk's own word. */
    static long onDisk(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("The free space of " + folder + " cannot be read", e);
        }
    }

    /**
     * Makes sure that {@code quads} can be written.
     *
     * @throws StoreFull if there is not room enough
     */
    default void require(Path folder, long quads) {
        long needed = RESERVE + quads * BYTES_PER_QUAD;
        long free = free(folder);
        if (free < needed) {
            throw new StoreFull(folder, needed, free);
        }
    }
}
