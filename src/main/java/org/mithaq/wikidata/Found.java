package org.mithaq.wikidata;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mithaq.reference.TableSource;
import org.mithaq.reference.TsvTable;

/** What the second reading has found, read as often as it is needed: the files may be too large to be held. */
final class Found {
    private final TableSource files;

    Found(Path work) {
        this.files = TableSource.folder(work);
    }

    void each(String table, Consumer<TsvTable.Row> taker) {
        TsvTable.read(files, table, taker);
    }

    /** The rows of some items; the first where an item has several. */
    Map<String, TsvTable.Row> of(String table, Set<String> qids) {
        Map<String, TsvTable.Row> rows = new HashMap<>();
        each(table, row -> {
            if (qids.contains(row.get("qid"))) {
                rows.putIfAbsent(row.get("qid"), row);
            }
        });
        return rows;
    }

    /** The name that a row goes by: English where it has one. */
    static String label(TsvTable.Row row) {
        for (String column : new String[] {"names_en", "names_ru", "names_ar"}) {
            if (!row.get(column).isEmpty()) {
                return row.list(column).get(0);
            }
        }
        return "";
    }
}
