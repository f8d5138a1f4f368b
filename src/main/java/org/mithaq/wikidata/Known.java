package org.mithaq.wikidata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;

/** A table that is known before the build: its rows in their order, and the ids that go with Wikidata's. */
final class Known {
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<String> columns = new ArrayList<>();

    private Known() {}

    static Known read(TableSource source, String table) {
        Known known = new Known();
        TsvTable.read(source, table, row -> known.take(row.cells()));
        return known;
    }

    private void take(Map<String, String> row) {
        if (columns.isEmpty()) {
            columns.addAll(row.keySet());
        }
        rows.add(row);
        String qid = row.getOrDefault("qid", "");
        if (!qid.isEmpty() && row.containsKey("id")) {
            ids.put(qid, row.getOrDefault("id", ""));
        }
    }

    /** Its rows, by column; they may be changed. */
    List<Map<String, String>> rows() {
        return rows;
    }

    /** The ids of its rows by their Wikidata ids; only of rows that have both. */
    Map<String, String> ids() {
        return ids;
    }
}
