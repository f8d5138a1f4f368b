package org.mithaq.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Result rows made from the annotations themselves: what a perfect extraction would answer, or one that errs at random. */
final class GoldRows {
    private static final List<String> STATUSES = List.of("occurred", "planned", "denied");
    private static final List<String> KINDS = List.of("person", "country", "organization", "Organisation", "");

    private final Random random;
    private final double rate;
    private final List<Participant> everybody;
    private final List<Row> rows = new ArrayList<>();

    private GoldRows(Gold gold, double rate, long seed) {
        this.random = new Random(seed);
        this.rate = rate;
        this.everybody = gold.articles().stream()
                .flatMap(article -> article.events().stream())
                .flatMap(event -> event.participants().stream())
                .toList();
        gold.articles().forEach(this::article);
    }

    /** Rows that err nowhere at rate 0, in every respect about as often as the rate says otherwise. */
    static List<Row> of(Gold gold, double rate, long seed) {
        return new GoldRows(gold, rate, seed).rows;
    }

    private void article(GoldArticle article) {
        int number = 0;
        for (GoldEvent event : article.events()) {
            int copies = errs() ? random.nextInt(3) : 1;
            for (int copy = 0; copy < copies; copy++) {
                event(
                        event,
                        new HashMap<>(Map.of(
                                "source", article.name() + ".txt",
                                "event", "https://example.org/" + article.name() + "/" + number++)));
            }
        }
    }

    private void event(GoldEvent event, Map<String, String> row) {
        row.put("type", "https://example.org/ns#" + (errs() ? any(ScoredTypes.ALL) : event.type()));
        row.put("status", errs() ? any(STATUSES) : event.status());
        row.put("start", start(event.date()));
        row.put("place", errs() ? any(List.of("", "Cairo", "Saudi Arabia")) : event.place());
        row.put("evidence", event.evidence());
        instrument(event, row);
        List<Participant> participants = participants(event);
        for (int i = 0; i < participants.size(); i++) {
            participant(participants.get(i), row.get("event") + "#" + i, row);
        }
        if (participants.isEmpty() || errs()) {
            add(row, Map.of("start", start(event.date())));
        }
    }

    private List<Participant> participants(GoldEvent event) {
        List<Participant> participants = new ArrayList<>(event.participants());
        participants.removeIf(participant -> errs());
        if (errs()) {
            participants.add(random.nextInt(participants.size() + 1), any(everybody));
        }
        return participants;
    }

    private void participant(Participant participant, String iri, Map<String, String> row) {
        List<String> names = participant.names();
        add(
                row,
                Map.of(
                        "participant",
                        iri,
                        "participantLabel",
                        spelled(names.get(0)),
                        "participantMention",
                        spelled(names.get(names.size() - 1)),
                        "participantKind",
                        errs() ? any(KINDS) : participant.kind(),
                        "represents",
                        errs() ? "" : participant.country()));
    }

    private void instrument(GoldEvent event, Map<String, String> row) {
        Instrument instrument = event.instrument();
        if (instrument != null && !errs()) {
            String title = instrument.title();
            row.put("agreement", row.get("event") + "/instrument");
            row.put("agreementTitle", errs() ? title.substring(random.nextInt(title.length() + 1)) : title);
            row.put("agreementKind", errs() ? "Treaty" : "https://example.org/ns/" + instrument.kind());
        }
    }

    private String start(String date) {
        if (date.length() < 10 || !errs()) {
            return errs() ? any(List.of("", "soon", "2015", "2015-08")) : date;
        }
        int day = Integer.parseInt(date.substring(8)) + random.nextInt(9) - 4;
        return any(List.of(
                "", "soon", date.substring(0, 7), date.substring(0, 4), date.substring(0, 8) + "%02d".formatted(day)));
    }

    private String spelled(String name) {
        if (!errs()) {
            return name;
        }
        int letter = random.nextInt(name.length());
        return any(List.of(
                "",
                name.substring(0, letter) + "x" + name.substring(letter),
                name.substring(0, letter) + name.substring(letter + 1),
                name.substring(name.lastIndexOf(' ') + 1),
                name.toUpperCase(Locale.ROOT)));
    }

    private void add(Map<String, String> row, Map<String, String> values) {
        Map<String, String> whole = new HashMap<>(row);
        whole.putAll(values);
        rows.add(Row.of(whole));
    }

    private boolean errs() {
        return random.nextDouble() < rate;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
