package org.mithaq.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Has paths read again whenever a file below them is new or changed. It looks every second, since not every file system
 * tells of changes, and waits until a look finds nothing new, so that a file is not read while it is written. The store
 * is open only while articles are read.
 */
final class Watch {
    private static final int MILLIS = 1000;

    private final List<String> paths;
    private final ToIntFunction<List<String>> ingest;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * @param paths files and folders
     * @param ingest reads the paths; gives the exit code
     */
    Watch(List<String> paths, ToIntFunction<List<String>> ingest) {
        this.paths = paths;
        this.ingest = ingest;
    }

    /** Reads, and goes on reading what appears, until the process is told to end; gives the exit code. */
    int untilStopped() {
        return CtrlC.stopping(stopped::countDown, this::watch);
    }

    private int watch() {
        Map<Path, String> read = Map.of();
        Map<Path, String> before = look();
        boolean stop = false;
        while (!stop) {
            if (!before.equals(read)) {
                stop = ingest.applyAsInt(paths) == ExitCode.INTERRUPTED;
                read = before;
            }
            stop = stop || pause();
            before = settled(before);
        }
        return ExitCode.INTERRUPTED;
    }

    /** What is there once two looks agree. */
    private Map<Path, String> settled(Map<Path, String> before) {
        Map<Path, String> earlier = before;
        Map<Path, String> now = look();
        while (!now.equals(earlier) && !pause()) {
            earlier = now;
            now = look();
        }
        return now;
    }

    /** Waits a second; whether it is time to stop. */
    private boolean pause() {
        try {
            return stopped.await(MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Every file with its size and the time of its last change. */
    private Map<Path, String> look() {
        Map<Path, String> seen = new HashMap<>();
        for (String path : paths) {
            try (Stream<Path> files = Files.walk(Path.of(path))) {
                files.forEach(file -> note(file, seen));
            } catch (IOException fault) {
                throw new UncheckedIOException("Cannot watch " + path, fault);
            }
        }
        return seen;
    }

    /** A file that is gone by now counts as not there. */
    private static void note(Path file, Map<Path, String> seen) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isRegularFile()) {
                seen.put(file, attributes.size() + "@" + attributes.lastModifiedTime());
            }
        } catch (IOException gone) {
            seen.remove(file);
        }
    }
}
