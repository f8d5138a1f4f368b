package org.mithaq.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the documents below the paths that a user names: files, folders, JSON lines, standard input. */
public final class Inputs {
    private static final String STANDARD_INPUT = "-";

    private final InputStream standardInput;
    private final Limits limits;

    /**
     * Prepares to look.
     *
     * @param standardInput what the path {@code -} stands for
     */
    public Inputs(InputStream standardInput, Limits limits) {
        this.standardInput = standardInput;
        this.limits = limits;
    }

    /**
     * The documents in the order of the paths, folders sorted by name, found while the stream is read. Close it.
     *
     * <p>Within a folder hidden files, {@code .json} files and a {@code .jsonl} none of whose objects has a text are left
     * out, and no link is followed out of it. A path that names no document yields an {@link Input.Refused}.
     */
    public Stream<Input> walk(List<String> paths) {
        return paths.stream().flatMap(this::named);
    }

    private Stream<Input> named(String name) {
        if (name.equals(STANDARD_INPUT)) {
            return Stream.of(standardInput());
        }
        Path path = Path.of(name);
        String source = String.valueOf(path.toAbsolutePath().normalize().getFileName());
        try {
            Path real = path.toRealPath();
            if (Files.isDirectory(real)) {
                return new Folder(real).documents();
            }
            return isArticle(source) ? document(source, real) : Stream.of(notAnArticle(source));
        } catch (IOException missing) {
            return Stream.of(new Input.Refused(
                    source, Reason.UNREADABLE, "there is no file or folder " + name + ", or it may not be read"));
        }
    }

    private Input standardInput() {
        try {
            byte[] content = standardInput.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            return new Input.Bytes(STANDARD_INPUT, ByteBuffer.wrap(content));
        } catch (IOException fault) {
            return new Input.Refused(
                    STANDARD_INPUT, Reason.UNREADABLE, "standard input cannot be read: " + fault.getMessage());
        }
    }

    static Stream<Input> document(String source, Path real) {
        return lower(source).endsWith(".jsonl")
                ? JsonLines.read(source, real)
                : Stream.of(new Input.File(source, real));
    }

    /** Hidden files and JSON, gold annotations for instance, are no articles. */
    static boolean isArticle(String name) {
        return !name.startsWith(".") && !lower(name).endsWith(".json");
    }

    private static Input notAnArticle(String source) {
        return new Input.Refused(
                source,
                Reason.MEDIA_TYPE,
                "hidden files and .json are not read; articles in JSON come as .jsonl, one a line");
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** A named folder, out of which no link leads. */
    private record Folder(Path root) {
        Stream<Input> documents() {
            return below(root);
        }

        private Stream<Input> below(Path folder) {
            List<Path> entries;
            try (Stream<Path> list = Files.list(folder)) {
                entries = list.sorted(
                                Comparator.comparing(path -> path.getFileName().toString()))
                        .toList();
            } catch (IOException fault) {
                return Stream.of(refused(folder, "the folder may not be read; check its rights"));
            }
            return entries.stream()
                    .filter(path -> isArticle(path.getFileName().toString()) || Files.isDirectory(path))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .flatMap(this::entry);
        }

        private Stream<Input> entry(Path path) {
            if (Files.isSymbolicLink(path)) {
                return linked(path);
            }
            if (Files.isDirectory(path)) {
                return below(path);
            }
            return isOtherData(path) ? Stream.empty() : document(source(path), path);
        }

        /** A list of the folder's files, say; named itself it is refused line by line. */
        private static boolean isOtherData(Path path) {
            return lower(path.getFileName().toString()).endsWith(".jsonl") && JsonLines.isOtherData(path);
        }

        /** A link to a file of the folder counts as a file; one to a folder would show its files twice. */
        private Stream<Input> linked(Path path) {
            try {
                Path real = path.toRealPath();
                if (!real.startsWith(root)) {
                    return Stream.of(refused(path, "the link leads out of the folder; name its target itself"));
                }
                return Files.isDirectory(real) ? Stream.empty() : document(source(path), real);
            } catch (IOException broken) {
                return Stream.of(refused(path, "the link leads nowhere; remove it"));
            }
        }

        private Input refused(Path path, String detail) {
            String source = path.equals(root) ? String.valueOf(root.getFileName()) : source(path);
            return new Input.Refused(source, Reason.UNREADABLE, detail);
        }

        private String source(Path path) {
            return root.relativize(path).toString().replace('\\', '/');
        }
    }
}
