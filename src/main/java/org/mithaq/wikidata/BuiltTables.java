package org.mithaq.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tables that a build has left in a folder. */
public final class BuiltTables {
    /** The file that marks them; it says what they are made of. */
    static final String MARK = "built-from";

    static final String BEFORE = ".before";

    private BuiltTables() {}

    /** Whether the folder holds tables that were built. */
    public static boolean isIn(Path folder) {
        return Files.isRegularFile(folder.resolve(MARK));
    }

    /** Brings back the old tables where a build was killed between taking them away and putting the new in their place. */
    public static void recover(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        Path before = absolute.resolveSibling(absolute.getFileName() + BEFORE);
        if (!Files.exists(absolute) && isIn(before)) {
            try {
                Files.move(before, absolute);
            } catch (IOException fault) {
                throw new UncheckedIOException("Cannot bring back " + before + " as " + absolute, fault);
            }
        }
    }
}
