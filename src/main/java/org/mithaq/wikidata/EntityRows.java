package org.mithaq.wikidata;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mithaq.reference.TsvTable;

/** Writes tables of things with names: the known rows, with the names that were found added, and then new ones. */
final class EntityRows {
    static final String NAMELESS = "items without a name in ar, en or ru";

    private final Found found;
    private final Outlet out;
    private final Tally tally;

    EntityRows(Found found, Outlet out, Tally tally) {
        this.found = found;
        this.out = out;
        this.tally = tally;
    }

    /**
     * Writes a table.
     *
     * @param kind what its rows are, as the table of ambiguous names writes it
     * @param further the cells of a new row beside id of Wikidata, names and source; empty where it is not wanted
     */
    void write(String table, String kind, Known known, Function<TsvTable.Row, Optional<Map<String, String>>> further) {
        Map<String, TsvTable.Row> also =
                new HashMap<>(found.of(table, known.ids().keySet()));
        for (Map<String, String> row : known.rows()) {
            TsvTable.Row more = also.get(row.getOrDefault("qid", ""));
            if (more != null) {
                addNames(row, more, kind);
            }
            out.row(table, row);
        }
        found.each(table, row -> {
            if (!known.ids().containsKey(row.get("qid"))) {
                writeNew(table, kind, row, further);
            }
        });
    }

    private void writeNew(
            String table,
            String kind,
            TsvTable.Row row,
            Function<TsvTable.Row, Optional<Map<String, String>>> further) {
        if (Found.label(row).isEmpty()) {
            tally.leftOut(NAMELESS);
            return;
        }
        further.apply(row).ifPresent(cells -> {
            Map<String, String> fresh = new LinkedHashMap<>(cells);
            fresh.put("qid", row.get("qid"));
            fresh.put("label_en", Found.label(row));
            addNames(fresh, row, kind);
            out.row(table, fresh);
        });
    }

    /** A name of one word that nobody has looked at may be a common word: it counts as weak. */
    private void addNames(Map<String, String> row, TsvTable.Row more, String kind) {
        for (String name : NameCells.add(row, more, false)) {
            out.row(
                    "ambiguous",
                    Map.of(
                            "form_ar",
                            name,
                            "entities",
                            kind + ":" + row.getOrDefault("id", ""),
                            "weak",
                            "yes",
                            "note",
                            "one word, from Wikidata, not looked at"));
        }
        addSource(row, more);
    }

    /** Notes that something of the row comes from there. */
    static void addSource(Map<String, String> row, TsvTable.Row more) {
        row.merge("source", more.get("source"), (before, added) -> before + ";" + added);
    }
}
