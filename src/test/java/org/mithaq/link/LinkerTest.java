package org.mithaq.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.extract.Actor;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.time.When;

/** Asks about the persons of the tables that come with the program. */
class LinkerTest {
    private static final Linker LINKER = new Linker(ReferenceTables.load());

    @ParameterizedTest(name = "{0}, {1} of {2} on {3}")
    @CsvSource({
        "بردي محمدوف, president, Turkmenistan, 2021-05-10, gurbanguly-berdimuhamedow",
        "بردي محمدوف, president, Turkmenistan, 2022-06-10, serdar-berdimuhamedow",
        "سردار بيردي محمدوف, president, Turkmenistan, 2021-05-10, serdar-berdimuhamedow",
        "كيم جونغ إيل, leader, North Korea, 2005-01-01, kim-jong-il",
        "كيم جونغ أون, leader, North Korea, 2018-01-01, kim-jong-un",
        "كيم جونغ ايل, , North Korea, 2018-01-01, kim-jong-il",
        "الأسد, president, Syria, 1995-03-01, hafez-al-assad",
        "الأسد, president, Syria, 2015-03-01, bashar-al-assad",
        "حافظ الأسد, president, Syria, 2015-03-01, hafez-al-assad",
        "جورج بوش, president, United States, 2003-03-20, george-w-bush",
        "بوش, president, United States, 1991-01-17, george-h-w-bush",
        "بوش, president, United States, 2003-03-20, george-w-bush"
    })
    void fatherAndSonAreKeptApart(String name, @Nullable String office, String state, LocalDate day, String who) {
        assertThat(entity(named(name, office, state, day))).isEqualTo(who);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "كيم يونغ أون, leader, North Korea, 2018-01-01, kim-jong-un",
        "كيم جونغ أونغ, leader, North Korea, 2018-01-01, kim-jong-un",
        "مايك بومبو, foreign_minister, United States, 2019-05-10, mike-pompeo",
        "سلفاكير ميرديت, president, South Sudan, 2015-08-10, salva-kiir-mayardit",
        "عبدالعزيز بو تفليقه, president, Algeria, 2015-08-10, abdelaziz-bouteflika"
    })
    void spellingThatIsFarOffIsWhoeverHeldTheOfficeOnTheDay(
            String name, String office, String state, LocalDate day, String who) {
        assertThat(entity(named(name, office, state, day))).isEqualTo(who);
        assertThat(named("رجل آخر تماما", office, state, day)).isInstanceOf(Link.Unknown.class);
    }

    @Test
    void officialsOfABodyAreNotTheBody() {
        Naming officials = new Naming(
                Actor.Kind.ORGANIZATION,
                "مسؤولي الاتحاد الأفريقي",
                true,
                null,
                "African Union",
                null,
                null,
                null,
                "a.txt");
        Naming body = new Naming(
                Actor.Kind.ORGANIZATION, "الاتحاد الأفريقي", true, null, "African Union", null, null, null, "a.txt");

        assertThat(LINKER.link(officials, "AU")).isInstanceOf(Link.Unknown.class);
        assertThat(entity(LINKER.link(body, "AU"))).isEqualTo("AU");
    }

    @Test
    void surnameThatFatherAndSonShareIsAmbiguousWithoutADay() {
        assertThat(named("بردي محمدوف", "president", "Turkmenistan", null))
                .isInstanceOfSatisfying(
                        Link.Ambiguous.class,
                        link -> assertThat(link.candidates())
                                .extracting(candidate -> candidate.entity().id())
                                .containsExactlyInAnyOrder("gurbanguly-berdimuhamedow", "serdar-berdimuhamedow"));
    }

    @Test
    void sonWhoseNameHoldsAllOfHisFathersIsNotTheFather() {
        assertThat(entity(named("محمد بن سلمان بن عبد العزيز آل سعود", null, "Saudi Arabia", LocalDate.of(2018, 1, 1))))
                .isEqualTo("mohammad-bin-salman");
    }

    @Test
    void nobodyInALineOfFathersIsLeftOut() {
        Link link = named("محمد بن نواف بن عبدالعزيز", "ambassador", null, LocalDate.of(2018, 3, 9));

        assertThat(link).isInstanceOf(Link.Unknown.class);
    }

    @Test
    void officeAloneIsWhoeverHeldItOnTheDay() {
        Link before = unnamed("foreign_minister", "Russia", LocalDate.of(2003, 6, 1));
        Link after = unnamed("foreign_minister", "Russia", LocalDate.of(2021, 6, 1));

        assertThat(entity(before)).isEqualTo("igor-ivanov");
        assertThat(entity(after)).isEqualTo("sergey-lavrov");
        assertThat(before.naming().id()).isNotEqualTo(after.naming().id());
        assertThat(((Link.Linked) after).method()).isEqualTo(Link.Method.OFFICE);
    }

    @Test
    void officeAloneIsNobodyInParticularWithoutADay() {
        assertThat(unnamed("foreign_minister", "Russia", null)).isInstanceOf(Link.Unknown.class);
    }

    @Test
    void officeThatManyHoldIsNobodyInParticular() {
        assertThat(unnamed("ambassador", "Russia", LocalDate.of(2015, 6, 1))).isInstanceOf(Link.Unknown.class);
        assertThat(unnamed("other_minister", "Russia", LocalDate.of(2015, 6, 1)))
                .isInstanceOf(Link.Unknown.class);
    }

    @Test
    void officeOnTheDayOfAChangeIsAmbiguous() {
        assertThat(unnamed("foreign_minister", "Russia", LocalDate.of(2004, 3, 9)))
                .isInstanceOf(Link.Ambiguous.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "سيرجي لافروف, exact",
        "سيرغى لافروف, exact",
        "Sergey Lavrov, exact",
        "Сергей Лавров, exact",
        "سيرغي لافروووف, skeleton"
    })
    void spellingsAndScriptsOfANameLeadToOne(String name, String likeness) {
        Link link = named(name, "foreign_minister", "Russia", LocalDate.of(2021, 6, 1));

        assertThat(entity(link)).isEqualTo("sergey-lavrov");
        if (!name.contains("يي")) {
            assertThat(((Link.Linked) link).features())
                    .extracting(Feature::value)
                    .first()
                    .isEqualTo(likeness);
        }
    }

    @Test
    void linkTellsItsReasons() {
        Link link = named("لافروف", "foreign_minister", "Russia", LocalDate.of(2021, 6, 1));

        assertThat(((Link.Linked) link).features())
                .extracting(feature -> feature.name() + "=" + feature.value())
                .containsExactly("name=part", "office=held", "country=same", "date=in-term", "rivals=none");
        assertThat(((Link.Linked) link).score()).isEqualTo(1);
    }

    @Test
    void namesakeOfAnotherCountryIsNotTaken() {
        assertThat(named("سيرغي لافروف", null, "Kenya", LocalDate.of(2021, 6, 1)))
                .isInstanceOf(Link.Unknown.class);
    }

    @Test
    void firstNameIsEnoughOnlyBesideAnOfficeOfOne() {
        LocalDate day = LocalDate.of(2018, 4, 7);

        assertThat(named("ألكسندر", "ambassador", "Russia", day)).isInstanceOf(Link.Unknown.class);
        assertThat(entity(named("عبدالله", "head_of_state", "Jordan", day))).isEqualTo("abdullah-ii-of-jordan");
    }

    @Test
    void shortVowelsOfArabicNamesTellPersonsApart() {
        assertThat(Likeness.of(NameWords.of("محمد بن نايف"), NameWords.of("محمد بن نواف")))
                .isEqualTo(Likeness.NONE);
        assertThat(Likeness.of(NameWords.of("علي حسن"), NameWords.of("علي حسين")))
                .isEqualTo(Likeness.NONE);
        assertThat(Likeness.of(NameWords.of("فائز السراج"), NameWords.of("فايز السراج")))
                .isEqualTo(Likeness.EXACT);
    }

    private static Link named(String name, @Nullable String office, @Nullable String state, @Nullable LocalDate day) {
        Actor actor = new Actor(Actor.Kind.PERSON, null, name, name, null, state, office);
        return LINKER.link(LINKER.naming(actor, when(day), "x.txt"), null);
    }

    private static Link unnamed(String office, String state, @Nullable LocalDate day) {
        Actor actor = new Actor(Actor.Kind.PERSON, null, "المنصب", "Office", null, state, office, false, state);
        return LINKER.link(LINKER.naming(actor, when(day), "x.txt"), null);
    }

    static @Nullable When when(@Nullable LocalDate day) {
        return day == null ? null : new When(day, day, When.Precision.DAY, When.Source.EXPLICIT);
    }

    private static String entity(Link link) {
        assertThat(link).isInstanceOf(Link.Linked.class);
        return Objects.requireNonNull(((Link.Linked) link).entity()).id();
    }

    @Test
    void humanDecisionStandsWhateverTheTablesSay() {
        Link taken = named("سيرغي لافروف", "foreign_minister", "Russia", LocalDate.of(2021, 6, 1));
        Mappings other = new Mappings(List.of(decision(taken, false, "person:igor-ivanov")));
        Mappings none = new Mappings(List.of(decision(taken, true, "person:sergey-lavrov")));
        Mappings fresh = new Mappings(List.of(decision(taken, false, Mapping.NO_ITEM)));

        assertThat(entity(LINKER.with(other).link(taken.naming(), null))).isEqualTo("igor-ivanov");
        assertThat(LINKER.with(none).link(taken.naming(), null)).isInstanceOf(Link.Unknown.class);
        assertThat(LINKER.with(fresh).link(taken.naming(), null)).isInstanceOf(Link.Unknown.class);
    }

    @Test
    void itemThatTheTablesLackIsLinkedByItsId() {
        Link unknown = named("منير المجهول", "ambassador", "Kenya", LocalDate.of(2021, 6, 1));
        Mappings decided = new Mappings(List.of(decision(unknown, false, "wd:Q999999999")));

        assertThat(LINKER.with(decided).link(unknown.naming(), null))
                .isInstanceOfSatisfying(Link.Linked.class, link -> {
                    assertThat(link.entity()).isNull();
                    assertThat(link.qid()).isEqualTo("Q999999999");
                    assertThat(link.method()).isEqualTo(Link.Method.REVIEW);
                });
    }

    static Mapping decision(Link link, boolean isNot, String object) {
        return Mapping.decision(
                link.naming().id(), link.naming().name(), isNot, object, "", "Layla", LocalDate.of(2026, 1, 2));
    }
}
