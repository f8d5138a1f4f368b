package org.mithaq.wikidata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables as they are written, each with its columns in the order of the project's own. */
final class Outlet implements AutoCloseable {
    private static final Map<String, String> COLUMNS = Map.of(
            "states", "id qid iso3 label_en names_ar names_ru names_en adj_ar adj_ar_extra adj_ru capital source",
            "people", "id qid label_en names_ar names_ru names_en gender source",
            "offices", "person office title_en state organization start end end_known source",
            "organizations", "id qid label_en names_ar names_ru names_en kind state source",
            "memberships", "organization state start end source",
            "places", "id qid label_en names_ar names_ru names_en state lat lon source",
            "treaties", "qid label_en names_ar names_ru names_en date signatories source",
            "ambiguous", "form_ar entities weak note");

    private final Map<String, WorkFile> files = new LinkedHashMap<>();
    private final Tally tally;

    private Outlet(Tally tally) {
        this.tally = tally;
    }

    static Outlet open(Path folder, Tally tally) throws IOException {
        Outlet outlet = new Outlet(tally);
        for (String table : COLUMNS.keySet()) {
            outlet.files.put(table, WorkFile.create(folder.resolve(table + ".tsv"), columns(table)));
        }
        return outlet;
    }

    /** Writes a row; cells that are not there are empty. */
    void row(String table, Map<String, String> row) {
        WorkFile file = files.get(table);
        if (file == null) {
            throw new IllegalArgumentException("No table " + table);
        }
        try {
            file.add(columns(table).stream()
                    .map(column -> row.getOrDefault(column, ""))
                    .toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        tally.row(table);
    }

    /** Brings all to the disk. */
    void sync() throws IOException {
        for (WorkFile file : files.values()) {
            file.sync();
        }
    }

    @Override
    public void close() throws IOException {
        for (WorkFile file : files.values()) {
            file.close();
        }
    }

    private static List<String> columns(String table) {
        return List.of(COLUMNS.getOrDefault(table, "").split(" "));
    }
}
