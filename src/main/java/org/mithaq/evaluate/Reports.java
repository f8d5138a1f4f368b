package org.mithaq.evaluate;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts result rows together again: events by article, each event of all its rows. */
final class Reports {
    private static final Pattern TEXT_FILE = Pattern.compile("\\.txt$", Pattern.UNIX_LINES);

    private final Map<String, List<ReportedEvent>> byArticle = new LinkedHashMap<>();

    Reports(Collection<Row> rows) {
        grouped(rows, row -> article(row.source())).forEach((article, ofArticle) -> {
            Collection<List<Row>> events = grouped(ofArticle, Row::event).values();
            byArticle.put(article, events.stream().map(Reports::event).toList());
        });
    }

    /** The article's events in the order of their first rows. */
    List<ReportedEvent> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** Type, status and sentence are those of the first row. */
    private static ReportedEvent event(List<Row> rows) {
        Row first = rows.get(0);
        Set<String> starts =
                values(rows, Row::start).stream().map(IsoDate::leading).collect(Collectors.toSet());
        return new ReportedEvent(
                lastStep(first.type()),
                lastStep(first.status()).toLowerCase(Locale.ROOT),
                starts,
                values(rows, Row::place),
                present(rows, Row::participant).values().stream()
                        .map(Reports::participant)
                        .toList(),
                present(rows, Row::agreementKey).values().stream()
                        .map(Reports::instrument)
                        .toList(),
                first.evidence());
    }

    private static Participant participant(List<Row> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> {
            names.add(row.participantLabel());
            names.add(row.participantMention());
        });
        String country = values(rows, Row::represents).stream().findFirst().orElse("");
        return new Participant(List.copyOf(names), rows.get(0).participantKind(), country);
    }

    private static Instrument instrument(List<Row> rows) {
        Row first = rows.get(0);
        return new Instrument(first.agreementTitle(), lastStep(first.agreementKind()));
    }

    /** The values that the rows have, in their order. */
    private static Set<String> values(List<Row> rows, Function<Row, String> field) {
        return new LinkedHashSet<>(present(rows, field).keySet());
    }

    private static Map<String, List<Row>> present(List<Row> rows, Function<Row, String> field) {
        Map<String, List<Row>> present = grouped(rows, field);
        present.remove("");
        return present;
    }

    private static Map<String, List<Row>> grouped(Collection<Row> rows, Function<Row, String> key) {
        return rows.stream().collect(groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static String article(String source) {
        return TEXT_FILE.matcher(source.substring(source.lastIndexOf('/') + 1)).replaceFirst("");
    }

    private static String lastStep(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
