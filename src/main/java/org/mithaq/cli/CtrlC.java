package org.mithaq.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets work end in order when the process is told to end: the work is asked to stop, and the process waits until it has.
 * The JVM itself then ends with 130 after Ctrl-C.
 */
final class CtrlC {
    private static final int PATIENCE_SECONDS = 60;

    private CtrlC() {}

    /** Does the work; {@code stop} is called, from another thread, if the process is told to end before it is done. */
    static <T> T stopping(Runnable stop, Supplier<T> work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(
                () -> {
                    stop.run();
                    await(done);
                },
                "stop-work");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    /** Whether the hook is gone; once the process is ending it stays, which is right. */
    private static boolean remove(Thread hook) {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            return false;
        }
    }

    private static void await(CountDownLatch done) {
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("mithaq: ended before everything that was read could be stored");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
