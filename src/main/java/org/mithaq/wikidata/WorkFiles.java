package org.mithaq.wikidata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables that one reading of the dump writes. */
final class WorkFiles implements AutoCloseable {
    private static final List<String> NAMED = List.of("qid", "source", "names_ar", "names_ru", "names_en");

    /** What the first reading finds: the tree of classes, and items that are wanted wherever they belong. */
    static final Map<String, List<String>> CLASSES =
            Map.of("classes", List.of("child", "parent"), "wanted", List.of("as", "qid"));

    /** What the second reading finds, by kind of item. */
    static final Map<String, List<String>> ITEMS = Map.of(
            "people", named("gender", "terms"),
            "positions", named("office", "jurisdictions", "directs", "country", "holders"),
            "states", named("iso2", "iso3", "adj_ar", "adj_ru", "capital", "memberships"),
            "organizations", named("kind", "country"),
            "places", named("country", "lat", "lon"),
            "treaties", named("date", "signatories"));

    private final Map<String, WorkFile> files = new LinkedHashMap<>();

    private WorkFiles() {}

    /** Opens the files in a folder: anew, or as they were when they had the lengths. */
    static WorkFiles open(Path folder, Map<String, List<String>> tables, Map<String, Long> lengths) throws IOException {
        WorkFiles opened = new WorkFiles();
        try {
            for (Map.Entry<String, List<String>> table : new TreeMap<>(tables).entrySet()) {
                Path file = folder.resolve(table.getKey() + ".tsv");
                Long length = lengths.get(table.getKey());
                opened.files.put(
                        table.getKey(),
                        length == null
                                ? WorkFile.create(file, table.getValue())
                                : WorkFile.resume(file, table.getValue(), length));
            }
            return opened;
        } catch (IOException fault) {
            opened.close();
            throw fault;
        }
    }

    void add(String table, List<String> cells) throws IOException {
        WorkFile file = files.get(table);
        if (file == null) {
            throw new IllegalArgumentException("No table " + table);
        }
        file.add(cells);
    }

    /** Adds an item: its id, source and names, and the further cells. */
    void add(String table, Item item, String... further) throws IOException {
        List<String> cells = new ArrayList<>(List.of(
                item.id(),
                item.source(),
                Cells.join(item.names("ar")),
                Cells.join(item.names("ru")),
                Cells.join(item.englishNames())));
        cells.addAll(List.of(further));
        add(table, cells);
    }

    /** Brings all to the disk; gives the lengths. */
    Map<String, Long> sync() throws IOException {
        Map<String, Long> lengths = new TreeMap<>();
        for (Map.Entry<String, WorkFile> file : files.entrySet()) {
            lengths.put(file.getKey(), file.getValue().sync());
        }
        return lengths;
    }

    @Override
    public void close() throws IOException {
        for (WorkFile file : files.values()) {
            file.close();
        }
    }

    private static List<String> named(String... further) {
        List<String> columns = new ArrayList<>(NAMED);
        columns.addAll(List.of(further));
        return columns;
    }
}
