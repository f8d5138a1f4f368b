package org.mithaq.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines {@code #+ key: value} at the head of a query file, as grlc writes them. Read are
 *
 * <pre>
 * #+ summary: Who signed what        (summary-ar, summary-ru: the same in Arabic and Russian)
 * #+ tags:
 * #+   - signings
 * #+ defaults:
 * #+   - from: 2022-01-01
 * #+ enumerate:
 * #+   - type:
 * #+       - Signing
 * </pre>
 *
 * @param values what stands on the line of a key
 * @param lists the dashed lines under a key, in order, without the dash; a deeper dash keeps one leading dash
 */
record QueryHeader(Map<String, String> values, Map<String, List<String>> lists) {
    private static final Pattern DECORATOR = Pattern.compile("#\\+( *)(- *)?(.*?)\\s*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_-]+):(?:\\s+(.*))?");

    static QueryHeader parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, List<String>> lists = new LinkedHashMap<>();
        String key = "";
        for (String line : text.split("\n", -1)) {
            Matcher decorator = DECORATOR.matcher(line);
            if (!decorator.matches()) {
                continue;
            }
            Matcher pair = PAIR.matcher(decorator.group(3));
            if (decorator.group(2) != null) {
                String depth = decorator.group(1).length() > 4 ? "-" : "";
                lists.computeIfAbsent(key, k -> new ArrayList<>()).add(depth + decorator.group(3));
            } else if (decorator.group(1).length() <= 1 && pair.matches()) {
                key = pair.group(1);
                values.put(key, pair.group(2) == null ? "" : pair.group(2));
            } else {
                values.merge(key, decorator.group(3), (before, more) -> (before + " " + more).strip());
            }
        }
        return new QueryHeader(values, lists);
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** The pairs {@code name: value} listed under a key. */
    Map<String, String> pairs(String key) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String item : list(key)) {
            Matcher pair = PAIR.matcher(item);
            if (pair.matches() && pair.group(2) != null) {
                pairs.put(pair.group(1), unquote(pair.group(2)));
            }
        }
        return pairs;
    }

    /** The lists that stand under the names listed under a key. */
    Map<String, List<String>> groups(String key) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        List<String> group = new ArrayList<>();
        for (String item : list(key)) {
            Matcher pair = PAIR.matcher(item);
            if (item.startsWith("-")) {
                group.add(unquote(item.substring(1).strip()));
            } else if (pair.matches()) {
                group = new ArrayList<>();
                groups.put(pair.group(1), group);
            }
        }
        return groups;
    }

    private static String unquote(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
