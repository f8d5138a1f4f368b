package org.mithaq.wikidata;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a build.
 *
 * @param rows number of rows by table; none where the build was interrupted
 * @param leftOut number of items and statements that are in no table, by the reason
 * @param interrupted whether it was told to stop before its end, and can go on
 */
public record BuildSummary(Map<String, Integer> rows, Map<String, Integer> leftOut, boolean interrupted) {
    static final BuildSummary INTERRUPTED = new BuildSummary(Map.of(), Map.of(), true);

    public BuildSummary {
        rows = Collections.unmodifiableMap(new TreeMap<>(rows));
        leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
}
