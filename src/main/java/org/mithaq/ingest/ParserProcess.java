package org.mithaq.ingest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;

/**
 * Parses documents of many parts in a JVM of its own, which may run out of memory or never come to an end: it is killed, and
 * the document rejected. It waits for the next document as long as it is well, so that it is started once for many. There
 * are as many at most as threads that read.
 */
final class ParserProcess {
    private static final String HEAP = "-Xmx384m";
    /** What a JVM ends with by {@code -XX:+ExitOnOutOfMemoryError}. */
    private static final int OUT_OF_MEMORY = 3;

    private static final int SECONDS_TO_END = 5;

    private static final Deque<ParserProcess> IDLE = new ConcurrentLinkedDeque<>();

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private ParserProcess() {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ParserMain.class.getName());
        try {
            process =
                    new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
        } catch (IOException fault) {
            throw new UncheckedIOException("The process that parses documents cannot be started: " + command, fault);
        }
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Reads a document of this kind; what keeps it from being read is in the result. */
    static Parsed parse(byte[] content, MediaTypes.Kind kind, Limits limits) {
        ParserProcess idle = IDLE.pollFirst();
        ParserProcess one = idle != null && idle.process.isAlive() ? idle : new ParserProcess();
        Parsed parsed = one.ask(content, kind, limits);
        if (one.process.isAlive()) {
            IDLE.addFirst(one);
        }
        return parsed;
    }

    private Parsed ask(byte[] content, MediaTypes.Kind kind, Limits limits) {
        Duration patience = limits.time();
        CompletableFuture<Boolean> alarm =
                new CompletableFuture<Boolean>().completeOnTimeout(true, patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> end = alarm.thenAccept(late -> process.destroyForcibly());
        try {
            ParserMain.write(to, content, kind, limits);
            Parsed parsed = ParserMain.answer(from);
            end.cancel(false);
            alarm.cancel(false);
            return parsed;
        } catch (IOException gone) {
            boolean late = alarm.isDone() && !alarm.isCancelled();
            alarm.cancel(false);
            return late ? late(patience) : lost();
        }
    }

    private int status() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static Parsed late(Duration patience) {
        return new Parsed.Failed(
                Reason.TIMEOUT,
                String.format(
                        Locale.ROOT,
                        "reading it took longer than %.1f s; save its text as plain text",
                        patience.toMillis() / 1000.0));
    }

    private Parsed lost() {
        int status = status();
        return status == OUT_OF_MEMORY
                ? new Parsed.Failed(Reason.TOO_LARGE, "reading it takes more memory than there is; split it")
                : new Parsed.Failed(Reason.BROKEN, "it cannot be opened (its parser ended with " + status + ")");
    }
}
