package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Actor;

class QuickStatementsTest {
    private static final List<Cluster> CLUSTERS = Clusters.of(List.of(
            one("s1", "منير \"الحداد\"", "a.txt"),
            one("s1", "منير \"الحداد\"", "b.txt"),
            one("s2", "منير بن علي الحداد", "c.txt"),
            one("s3", "سامي الصالح", "d.txt")));

    @Test
    void approvedItemHasItsNamesAndASourceForEachStatement() {
        Mappings decided = new Mappings(
                List.of(decision("s1", Mapping.NO_ITEM, "Munir Haddad"), decision("s2", Mapping.NO_ITEM, "")));

        assertThat(commands(decided))
                .containsExactly(
                        "CREATE",
                        "LAST\tLen\t\"Munir Haddad\"",
                        "LAST\tLar\t\"منير  الحداد\"",
                        "LAST\tAar\t\"منير بن علي الحداد\"",
                        "LAST\tP31\tQ5\tS854\t\"https://example.org/a.txt\"",
                        "LAST\tP31\tQ5\tS854\t\"https://example.org/b.txt\"",
                        "LAST\tP31\tQ5\tS854\t\"https://example.org/c.txt\"");
    }

    @Test
    void transliterationIsNoEnglishName() {
        assertThat(commands(new Mappings(List.of(decision("s3", Mapping.NO_ITEM, "")))))
                .contains("LAST\tLar\t\"سامي الصالح\"")
                .noneMatch(line -> line.contains("Len"));
    }

    @Test
    void whatWasNotApprovedAsNewIsNotWritten() {
        assertThat(commands(Mappings.NONE)).isEmpty();
        assertThat(commands(new Mappings(List.of(decision("s1", "wd:Q999999999", "")))))
                .isEmpty();
    }

    @Test
    void organizationIsWhatAHumanSaidAndElseIsLeftOut() {
        List<Cluster> clusters = Clusters.of(List.of(organization("o1", "هيئة الموانئ", "e.txt")));
        Mapping accepted = decision("o1", Mapping.NO_ITEM, "Ports Authority");

        assertThat(QuickStatements.of(clusters, new Mappings(List.of(accepted)), source -> source))
                .isEmpty();
        assertThat(QuickStatements.of(
                        clusters, new Mappings(List.of(accepted.ofClass("Q999999999"))), source -> source))
                .containsExactly(
                        "CREATE",
                        "LAST\tLen\t\"Ports Authority\"",
                        "LAST\tLar\t\"هيئة الموانئ\"",
                        "LAST\tP31\tQ999999999\tS854\t\"e.txt\"");
    }

    private static List<String> commands(Mappings decided) {
        return QuickStatements.of(CLUSTERS, decided, source -> "https://example.org/" + source);
    }

    private static Mapping decision(String subject, String object, String label) {
        return Mapping.decision(subject, "", false, object, label, "Layla", LocalDate.of(2026, 1, 2));
    }

    private static Occurrence one(String subject, String name, String source) {
        return occurrence(subject, Actor.Kind.PERSON, name, source);
    }

    private static Occurrence organization(String subject, String name, String source) {
        return occurrence(subject, Actor.Kind.ORGANIZATION, name, source);
    }

    private static Occurrence occurrence(String subject, Actor.Kind kind, String name, String source) {
        return new Occurrence(
                subject, kind, name, true, "ar", "Munir", "ambassador", "Oman", "unknown", List.of(), "", source);
    }
}
