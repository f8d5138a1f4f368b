package org.mithaq.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.report.Answer;
import org.mithaq.report.EndpointQueryRunner;
import org.mithaq.report.SavedQuery;
import org.mithaq.report.SigningDigest;

/** Every file in {@code queries/}, asked of a running server. */
class SavedQueriesOverHttpTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 30);

    @TempDir
    static Path folder;

    private static SmallServer server;

    @BeforeAll
    static void startServer() {
        server = new SmallServer(folder);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @Test
    void everyQueryIsAskedHere() throws IOException {
        assertThat(SavedQuery.readAll(Path.of("queries")))
                .extracting(SavedQuery::name)
                .containsExactly(
                        "agreements-with-bloc",
                        "bilateral-timeline",
                        "event-evidence",
                        "events",
                        "find",
                        "office-holders",
                        "overdue",
                        "person-diary",
                        "unlinked",
                        "who-signed-what");
    }

    @Test
    void eventsGivesARowForEachReportAndParticipant() throws IOException {
        List<Map<String, String>> rows = rows("events", Map.of());

        assertThat(rows).hasSize(10);
        assertThat(rows.get(1))
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("source", "001.txt"),
                        Map.entry("event", "https://w3id.org/mithaq/article/001.txt#r1"),
                        Map.entry("canonicalEvent", "https://w3id.org/mithaq/event/e1"),
                        Map.entry("type", "Signing"),
                        Map.entry("status", "occurred"),
                        Map.entry("start", "2022-06-10"),
                        Map.entry("end", "2022-06-10"),
                        Map.entry("place", "Moscow"),
                        Map.entry("participant", "https://w3id.org/mithaq/person/vladimir-putin"),
                        Map.entry("participantLabel", "Vladimir Putin"),
                        Map.entry("participantMention", "بوتين"),
                        Map.entry("participantKind", "person"),
                        Map.entry("participantQid", "Q7747"),
                        Map.entry("represents", "Russia"),
                        Map.entry("role", "signatory"),
                        Map.entry("agreement", "https://w3id.org/mithaq/instrument/i1"),
                        Map.entry("agreementTitle", "إعلان تعميق الشراكة"),
                        Map.entry("agreementKind", "Declaration"),
                        Map.entry("evidence", "وقع بوتين وبردي محمدوف إعلان تعميق الشراكة في موسكو.")));
    }

    @Test
    void eventsMapsToClosedListsAndLeavesTheUnknownUnbound() throws IOException {
        List<Map<String, String>> rows = rows("events", Map.of());

        assertThat(columns(rows, "source", "type", "status", "start", "participantKind", "agreementKind"))
                .contains(
                        "001.txt|Call|occurred|2022-05|person|",
                        "news.jsonl#2|Signing|occurred|2022-06-10|country|Declaration",
                        "003.txt|Signing|planned|2021-12|country|MoU",
                        "003.txt|Signing|occurred||country|MoU");
    }

    @Test
    void whoSignedWhatKeepsToThePeriod() throws IOException {
        assertThat(columns(rows("who-signed-what", Map.of()), "start", "status", "participantLabel"))
                .containsExactly(
                        "2021-12|planned|Indonesia",
                        "2021-12|planned|Sergey Lavrov",
                        "2022-06-10|occurred|Serdar Berdimuhamedov",
                        "2022-06-10|occurred|Vladimir Putin",
                        "2022-06-10|occurred|Russia",
                        "2022-06-10|occurred|Turkmenistan",
                        "|occurred|Indonesia",
                        "|occurred|Russia");
        assertThat(columns(
                        rows("who-signed-what", Map.of("from", "2021-12-31", "to", "2022-01-01")),
                        "start",
                        "participantLabel"))
                .containsExactly("2021-12|Indonesia", "2021-12|Sergey Lavrov");
        assertThat(rows("who-signed-what", Map.of("from", "2022-06-11"))).isEmpty();
        assertThat(rows("who-signed-what", Map.of("status", "planned"))).hasSize(2);
    }

    @Test
    void agreementsWithBlocCountsMembershipAsOfTheDay() throws IOException {
        Map<String, String> asean = Map.of("country", "state:RU", "bloc", "organization:ASEAN", "year", "2021");
        Map<String, String> cis = Map.of("country", "state:RU", "bloc", "organization:CIS", "year", "2022");

        assertThat(columns(
                        rows("agreements-with-bloc", asean),
                        "start",
                        "status",
                        "partnerLabel",
                        "signatoryLabel",
                        "agreementTitle"))
                .containsExactly("2021-12|planned|Indonesia|Sergey Lavrov|مذكرة تفاهم");
        assertThat(rows("agreements-with-bloc", cis)).isEmpty();
    }

    @Test
    void bilateralTimelineFindsStatesAndThoseWhoRepresentThem() throws IOException {
        assertThat(columns(
                        rows("bilateral-timeline", Map.of("country", "state:RU", "partner", "state:TM")),
                        "start",
                        "type",
                        "source",
                        "place"))
                .containsExactly(
                        "2022-05|Call|001.txt|",
                        "2022-06-10|Signing|001.txt|Moscow",
                        "2022-06-10|Signing|news.jsonl#2|");
    }

    @Test
    void overdueDependsOnTheDayAsked() throws IOException {
        assertThat(columns(rows("overdue", Map.of()), "start", "type", "status", "participantLabel"))
                .containsExactly("2021-12|Signing|expected|Indonesia", "2021-12|Signing|expected|Sergey Lavrov");
        assertThat(rows("overdue", Map.of("on", "2021-12-31"))).isEmpty();
    }

    @Test
    void personDiaryNamesCounterparts() throws IOException {
        assertThat(columns(
                        rows("person-diary", Map.of("person", "person:vladimir-putin", "from", "2022-06-01")),
                        "start",
                        "type",
                        "role",
                        "counterpartLabel"))
                .containsExactly("2022-06-10|Signing|signatory|Serdar Berdimuhamedov");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "تركمانستان, State|تركمانستان|Turkmenistan",
        "وبتركمنستان, State|تركمانستان|Turkmenistan",
        "بموسكو, Place|موسكو|Moscow",
        "Lavrof, Person|Sergey Lavrov|Sergey Lavrov",
        "lavrov's, Person|Sergey Lavrov|Sergey Lavrov",
        "(\"putin]~ AND *, Person|Vladimir Putin|Vladimir Putin"
    })
    void findFindsNamesWithWhatIsAttachedAndWithTypos(String text, String row) throws IOException {
        assertThat(columns(rows("find", Map.of("text", text)), "kind", "found", "label"))
                .containsExactly(row);
    }

    @Test
    void findKeepsToAKindAndFindsNothingInSigns() throws IOException {
        assertThat(columns(rows("find", Map.of("text", "Moscow Russia")), "label"))
                .containsExactlyInAnyOrder("Moscow", "Russia");
        assertThat(columns(rows("find", Map.of("text", "Moscow Russia", "kind", "Place")), "label"))
                .containsExactly("Moscow");
        assertThat(rows("find", Map.of("text", "?!*"))).isEmpty();
    }

    @Test
    void officeHoldersAreThoseOfTheDay() throws IOException {
        assertThat(columns(
                        rows("office-holders", Map.of("of", "state:RU", "on", "2003-06-01")), "office", "holderLabel"))
                .containsExactly("foreign_minister|Igor Ivanov");
        assertThat(columns(
                        rows("office-holders", Map.of("of", "state:RU", "on", "2021-06-01")),
                        "office",
                        "holderLabel",
                        "qid",
                        "start"))
                .containsExactly("foreign_minister|Sergey Lavrov|Q58217|2004-03-09");
    }

    @Test
    void unlinkedListsWhoIsKnownToNobody() throws IOException {
        assertThat(columns(rows("unlinked", Map.of()), "mentions", "articles", "name", "represents", "decision"))
                .containsExactly("1|1|بردي محمدوف|Turkmenistan|unknown");
    }

    @Test
    void eventEvidenceListsTheSentencesOfAllArticles() throws IOException {
        assertThat(columns(
                        rows("event-evidence", Map.of("event", "event:e1")),
                        "source",
                        "sentence",
                        "begin",
                        "main",
                        "rules"))
                .containsExactly("001.txt|2|40|true|Signing/signed", "news.jsonl#2|1|20|true|Signing/noun");
    }

    @Test
    void twoArticlesOnOneSigningMakeOneBlock() throws IOException {
        Answer.Rows signings = (Answer.Rows) answer("who-signed-what", Map.of("from", "2022-01-01"));

        assertThat(SigningDigest.of(signings))
                .contains("── 1 · SIGNED · 2022-06-10 · Moscow ─")
                .contains("Vladimir Putin for Russia", "Serdar Berdimuhamedov for Turkmenistan")
                .contains("article 001.txt", "article news.jsonl#2")
                .endsWith("1 signing: 1 signed\n");
    }

    private static Answer answer(String name, Map<String, String> values) throws IOException {
        SavedQuery query = SavedQuery.read(Path.of("queries", name + ".rq"));
        return new EndpointQueryRunner(server.address().resolve("mithaq/sparql"), Duration.ofSeconds(10))
                .run(query, values, TODAY);
    }

    private static List<Map<String, String>> rows(String name, Map<String, String> values) throws IOException {
        return ((Answer.Rows) answer(name, values)).maps();
    }

    private static List<String> columns(List<Map<String, String>> rows, String... names) {
        return rows.stream()
                .map(row -> Stream.of(names)
                        .map(name -> row.getOrDefault(name, ""))
                        .reduce((left, right) -> left + "|" + right)
                        .orElse(""))
                .toList();
    }
}
