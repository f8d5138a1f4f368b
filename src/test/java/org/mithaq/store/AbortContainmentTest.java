package org.mithaq.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Abort, read, write, then open anew: in TDB2 left to itself the last step finds a damaged database. It takes an aborted
 * write larger than the buffers, and a read that has nothing in its cache.
 */
class AbortContainmentTest {
    private static final int ROUNDS = 50;
    private static final int ABORTED = 5_000;
    private static final int WRITTEN = 20;

    @TempDir
    Path folder;

    @Test
    void staysWholeOverManyAbortedWrites() {
        for (int round = 0; round < ROUNDS; round++) {
            String name = "round-" + round;
            Connection connection = new Connection(folder);
            assertThatThrownBy(() -> connection.write(dataset -> {
                        add(dataset, name + "-aborted", ABORTED);
                        throw new IllegalStateException("This write fails at its end");
                    }))
                    .isInstanceOf(WriteFailed.class);
            assertThat(connection.read(AbortContainmentTest::scan)).isEqualTo((long) round * WRITTEN);
            connection.write(dataset -> add(dataset, name, WRITTEN));
            connection.close();
        }
        Connection connection = new Connection(folder);
        assertThat(connection.read(AbortContainmentTest::scan)).isEqualTo((long) ROUNDS * WRITTEN);
        connection.close();
    }

    @Test
    void whoeverReadsIsNotCutOffWhenAWriteFails() {
        Connection connection = new Connection(folder);
        connection.write(dataset -> add(dataset, "before", WRITTEN));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch failing = new CountDownLatch(1);
        FutureTask<Long> reader = new FutureTask<>(() -> connection.read(dataset -> {
            reading.countDown();
            await(failing);
            return scan(dataset);
        }));
        new Thread(reader, "reader").start();
        await(reading);

        assertThatThrownBy(() -> connection.write(dataset -> {
                    add(dataset, "aborted", ABORTED);
                    failing.countDown();
                    throw new IllegalStateException("This write fails at its end");
                }))
                .isInstanceOf(WriteFailed.class);

        assertThat(get(reader)).isEqualTo(WRITTEN);
        connection.write(dataset -> add(dataset, "after", WRITTEN));
        assertThat(connection.read(AbortContainmentTest::scan)).isEqualTo(2L * WRITTEN);
        connection.close();
    }

    @Test
    void readsWhileAWriteIsUnderWayWhatWasThereBefore() {
        Connection connection = new Connection(folder);
        connection.write(dataset -> add(dataset, "before", WRITTEN));

        long seen = connection.write(dataset -> {
            add(dataset, "under-way", ABORTED);
            FutureTask<Long> reader = new FutureTask<>(() -> connection.read(AbortContainmentTest::scan));
            new Thread(reader, "reader").start();
            return get(reader);
        });

        assertThat(seen).isEqualTo(WRITTEN);
        connection.close();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long get(FutureTask<Long> reader) {
        try {
            return reader.get(60, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean add(DatasetGraph dataset, String name, int quads) {
        Node node = NodeFactory.createURI("https://example.org/" + name);
        for (int i = 0; i < quads; i++) {
            dataset.add(
                    node,
                    NodeFactory.createURI("https://example.org/" + name + "/" + i),
                    node,
                    NodeFactory.createLiteralString("text " + i + " of " + name));
        }
        return true;
    }

    /** Number of quads, each read with all its nodes. */
    private static long scan(DatasetGraph dataset) {
        AtomicLong read = new AtomicLong();
        dataset.find().forEachRemaining(quad -> read.addAndGet(quad.toString().isEmpty() ? 0 : 1));
        return read.get();
    }
}
