package org.mithaq.link;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where the decisions of humans are kept: an SSSOM/TSV file in the folder of the user's project, to be read, shared,
 * versioned and edited there. The store can be made anew from it and the articles; it cannot be made anew from the store.
 */
public final class MappingFile {
    /** Its name, unless the user gives another. */
    public static final String NAME = "mappings.sssom.tsv";

    private MappingFile() {}

    /** The file beside a store. */
    public static Path beside(Path store) {
        return store.toAbsolutePath().normalize().resolveSibling(NAME);
    }

    /**
     * The decisions in a file; none where there is no such file yet.
     *
     * @param base what the IRIs of the program's individuals begin with
     * @throws MappingFault if the file is damaged; the message names line and column
     */
    public static Mappings read(Path file, String base) {
        if (!Files.exists(file)) {
            return Mappings.NONE;
        }
        String text;
        try {
            text = Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new MappingFault(file + ": it is not in UTF-8; save it as UTF-8 without a byte order mark", e);
        } catch (IOException e) {
            throw new MappingFault(file + ": it cannot be read (" + e.getMessage() + "); check its rights", e);
        }
        try {
            return SssomReader.read(text, base);
        } catch (IllegalArgumentException e) {
            throw new MappingFault(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * Puts the decisions in place of the file's, at once or not at all.
     *
     * @throws MappingFault if it cannot be written; it is then as it was
     */
    public static void write(Path file, Mappings mappings, String base) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.write(fresh, SssomWriter.text(mappings, base).getBytes(StandardCharsets.UTF_8));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new MappingFault(file + ": it cannot be written (" + e.getMessage() + ")", e);
        }
    }
}
