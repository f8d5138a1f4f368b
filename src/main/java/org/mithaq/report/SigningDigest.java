package org.mithaq.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * The answer of {@code who-signed-what.rq} as people read it: one block for each signing, with what was signed, by whom,
 * and each article's sentence. A signing told by two articles is one block with two quotations.
 */
public final class SigningDigest {
    private static final int TERMINAL = 120;
    private static final int INDENT = 11;

    private SigningDigest() {}

    /** The blocks and a line that counts them, for a terminal of 120 columns. */
    public static String of(Answer.Rows signings) {
        Map<String, List<Binding>> byEvent = new LinkedHashMap<>();
        for (Binding row : signings.bindings()) {
            byEvent.computeIfAbsent(cell(row, "event"), event -> new ArrayList<>())
                    .add(row);
        }
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (List<Binding> rows : byEvent.values()) {
            number++;
            append(out, number, rows);
        }
        return out.append(count(byEvent)).append('\n').toString();
    }

    private static void append(StringBuilder out, int number, List<Binding> rows) {
        String title = "── " + number + " · " + heading(rows) + " ";
        out.append(title)
                .append("─".repeat(Math.max(0, TERMINAL - TextLayout.width(title))))
                .append('\n');
        appendList(out, "what", distinct(rows, SigningDigest::instrument), "an instrument the article does not name");
        appendList(out, "who", signatories(rows), "signatories the article does not name");
        Map<String, Set<String>> quotes = new LinkedHashMap<>();
        for (Binding row : rows) {
            quotes.computeIfAbsent(cell(row, "source"), source -> new LinkedHashSet<>())
                    .add(cell(row, "evidence"));
        }
        quotes.forEach((source, sentences) -> {
            appendField(out, "article", source);
            sentences.forEach(sentence -> appendField(out, "quote", sentence));
        });
        out.append('\n');
    }

    private static String heading(List<Binding> rows) {
        String status =
                distinct(rows, row -> statusWord(cell(row, "status"))).stream().collect(Collectors.joining(" / "));
        String date = distinct(rows, SigningDigest::date).stream().collect(Collectors.joining(" / "));
        String place = distinct(rows, row -> cell(row, "place")).stream().collect(Collectors.joining(" / "));
        return status + " · " + (date.isEmpty() ? "date not given" : date) + (place.isEmpty() ? "" : " · " + place);
    }

    private static String statusWord(String status) {
        return switch (status) {
            case "occurred" -> "SIGNED";
            case "planned" -> "PLANNED";
            case "denied" -> "NOT SIGNED";
            default -> status;
        };
    }

    private static String date(Binding row) {
        String start = cell(row, "start");
        String end = cell(row, "end");
        return end.isEmpty() || end.equals(start) ? start : start + " to " + end;
    }

    private static String instrument(Binding row) {
        String title = cell(row, "agreementTitle");
        return title.isEmpty() ? "" : cell(row, "agreementKind") + ": " + title;
    }

    /**
     * Each with the names that the articles write. A state that someone signs for is named with that person, not once more
     * for itself.
     */
    private static Set<String> signatories(List<Binding> rows) {
        Set<String> represented = rows.stream()
                .filter(row -> !cell(row, "represents").equals(cell(row, "participantLabel")))
                .map(row -> cell(row, "represents"))
                .collect(Collectors.toSet());
        Map<String, Set<String>> written = new LinkedHashMap<>();
        for (Binding row : rows) {
            if (!represented.contains(cell(row, "participantLabel"))) {
                written.computeIfAbsent(signatory(row), who -> new LinkedHashSet<>())
                        .add(cell(row, "participantName"));
            }
        }
        written.remove("");
        return written.entrySet().stream()
                .map(who -> named(who.getKey(), who.getValue()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String named(String who, Set<String> written) {
        String names = written.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
        return names.isEmpty() ? who : who + " (" + names + ")";
    }

    private static String signatory(Binding row) {
        String label = cell(row, "participantLabel");
        String represents = cell(row, "represents");
        String role = cell(row, "role");
        String whom = represents.isEmpty() || represents.equals(label) ? label : label + " for " + represents;
        boolean plain = role.isEmpty() || role.equals("signatory") || role.equals("party");
        return label.isEmpty() || plain ? whom : whom + " (" + role + ")";
    }

    private static Set<String> distinct(List<Binding> rows, Function<Binding, String> value) {
        return rows.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void appendList(StringBuilder out, String name, Set<String> values, String none) {
        String lead = name;
        for (String value : values.isEmpty() ? Set.of("(" + none + ")") : values) {
            appendField(out, lead, value);
            lead = "";
        }
    }

    private static void appendField(StringBuilder out, String name, String value) {
        String lead = TextLayout.pad("   " + name, INDENT);
        for (String line : TextLayout.paragraph(value, TERMINAL - INDENT)) {
            out.append(lead).append(line).append('\n');
            lead = " ".repeat(INDENT);
        }
    }

    private static String count(Map<String, List<Binding>> byEvent) {
        Map<String, Long> byStatus = byEvent.values().stream()
                .collect(Collectors.groupingBy(
                        rows -> statusWord(cell(rows.get(0), "status")).toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()));
        String parts = byStatus.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
        int total = byEvent.size();
        return total == 0 ? "No signings found." : total + (total == 1 ? " signing: " : " signings: ") + parts;
    }

    private static String cell(Binding row, String name) {
        return Answer.Rows.cell(row, Var.alloc(name));
    }
}
