package org.mithaq.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/** A process of its own that stores articles in batches until it is killed, and prints a line for each batch. */
public final class BatchWriter {
    private BatchWriter() {}

    static String name(int number) {
        return String.format("article-%06d.txt", number);
    }

    public static void main(String[] arguments) {
        try (GraphStore store = GraphStore.open(Path.of(arguments[0]))) {
            Batch batch = new Batch(store, 2_000, Duration.ofSeconds(10), InstantSource.system());
            for (int i = 0; i < 100_000; i++) {
                if (batch.add(BatchTest.article(name(i))).total() > 0) {
                    System.out.println("stored");
                }
            }
        }
    }
}
