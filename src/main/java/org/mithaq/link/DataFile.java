package org.mithaq.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A table of this package: a header line, then rows of cells divided by tabs. */
final class DataFile {
    private DataFile() {}

    /**
     * The rows below the header.
     *
     * @param name file in the folder {@code link} of the class path
     * @param columns number of cells that each row must have
     */
    static List<List<String>> rows(String name, int columns) {
        try (InputStream in = DataFile.class.getResourceAsStream("/link/" + name)) {
            if (in == null) {
                throw new IllegalStateException("link/" + name + " is missing from the program; build it anew");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .skip(1)
                    .map(line -> row(name, columns, line))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read link/" + name, e);
        }
    }

    private static List<String> row(String name, int columns, String line) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    "link/%s: %d cells instead of %d in the line: %s".formatted(name, cells.size(), columns, line));
        }
        return cells;
    }

    /** The value that a cell names in small letters. */
    static <E extends Enum<E>> E value(String name, Class<E> values, String cell) {
        return Arrays.stream(values.getEnumConstants())
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("link/" + name + ": '" + cell + "' must be one of "
                        + Arrays.toString(values.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }
}
