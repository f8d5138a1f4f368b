package org.mithaq.link;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads SSSOM/TSV with its metadata in the head of the file. CURIEs are expanded by the file's {@code curie_map}, so
 * that files of other programs with other prefixes are understood.
 *
 * @see <a href="https://mapping-commons.github.io/sssom/spec-formats-tsv/">the format</a>
 */
final class SssomReader {
    private static final List<String> NEEDED =
            List.of("subject_id", "predicate_id", "object_id", "mapping_justification");
    private static final Pattern PREFIX = Pattern.compile("#\\s+([\\w.-]+):\\s+[\"']?(\\S+?)[\"']?\\s*");

    private final Map<String, String> prefixes = new HashMap<>(Sssom.BUILT_IN);
    private final List<Mapping> rows = new ArrayList<>();
    private final Sssom names;
    private List<String> header = List.of();

    private SssomReader(String base) {
        this.names = new Sssom(base);
    }

    /**
     * The mappings of a file.
     *
     * @throws IllegalArgumentException if it breaks the format or contradicts itself; the message names the line
     */
    static Mappings read(String text, String base) {
        SssomReader reader = new SssomReader(base);
        if (text.startsWith("\uFEFF")) {
            throw new IllegalArgumentException("line 1: a byte order mark; save the file as UTF-8 without it");
        }
        List<String> lines = text.lines().toList();
        int at = reader.metadata(lines);
        reader.header(at, lines);
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                reader.row(i + 1, lines.get(i));
            }
        }
        return new Mappings(reader.rows, reader.foreign());
    }

    /** Prefixes that are neither built in nor this program's: cells that are kept as they are may have them. */
    private Map<String, String> foreign() {
        Map<String, String> foreign = new HashMap<>(prefixes);
        foreign.keySet().removeAll(Sssom.BUILT_IN.keySet());
        foreign.keySet().removeIf(names::isOwn);
        return foreign;
    }

    /** Number of lines of the metadata. */
    private int metadata(List<String> lines) {
        int at = 0;
        boolean inMap = false;
        while (at < lines.size() && lines.get(at).startsWith("#")) {
            String line = lines.get(at++);
            Matcher prefix = PREFIX.matcher(line);
            if (line.matches("#\\s*curie_map:\\s*")) {
                inMap = true;
            } else if (inMap && prefix.matches()) {
                prefixes.put(prefix.group(1), prefix.group(2));
            } else {
                inMap = false;
            }
        }
        return at;
    }

    private void header(int at, List<String> lines) {
        if (at >= lines.size()) {
            throw new IllegalArgumentException("line " + (at + 1) + ": no line with the names of the columns");
        }
        header = cells(at + 1, lines.get(at));
        for (String column : NEEDED) {
            if (!header.contains(column)) {
                throw new IllegalArgumentException("line " + (at + 1) + ": no column " + column
                        + "; an SSSOM file of decisions has the columns " + String.join(", ", NEEDED));
            }
        }
    }

    private void row(int number, String line) {
        List<String> values = cells(number, line);
        if (values.size() != header.size()) {
            throw new IllegalArgumentException("line %d: %d cells where the header has %d columns; tabs divide cells"
                    .formatted(number, values.size(), header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            cells.put(header.get(i), values.get(i));
        }
        NEEDED.forEach(column -> cells.put(column, reference(number, column, cells.get(column))));
        check(number, cells);
        rows.add(new Mapping(
                names.local(cells.getOrDefault("subject_id", "")),
                "Not".equals(cells.get("predicate_modifier")),
                cells.getOrDefault("object_id", ""),
                cells));
    }

    private void check(int number, Map<String, String> cells) {
        String modifier = cells.getOrDefault("predicate_modifier", "");
        if (!modifier.isEmpty() && !modifier.equals("Not")) {
            throw fault(number, "predicate_modifier", "'" + modifier + "' must be Not or empty");
        }
        String date = cells.getOrDefault("mapping_date", "");
        try {
            if (!date.isEmpty()) {
                LocalDate.parse(date);
            }
        } catch (DateTimeException e) {
            throw fault(number, "mapping_date", "'" + date + "' must be a day, YYYY-MM-DD, or empty");
        }
        if (!Sssom.isMatch(cells.getOrDefault("predicate_id", ""))) {
            throw fault(number, "predicate_id", "must be skos:exactMatch or skos:closeMatch to say who someone is");
        }
        if (!cells.getOrDefault("subject_id", "").startsWith("actor:")) {
            throw fault(number, "subject_id", "must be an actor of this program, as mithaq link list shows them");
        }
        String object = cells.getOrDefault("object_id", "");
        if (!Sssom.isObject(object)) {
            throw fault(
                    number,
                    "object_id",
                    "'" + object + "' must be a Wikidata item (wd:Q and digits), someone of the tables (person:ID,"
                            + " organization:ID, state:ID) or sssom:NoTermFound");
        }
    }

    /** The CURIE of a cell in this program's own prefixes. */
    private String reference(int number, String column, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw fault(number, column, "is empty; it must have a value");
        }
        int colon = value.indexOf(':');
        if (colon < 1 || value.startsWith("http:") || value.startsWith("https:")) {
            throw fault(number, column, "'" + value + "' must be a CURIE, PREFIX:NAME");
        }
        String iri = prefixes.get(value.substring(0, colon));
        if (iri == null) {
            throw fault(
                    number, column, "the prefix of '" + value + "' is not in the curie_map at the head of the file");
        }
        return names.curie(iri + value.substring(colon + 1), value);
    }

    /** Cells divided by tabs; one in double quotes may hold double quotes, doubled. */
    private static List<String> cells(int number, String line) {
        List<String> cells = new ArrayList<>();
        for (String cell : line.split("\t", -1)) {
            if (cell.startsWith("\"")) {
                if (cell.length() < 2 || !cell.endsWith("\"")) {
                    throw new IllegalArgumentException(
                            "line " + number + ": a double quote is opened and not closed in its cell");
                }
                cells.add(cell.substring(1, cell.length() - 1).replace("\"\"", "\""));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static IllegalArgumentException fault(int number, String column, String what) {
        return new IllegalArgumentException("line %d, column %s: %s".formatted(number, column, what));
    }
}
