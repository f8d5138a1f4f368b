package org.mithaq.wikidata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** A dump as a file: whether it can be read, and what tells it from others. */
final class DumpFile {
    private static final int HEAD = 1 << 20;

    private DumpFile() {}

    /**
     * Refuses what is no readable file.
     *
     * @throws DumpException with what is wrong
     */
    static void check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new DumpException(
                    "No such file: " + file + ". Name a JSON dump of Wikidata (wikidata-DATE-all.json.gz)");
        }
        if (!Files.isReadable(file)) {
            throw new DumpException(file + " may not be read: change its permissions");
        }
    }

    /** Tells a dump from others: size, time of its last change, the beginning of what is in it, and the classes asked for. */
    static String identity(Path file) throws IOException {
        CRC32 head = new CRC32();
        try (InputStream in = Files.newInputStream(file)) {
            head.update(in.readNBytes(HEAD));
        }
        CRC32 classes = new CRC32();
        classes.update(ItemClasses.form().getBytes(StandardCharsets.UTF_8));
        return "%d bytes of %s, beginning %08x, classes %08x"
                .formatted(Files.size(file), Files.getLastModifiedTime(file), head.getValue(), classes.getValue());
    }
}
