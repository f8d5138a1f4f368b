package org.mithaq.wikidata;

import java.util.Map;
import java.util.TreeMap;

/** Counts what goes into the tables and what does not. */
final class Tally {
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();

    void row(String table) {
        rows.merge(table, 1, Integer::sum);
    }

    void leftOut(String reason) {
        leftOut.merge(reason, 1, Integer::sum);
    }

    BuildSummary summary() {
        return new BuildSummary(rows, leftOut, false);
    }
}
