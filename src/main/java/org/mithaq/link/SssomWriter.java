package org.mithaq.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes mappings as SSSOM/TSV: the same mappings give the same bytes. */
public final class SssomWriter {
    /** The columns of the standard that this program fills, in its order; others follow. */
    private static final List<String> COLUMNS = List.of(
            "subject_id",
            "subject_label",
            "predicate_id",
            "predicate_modifier",
            "object_id",
            "object_label",
            "object_category",
            "mapping_justification",
            "author_id",
            "author_label",
            "reviewer_id",
            "reviewer_label",
            "mapping_date",
            "confidence",
            "comment");

    private SssomWriter() {}

    /**
     * The text of a file.
     *
     * @param base what the IRIs of the program's individuals begin with
     */
    public static String text(Mappings set, String base) {
        List<Mapping> mappings = set.rows();
        List<String> columns = columns(mappings);
        StringBuilder out = new StringBuilder(head(set, base));
        out.append(String.join("\t", columns)).append('\n');
        for (Mapping mapping : mappings) {
            Map<String, String> cells = mapping.cells();
            out.append(columns.stream()
                            .map(column -> quoted(cells.getOrDefault(column, "")))
                            .collect(Collectors.joining("\t")))
                    .append('\n');
        }
        return out.toString();
    }

    private static String head(Mappings set, String base) {
        Sssom names = new Sssom(base);
        SortedMap<String, String> prefixes = new TreeMap<>(set.prefixes());
        List.of("actor", "wd").forEach(prefix -> prefixes.put(prefix, names.expand(prefix)));
        set.rows().stream()
                .map(mapping -> mapping.object().substring(0, mapping.object().indexOf(':')))
                .filter(prefix -> !Sssom.BUILT_IN.containsKey(prefix))
                .forEach(prefix -> prefixes.put(prefix, names.expand(prefix)));
        return "#curie_map:\n"
                + prefixes.entrySet().stream()
                        .map(prefix -> "#  " + prefix.getKey() + ": " + prefix.getValue() + "\n")
                        .collect(Collectors.joining())
                + "#mapping_set_id: " + base + "mappings\n"
                + "#license: https://creativecommons.org/publicdomain/zero/1.0/\n";
    }

    /** Columns that no row fills are left out, save those that a file cannot do without. */
    private static List<String> columns(Collection<Mapping> mappings) {
        Set<String> filled = new TreeSet<>(
                List.of("subject_id", "predicate_id", "predicate_modifier", "object_id", "mapping_justification"));
        mappings.forEach(mapping -> mapping.cells().forEach((column, value) -> {
            if (!value.isEmpty()) {
                filled.add(column);
            }
        }));
        List<String> columns = COLUMNS.stream().filter(filled::contains).collect(Collectors.toList());
        filled.stream().filter(column -> !COLUMNS.contains(column)).forEach(columns::add);
        return columns;
    }

    private static String quoted(String value) {
        String flat = value.replaceAll("[\\t\\r\\n]+", " ");
        return flat.indexOf('"') < 0 ? flat : '"' + flat.replace("\"", "\"\"") + '"';
    }
}
