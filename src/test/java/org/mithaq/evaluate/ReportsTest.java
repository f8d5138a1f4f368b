package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReportsTest {
    @Test
    void putsTheRowsOfAnEventTogether() {
        ReportedEvent event = only(
                row(Map.of("start", "2022-06-10", "participant", "p1", "participantLabel", "Sergey Lavrov")),
                row(Map.of("start", "2022-06-10", "participant", "p2", "participantLabel", "Egypt")),
                row(Map.of("participant", "p1", "participantMention", "لافروف", "represents", "Russia")));

        assertThat(event.starts()).containsExactly("2022-06-10");
        assertThat(event.participants())
                .containsExactly(
                        new Participant(List.of("Sergey Lavrov", "لافروف"), "person", "Russia"),
                        new Participant(List.of("Egypt"), "person", ""));
    }

    @Test
    void typeAndStatusAreTheLastStepsOfTheFirstRow() {
        ReportedEvent event = only(
                row(Map.of("type", "https://example.org/ns#Signing", "status", "https://example.org/ns/Planned")),
                row(Map.of("type", "Call", "status", "denied")));

        assertThat(event.type()).isEqualTo("Signing");
        assertThat(event.status()).isEqualTo("planned");
    }

    @Test
    void keepsAStartThatIsNoDateAsEmpty() {
        assertThat(only(row(Map.of("start", "soon"))).starts()).containsExactly("");
    }

    @Test
    void tellsInstrumentsApartByIriOrElseByTitle() {
        ReportedEvent event = only(
                row(Map.of("agreement", "a1", "agreementTitle", "one", "agreementKind", "https://example.org/ns#MoU")),
                row(Map.of("agreement", "a1", "agreementTitle", "two", "agreementKind", "Treaty")),
                row(Map.of("agreementTitle", "three", "agreementKind", "Treaty")));

        assertThat(event.instruments())
                .containsExactlyInAnyOrder(new Instrument("one", "MoU"), new Instrument("three", "Treaty"));
    }

    @Test
    void findsAnArticleByItsFileNameWithoutFolderAndSuffix() {
        Reports reports = new Reports(List.of(row(Map.of("source", "in/a.txt.txt")), row(Map.of("source", "b.html"))));

        assertThat(reports.of("a.txt")).hasSize(1);
        assertThat(reports.of("b.html")).hasSize(1);
        assertThat(reports.of("b")).isEmpty();
    }

    private static ReportedEvent only(Row... rows) {
        List<ReportedEvent> events = new Reports(List.of(rows)).of("001");
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    private static Row row(Map<String, String> values) {
        Map<String, String> row = new HashMap<>(Map.of(
                "source", "001.txt", "event", "e1", "type", "Call", "status", "occurred", "participantKind", "person"));
        row.putAll(values);
        return Row.of(row);
    }
}
