package org.mithaq.evaluate;

import java.util.List;
import java.util.Set;

/** Small events for tests: a call of Lavrov and Kerry on 10 June 2022, as annotated and as extracted. */
final class Sample {
    static final Participant LAVROV = new Participant(List.of("Sergey Lavrov"), "person", "Russia");
    static final Participant KERRY = new Participant(List.of("John Kerry"), "person", "United States");
    static final Participant EGYPT = new Participant(List.of("Egypt"), "country", "Egypt");

    private Sample() {}

    static GoldEvent gold(String date, Participant... participants) {
        List<Participant> all = List.of(participants);
        return new GoldEvent("Call", "occurred", date, "explicit", "", all, all, null, "sentence", false);
    }

    static ReportedEvent reported(String start, Participant... participants) {
        return new ReportedEvent(
                "Call",
                "occurred",
                start.isEmpty() ? Set.of() : Set.of(start),
                Set.of(),
                List.of(participants),
                List.of(),
                "sentence");
    }

    static Row row(String event, String type, Participant participant) {
        return new Row(
                "a.txt",
                event,
                type,
                "occurred",
                "2022-06-10",
                "",
                "Cairo",
                participant.names().get(0),
                participant.names().get(0),
                "",
                participant.kind(),
                "",
                participant.country(),
                "",
                "",
                "",
                "sentence");
    }
}
