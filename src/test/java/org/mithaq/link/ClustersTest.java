package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mithaq.extract.Actor;

class ClustersTest {
    @Test
    void spellingsOfThreeScriptsAreOne() {
        List<Cluster> clusters = Clusters.of(List.of(
                one("ريتشارد غرينل", "ar", "ambassador", "United States", "a.txt"),
                one("ريتشارد غرينيل", "ar", "ambassador", "United States", "b.txt"),
                one("Richard Grenell", "en", "ambassador", "United States", "c.txt"),
                one("Ричард Гренелл", "ru", "ambassador", "United States", "d.txt")));

        assertThat(clusters).hasSize(1);
        assertThat(clusters.get(0).members()).hasSize(4);
        assertThat(clusters.get(0).sources()).containsExactly("a.txt", "b.txt", "c.txt", "d.txt");
    }

    @Test
    void namesakesOfTwoStatesAreTwo() {
        assertThat(Clusters.of(List.of(
                        one("سامي الصالح", "ar", "ambassador", "Kenya", "a.txt"),
                        one("سامي الصالح", "ar", "ambassador", "Chad", "b.txt"))))
                .hasSize(2);
    }

    @Test
    void whoHasNoStateJoinsOnlyWhereOneFits() {
        Occurrence stateless = one("سامي الصالح", "ar", "ambassador", "", "c.txt");
        Occurrence kenyan = one("سامي الصالح", "ar", "ambassador", "Kenya", "a.txt");
        Occurrence chadian = one("سامي الصالح", "ar", "ambassador", "Chad", "b.txt");

        assertThat(Clusters.of(List.of(stateless, kenyan))).hasSize(1);
        assertThat(Clusters.of(List.of(stateless, kenyan, chadian))).hasSize(3);
    }

    @Test
    void surnameIsSomeoneOnlyBesideTheSameStateAndOffice() {
        Occurrence full = one("عواد بن صالح العواد", "ar", "other_minister", "Saudi Arabia", "a.txt");

        assertThat(Clusters.of(List.of(full, one("العواد", "ar", "other_minister", "Saudi Arabia", "b.txt"))))
                .hasSize(1);
        assertThat(Clusters.of(List.of(full, one("العواد", "ar", "ambassador", "Saudi Arabia", "b.txt"))))
                .hasSize(2);
    }

    @Test
    void wholeNameAndMoreOfItAreOneBesideTheSameState() {
        assertThat(Clusters.of(List.of(
                        one("إياد أمين مدني", "ar", "", "Saudi Arabia", "a.txt"),
                        one("إياد مدني", "ar", "ambassador", "Saudi Arabia", "b.txt"))))
                .hasSize(1);
        assertThat(Clusters.of(List.of(
                        one("صباح الأحمد الصباح", "ar", "", "Kuwait", "a.txt"),
                        one("ناصر صباح الأحمد الصباح", "ar", "", "Kuwait", "b.txt"))))
                .hasSize(2);
    }

    @Test
    void lettersForOneSoundAndDividedWordsAreNoOtherName() {
        assertThat(Clusters.of(List.of(
                        one("سايمون كوليز", "ar", "", "", "a.txt"), one("سايمون كوليس", "ar", "", "", "b.txt"))))
                .hasSize(1);
        assertThat(Clusters.of(List.of(
                        one("نور سلطان نزارباييف", "ar", "", "", "a.txt"),
                        one("نورسلطان نزارباييف", "ar", "", "", "b.txt"))))
                .hasSize(1);
        assertThat(Clusters.of(
                        List.of(one("علي حسن", "ar", "", "Oman", "a.txt"), one("علي حسين", "ar", "", "Oman", "b.txt"))))
                .hasSize(2);
    }

    @Test
    void officesWithoutANameAreNeverPutTogether() {
        Occurrence june = office("2003-06-01");
        Occurrence july = office("2003-07-01");

        assertThat(Clusters.of(List.of(june, july))).hasSize(2);
    }

    @Test
    void linkedOnesAreLeftOut() {
        Occurrence linked = new Occurrence(
                "s", Actor.Kind.PERSON, "اسم", true, "ar", "Name", "", "", "linked", List.of("person:x"), "1", "a.txt");

        assertThat(Clusters.of(List.of(linked))).isEmpty();
    }

    @Test
    void orderOfArticlesMakesNoDifference() {
        List<Occurrence> occurrences = new ArrayList<>(List.of(
                one("ريتشارد غرينل", "ar", "ambassador", "United States", "a.txt"),
                one("ريتشارد غرينيل", "ar", "ambassador", "United States", "b.txt"),
                one("Richard Grenell", "en", "ambassador", "", "c.txt"),
                one("سامي الصالح", "ar", "ambassador", "Kenya", "d.txt"),
                one("سامي الصالح", "ar", "", "", "e.txt"),
                one("سامى صالح", "ar", "ambassador", "Kenya", "f.txt"),
                one("عبيد حميد الطاير", "ar", "other_minister", "Oman", "g.txt"),
                one("عبيد بن حميد الطاير", "ar", "other_minister", "", "h.txt")));
        List<Cluster> first = Clusters.of(occurrences);

        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(occurrences, new Random(seed));
            assertThat(Clusters.of(occurrences)).isEqualTo(first);
        }
    }

    @Test
    void mostOftenMentionedStandsFirst() {
        List<Cluster> clusters = Clusters.of(List.of(
                one("سامي الصالح", "ar", "", "Kenya", "a.txt"),
                one("منير الحداد", "ar", "", "Oman", "b.txt"),
                one("منير الحداد", "ar", "", "Oman", "c.txt")));

        assertThat(clusters).extracting(cluster -> cluster.head().name()).containsExactly("منير الحداد", "سامي الصالح");
        assertThat(clusters.get(0).mentions()).isEqualTo(2);
        assertThat(clusters.get(0).sources()).isEqualTo(new TreeSet<>(List.of("b.txt", "c.txt")));
    }

    private static Occurrence one(String name, String language, String office, String state, String source) {
        Actor actor = new Actor(
                Actor.Kind.PERSON,
                null,
                name,
                name,
                null,
                state.isEmpty() ? null : state,
                office.isEmpty() ? null : office);
        Naming naming = Naming.of(actor, null, null, source);
        return new Occurrence(
                naming.id(),
                Actor.Kind.PERSON,
                name,
                true,
                language,
                name,
                office,
                state,
                "unknown",
                List.of(),
                "",
                source);
    }

    private static Occurrence office(String day) {
        Actor actor = new Actor(
                Actor.Kind.PERSON, null, "وزير", "Minister", null, "Zambia", "foreign_minister", false, "Zambia");
        Naming naming = Naming.of(actor, "ZM", LinkerTest.when(LocalDate.parse(day)), "a.txt");
        return new Occurrence(
                naming.id(),
                Actor.Kind.PERSON,
                "وزير",
                false,
                "ar",
                "Minister",
                "foreign_minister",
                "Zambia",
                "unknown",
                List.of(),
                "",
                "a.txt");
    }
}
