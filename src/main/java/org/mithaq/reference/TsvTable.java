package org.mithaq.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A table in a UTF-8 file: a header line, then one row a line, cells divided by tabs, no quoting. Rows are handed over
 * one by one, since a table made from Wikidata may have a million of them.
 */
public final class TsvTable {
    private final String file;
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private TsvTable(String file) {
        this.file = file;
    }

    /**
     * Reads {@code name.tsv} and hands over its rows in their order.
     *
     * @throws IllegalArgumentException if a line has not as many cells as the header
     * @throws UncheckedIOException if the file cannot be read
     */
    public static void read(TableSource source, String name, Consumer<Row> rows) {
        TsvTable table = new TsvTable(name + ".tsv");
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(source.open(table.file), StandardCharsets.UTF_8))) {
            table.readHeader(lines.readLine());
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.accept(table.row(++number, line));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read reference table " + table.file + ": " + e.getMessage(), e);
        }
    }

    private void readHeader(@Nullable String header) {
        if (header == null) {
            throw new IllegalArgumentException(file + " line 1: the file is empty; it needs a header line");
        }
        for (String column : header.split("\t", -1)) {
            columns.put(column, columns.size());
        }
    }

    private Row row(int number, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("%s line %d: %d cells where the header has %d columns"
                    .formatted(file, number, cells.length, columns.size()));
        }
        return new Row(number, cells);
    }

    /** One line of the table. */
    public final class Row {
        private final int line;
        private final String[] cells;

        private Row(int line, String[] cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell in {@code column}, empty where nothing is known. */
        public String get(String column) {
            Integer index = columns.get(column);
            if (index == null) {
                throw new IllegalArgumentException(file + " line 1: no column named " + column + "; add it");
            }
            return cells[index];
        }

        /** The cell in {@code column}, which must not be empty. */
        public String need(String column) {
            String value = get(column);
            if (value.isBlank()) {
                throw fault(column, "is empty; it must have a value");
            }
            return value;
        }

        /** The cell in {@code column}, or null where it is empty. */
        public @Nullable String orNull(String column) {
            String value = get(column);
            return value.isEmpty() ? null : value;
        }

        /** The values in {@code column}, which are divided by {@code |}. */
        public List<String> list(String column) {
            String value = get(column);
            return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
        }

        /** All cells by their columns, in their order; a copy. */
        public Map<String, String> cells() {
            Map<String, String> all = new LinkedHashMap<>();
            columns.forEach((column, index) -> all.put(column, cells[index]));
            return all;
        }

        /** An error that names the file, the line and the column. */
        public IllegalArgumentException fault(String column, String what) {
            return new IllegalArgumentException("%s line %d, column %s: %s".formatted(file, line, column, what));
        }

        /** The same for a value that {@code cause} refused. */
        IllegalArgumentException fault(String column, IllegalArgumentException cause) {
            IllegalArgumentException fault = fault(column, String.valueOf(cause.getMessage()));
            fault.initCause(cause);
            return fault;
        }
    }
}
