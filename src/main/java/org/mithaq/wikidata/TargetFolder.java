package org.mithaq.wikidata;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder that built tables go to, and the folder of work beside it, {@code NAME.building}. The tables are made in the
 * work folder and moved to their place when they are whole.
 */
final class TargetFolder {
    private static final long LITTLE = 16L << 20;

    private final Path folder;
    private final Path work;
    private final Path before;

    TargetFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        String name = this.folder.getFileName() == null
                ? ""
                : this.folder.getFileName().toString();
        this.work = this.folder.resolveSibling(name + ".building");
        this.before = this.folder.resolveSibling(name + BuiltTables.BEFORE);
    }

    Path work() {
        return work;
    }

    /**
     * Refuses a folder that holds something else.
     *
     * @throws DumpException with what is wrong
     */
    void check() {
        BuiltTables.recover(folder);
        if (Files.exists(folder) && !BuiltTables.isIn(folder) && !isEmptyFolder()) {
            throw new DumpException(
                    folder + " holds something else than tables built here: name a folder of its own with"
                            + " --into, or remove it");
        }
    }

    /**
     * Keeps others from building into the same folder.
     *
     * @throws DumpException if another process does
     */
    FileChannel lock() throws IOException {
        Files.createDirectories(work);
        FileChannel channel =
                FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!isLocked(channel)) {
            channel.close();
            throw new DumpException("Another process is building into " + folder
                    + ": wait for it, or name another folder" + " with --into");
        }
        return channel;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException held) {
            return false;
        }
    }

    /** An empty folder for the tables. */
    Path fresh() throws IOException {
        Path fresh = work.resolve("tables");
        delete(fresh);
        return Files.createDirectory(fresh);
    }

    /**
     * Puts the new tables in the place of the old. Between the two moves the old tables lie in
     * {@code NAME.before}, from where {@link BuiltTables#recover} brings them back.
     */
    void replace(Path fresh) throws IOException {
        delete(before);
        if (Files.exists(folder)) {
            Files.move(folder, before, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    /** Removes the folder of work once nothing in it is needed any more. */
    void clear(FileChannel lock) throws IOException {
        lock.close();
        delete(work);
    }

    /** What to tell of a fault of the disk. */
    DumpException fault(IOException fault) {
        String message = String.valueOf(fault.getMessage());
        boolean full = message.toLowerCase(Locale.ROOT).contains("no space left") || isNearlyFull();
        return new DumpException(
                full
                        ? "No room left in " + work
                                + ": make room and run the command again; it goes on where it stopped"
                        : "Reading the dump or writing to " + work + " failed ("
                                + fault.getClass().getSimpleName() + ": " + message
                                + "): put that right and run the command again; it goes on where it stopped",
                fault);
    }

    private boolean isNearlyFull() {
        try {
            return Files.getFileStore(work).getUsableSpace() < LITTLE;
        } catch (IOException unknown) {
            return false;
        }
    }

    private boolean isEmptyFolder() {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        } catch (IOException noFolder) {
            return false;
        }
    }

    private static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(root)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
