package org.mithaq.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.dboe.base.file.AlreadyLocked;

/**
 * One holder at a time. TDB2 keeps other processes out with {@code tdb.lock}; within a process it would hand out the
 * same database twice, so the folders open here are remembered.
 */
final class StoreLock {
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    private StoreLock() {}

    static void acquire(Path folder) {
        if (!OPEN.add(folder)) {
            throw new StoreLocked(folder, ProcessHandle.current().pid());
        }
    }

    static void release(Path folder) {
        OPEN.remove(folder);
    }

    /** Whether opening failed because another process holds the store. */
    static boolean isHeldElsewhere(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AlreadyLocked) {
                return true;
            }
        }
        return false;
    }

    /** Process id in the lock file, or 0. Only for a process that does not hold the lock: closing the file drops it. */
    static long holder(Path folder) {
        try {
            return Long.parseLong(Files.readString(folder.resolve("tdb.lock")).strip());
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }
}
