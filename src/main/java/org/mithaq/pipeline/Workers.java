package org.mithaq.pipeline;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Does the same work on many things with several threads and hands the results over in the order of the things. Never
 * more than a few things for each thread are under way, however many there are.
 */
final class Workers implements AutoCloseable {
    private static final int UNDER_WAY_EACH = 8;
    private static final int PATIENCE_MILLIS = 100;

    private final ExecutorService threads;
    private final int window;
    private final BooleanSupplier stopped;

    /**
     * @param stopped asked again and again; once true, what is under way is given up
     */
    Workers(int count, BooleanSupplier stopped) {
        this.threads = Executors.newFixedThreadPool(count, task -> {
            Thread thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
        this.window = count * UNDER_WAY_EACH;
        this.stopped = stopped;
    }

    /**
     * Works on each thing; {@code sink} gets the results, on the thread of the caller. The stream is pushed, not pulled: an
     * iterator over a stream of streams would first gather each of these whole.
     */
    <T, R> void each(Stream<T> things, Function<T, R> work, Consumer<R> sink) {
        Queue<Future<R>> underWay = new ArrayDeque<>();
        things.sequential().takeWhile(thing -> !stopped.getAsBoolean()).forEachOrdered(thing -> {
            underWay.add(threads.submit(() -> work.apply(thing)));
            if (underWay.size() >= window) {
                handOver(underWay, sink);
            }
        });
        while (!underWay.isEmpty() && !stopped.getAsBoolean()) {
            handOver(underWay, sink);
        }
    }

    private <R> void handOver(Queue<Future<R>> underWay, Consumer<R> sink) {
        if (await(underWay.element())) {
            sink.accept(result(underWay.remove()));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Whether it is done before the stop. */
    private boolean await(Future<?> future) {
        while (!stopped.getAsBoolean()) {
            if (isDone(future)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDone(Future<?> future) {
        try {
            future.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException failed) {
            return true;
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static <R> R result(Future<R> done) {
        try {
            return done.get();
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause() == null ? failed : failed.getCause();
            if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("Reading an article failed: " + cause, cause);
        } catch (InterruptedException stop) {
            throw interrupted(stop);
        }
    }

    private static IllegalStateException interrupted(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while articles were read; run the command again", stop);
    }
}
