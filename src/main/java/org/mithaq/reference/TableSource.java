package org.mithaq.reference;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Where the files of the tables are. */
@FunctionalInterface
public interface TableSource {
    /** The tables, by the names of their files without {@code .tsv}. */
    List<String> TABLES =
            List.of("states", "people", "offices", "organizations", "memberships", "places", "treaties", "ambiguous");

    /** Opens the file of this name. */
    InputStream open(String file) throws IOException;

    /** The files that come with the program. */
    static TableSource classpath() {
        return file -> {
            InputStream stream = ReferenceTables.class.getResourceAsStream("/reference/" + file);
            if (stream == null) {
                throw new FileNotFoundException("/reference/" + file + " is not on the class path");
            }
            return stream;
        };
    }

    /** The files of a folder. */
    static TableSource folder(Path folder) {
        return file -> {
            try {
                return Files.newInputStream(folder.resolve(file));
            } catch (NoSuchFileException missing) {
                throw new FileNotFoundException(folder.resolve(file) + " is not there");
            }
        };
    }

    /**
     * Tells the content of the tables from any other: SHA-256 over all of them, in 64 hexadecimal digits.
     *
     * @throws UncheckedIOException if a table cannot be read
     */
    static String fingerprint(TableSource source) {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        for (String table : TABLES) {
            digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
            try (InputStream in = source.open(table + ".tsv")) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read reference table " + table + ".tsv: " + e.getMessage(), e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256; this one does not", e);
        }
    }
}
