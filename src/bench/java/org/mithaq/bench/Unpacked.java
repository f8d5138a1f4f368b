package org.mithaq.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.tukaani.xz.XZInputStream;

/** Articles as the program takes them: what is compressed with xz is unpacked into a folder of its own first. */
final class Unpacked {
    private static final String PACKED = ".xz";

    private Unpacked() {}

    /** The files at or right below {@code named} as paths for an ingestion, in the order of their names. */
    static List<String> below(Path named, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.isDirectory(named) ? Files.list(named) : Stream.of(named)) {
            return files.sorted()
                    .map(file -> file.toString().endsWith(PACKED) ? unpack(file, folder) : file)
                    .map(Path::toString)
                    .toList();
        }
    }

    private static Path unpack(Path file, Path folder) {
        String name = String.valueOf(file.getFileName());
        Path target = folder.resolve(name.substring(0, name.length() - PACKED.length()));
        try (InputStream in = new XZInputStream(Files.newInputStream(file))) {
            Files.copy(in, target);
            return target;
        } catch (IOException fault) {
            throw new UncheckedIOException("Unpacking " + file + " failed", fault);
        }
    }
}
