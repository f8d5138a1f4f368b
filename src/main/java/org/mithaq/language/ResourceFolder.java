package org.mithaq.language;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A folder of the class path, be it files or part of a jar, that can be listed: what lies there need not be declared. */
public final class ResourceFolder {
    private final String name;
    private final URI uri;

    private ResourceFolder(String name, @Nullable URL url) {
        if (url == null) {
            throw new PackException(name, "there is no such folder in the program");
        }
        this.name = name;
        try {
            this.uri = url.toURI();
        } catch (URISyntaxException fault) {
            throw new PackException(name, "cannot be listed: " + fault.getMessage());
        }
    }

    /**
     * The folder of this name, such as {@code lang/ar}.
     *
     * @throws PackException where there is none
     */
    public static ResourceFolder of(String name) {
        return new ResourceFolder(name, ResourceFolder.class.getClassLoader().getResource(name + "/"));
    }

    /** The folder that a class was loaded from. */
    public static ResourceFolder of(Class<?> type) {
        URL file = type.getResource(type.getSimpleName() + ".class");
        try {
            return new ResourceFolder(type.getPackageName(), file == null ? null : new URL(file, "."));
        } catch (IOException fault) {
            throw new PackException(type.getPackageName(), "cannot be listed: " + fault.getMessage());
        }
    }

    /** The names of its files and folders, sorted. */
    public List<String> names() {
        return in(folder -> {
            try (Stream<Path> entries = Files.list(folder)) {
                return entries.map(ResourceFolder::plainName).sorted().toList();
            }
        });
    }

    /** The content of every file below it, by its path from here. */
    public SortedMap<String, byte[]> contents() {
        return in(folder -> {
            SortedMap<String, byte[]> contents = new TreeMap<>();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
            return contents;
        });
    }

    private static String plainName(Path entry) {
        String last = entry.getFileName().toString();
        return last.endsWith("/") ? last.substring(0, last.length() - 1) : last;
    }

    private <T> T in(Work<T> work) {
        try {
            if (!"jar".equals(uri.getScheme())) {
                return work.of(Path.of(uri));
            }
            String whole = uri.getRawSchemeSpecificPart();
            int inner = whole.indexOf("!/");
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(whole.substring(0, inner))))) {
                return work.of(jar.getPath(whole.substring(inner + 1)));
            }
        } catch (IOException fault) {
            throw new PackException(name, "cannot be read: " + fault.getMessage());
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(Path folder) throws IOException;
    }
}
