package org.mithaq.ingest;

import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets the parser run for a limited time, on a thread of its own, so that a hostile document harms no other. A thread
 * that does not heed its interruption is left behind; it keeps no program from ending.
 */
final class ParserWorker {
    private final Limits limits;

    ParserWorker(Limits limits) {
        this.limits = limits;
    }

    /** The result of {@code parsing}, or why there is none. */
    Parsed run(Callable<Parsed> parsing) {
        FutureTask<Parsed> task = new FutureTask<>(parsing);
        Thread thread = new Thread(task, "parser");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            return tooLate();
        } catch (InterruptedException stop) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return new Parsed.Failed(Reason.TIMEOUT, "reading it was interrupted; try again");
        } catch (ExecutionException fault) {
            return failed(fault.getCause() == null ? fault : fault.getCause());
        }
    }

    private Parsed tooLate() {
        return new Parsed.Failed(
                Reason.TIMEOUT,
                String.format(
                        Locale.ROOT,
                        "reading it took longer than %.1f s; save its text as plain text",
                        limits.time().toMillis() / 1000.0));
    }

    private static Parsed failed(Throwable cause) {
        return cause instanceof OutOfMemoryError
                ? new Parsed.Failed(Reason.TOO_LARGE, "reading it takes more memory than there is; split it")
                : new Parsed.Failed(
                        Reason.BROKEN,
                        "it cannot be opened (" + cause.getClass().getSimpleName() + ")");
    }
}
