package org.mithaq.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.mithaq.reference.Entity.Kind;

class ReferenceTablesTest {
    private static final ReferenceTables TABLES = ReferenceTables.load();

    @Test
    void holdsAllRowsOfTheTables() {
        assertThat(TABLES.entities(Kind.STATE)).hasSize(197);
        assertThat(TABLES.entities(Kind.PERSON)).hasSizeGreaterThan(2300);
        assertThat(TABLES.entities(Kind.ORGANIZATION)).hasSizeGreaterThan(290);
        assertThat(TABLES.entities(Kind.PLACE)).hasSizeGreaterThan(580);
    }

    @Test
    void givesNoWikidataIdToTwoEntitiesOfOneKind() {
        for (Kind kind : Kind.values()) {
            List<String> qids = TABLES.entities(kind).stream()
                    .map(Entity::qid)
                    .filter(Objects::nonNull)
                    .toList();
            assertThat(qids).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @Test
    void givesWikidataIdsASourceBesidesOwnKnowledge() {
        List<Entity> linked = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            TABLES.entities(kind).stream().filter(e -> e.qid() != null).forEach(linked::add);
        }
        assertThat(linked)
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(Arrays.asList(entity.source().split("[;+]")))
                        .anySatisfy(source -> assertThat(source).doesNotStartWith("own")));
    }

    @Test
    void writesEachArabicNameInArabicLetters() {
        for (Kind kind : Kind.values()) {
            assertThat(TABLES.entities(kind))
                    .anySatisfy(entity -> assertThat(entity.arabic()).isNotEmpty())
                    .allSatisfy(entity -> assertThat(entity.arabic())
                            .allSatisfy(name -> assertThat(name).doesNotContainPattern("[A-Za-z\\u0400-\\u04FF]")));
        }
    }

    @Test
    void knowsForeignMinisterOfTheDay() {
        assertThat(ids(TABLES.holders("foreign_minister", "RU", LocalDate.of(2003, 5, 1))))
                .containsExactly("igor-ivanov");
        assertThat(ids(TABLES.holders("foreign_minister", "RU", LocalDate.of(2021, 7, 6))))
                .containsExactly("sergey-lavrov");
    }

    @Test
    void tellsFatherFromSonByTheDay() {
        assertThat(ids(TABLES.holders("head_of_state", "TM", LocalDate.of(2021, 6, 10))))
                .containsExactly("gurbanguly-berdimuhamedow");
        assertThat(ids(TABLES.holders("head_of_state", "TM", LocalDate.of(2022, 6, 10))))
                .containsExactly("serdar-berdimuhamedow");
    }

    @Test
    void namesSuccessorFirstOnTheDayOfHandover() {
        assertThat(ids(TABLES.holders("head_of_state", "TM", LocalDate.of(2022, 3, 19))))
                .containsExactly("serdar-berdimuhamedow", "gurbanguly-berdimuhamedow");
    }

    @Test
    void keepsAfricanUnionApartFromAustralia() {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThat(ids(TABLES.holdersIn("other", "AU", day))).contains("moussa-faki");
        assertThat(ids(TABLES.holders("other", "AU", day))).doesNotContain("moussa-faki");
    }

    @Test
    void listsLatestOfficeOfAPersonFirst() {
        assertThat(TABLES.holdings("dmitry-medvedev"))
                .hasSizeGreaterThan(1)
                .isSortedAccordingTo((a, b) -> b.start().compareTo(a.start()));
        assertThat(TABLES.holdings("nobody")).isEmpty();
    }

    @Test
    void termsByNumberAreTheOfficesHeld() {
        Terms terms = TABLES.terms();
        LocalDate day = LocalDate.of(2018, 1, 1);
        int number = Terms.day(day);
        int covered = 0;
        for (int person = 0; person < terms.persons().size(); person++) {
            List<String> told = new ArrayList<>();
            for (int term = terms.begin(person); term < terms.begin(person + 1); term++) {
                boolean covers = terms.covers(term, number, number);
                told.add(terms.kind(term) + " " + terms.body(term).id() + " " + covers);
                covered += covers ? 1 : 0;
            }
            assertThat(told)
                    .containsExactlyInAnyOrderElementsOf(
                            TABLES.holdings(terms.persons().get(person).id()).stream()
                                    .map(held -> held.office() + " " + held.state() + held.organization() + " "
                                            + held.covers(day))
                                    .toList());
        }
        assertThat(covered).isGreaterThan(100);
    }

    @Test
    void takesMembershipAsOfTheDay() {
        LocalDate before = LocalDate.of(2020, 1, 31);
        LocalDate after = LocalDate.of(2021, 1, 1);
        assertThat(TABLES.isMember("EU", "GB", before)).isTrue();
        assertThat(TABLES.isMember("EU", "GB", after)).isFalse();
        assertThat(ids(TABLES.members("ASEAN", after))).contains("ID", "MM").doesNotContain("RU", "TL");
    }

    @Test
    void takesVagueDatesGenerously() {
        Membership membership = new Membership("X", "RU", "2001-02", "2003");
        assertThat(membership.covers(LocalDate.of(2001, 1, 31))).isFalse();
        assertThat(membership.covers(LocalDate.of(2001, 2, 1))).isTrue();
        assertThat(membership.covers(LocalDate.of(2003, 12, 31))).isTrue();
        assertThat(membership.covers(LocalDate.of(2004, 1, 1))).isFalse();
    }

    @Test
    void knowsCapitalCoordinatesAndGender() {
        Nationality russian = TABLES.findNationality("RU").orElseThrow();
        assertThat(russian.capital().id()).isEqualTo("moscow-RU");
        assertThat(TABLES.findCoordinates("moscow-RU").orElseThrow().latitude()).isBetween(55.0, 56.5);
        assertThat(TABLES.findGender("retno-marsudi")).contains(ReferenceTables.Gender.FEMALE);
    }

    private static List<String> ids(List<Entity> entities) {
        return entities.stream().map(Entity::id).toList();
    }
}
