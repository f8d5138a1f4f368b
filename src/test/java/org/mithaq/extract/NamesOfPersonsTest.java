package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a person's name begins and ends, and when part of one is enough to tell who it is. */
class NamesOfPersonsTest {
    @ParameterizedTest
    @CsvSource({
        "وزير التجارة السعودي محمد آل الشيخ, محمد آل الشيخ, Saudi Arabia",
        "وزير الشؤون الإسلامية السعودي عبد اللطيف آل الشيخ, عبد اللطيف آل الشيخ, Saudi Arabia",
        "السفير الألماني كارل ويستفال, كارل ويستفال, Germany",
        "وزير الطاقة التونسي سامي الحمروني, سامي الحمروني, Tunisia"
    })
    void nameIsReadWhole(String person, String name, String state) {
        Report report = News.only("وصل " + person + " إلى بغداد.");
        assertThat(News.names(report)).containsExactly(name);
        assertThat(News.sides(report)).containsExactly(state);
    }

    @Test
    void nameThatAndJoinsIsAnotherPerson() {
        Report report = News.only("وصل السفير الألماني كارل وهايكو ماس إلى بغداد.");
        assertThat(News.names(report)).hasSize(2).first().isEqualTo("كارل");
    }

    @Test
    void highOfficialIsNotCalledSami() {
        assertThat(News.reports(News.text("التقى مسؤول سامي في وزارة الخارجية اليابانية السفير الفرنسي.")))
                .noneMatch(report -> News.names(report).contains("سامي"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وزير الخارجية سامح", "وزير الدفاع سامح", "رئيس الوزراء محمد"})
    void firstNameWithAnOfficeOfNoStateIsNobody(String person) {
        assertThat(News.reports(News.text("التقى " + person + " السفير الياباني.")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "وزير الخارجية المصري سامح, Sameh Shoukry (Egypt)",
        "وزير الخارجية المصري شكري, Sameh Shoukry (Egypt)",
        "وزير الخارجية لافروف, Sergey Lavrov (Russia)"
    })
    void firstNameWithAStateAndLastNameWithoutAreSomebody(String person, String party) {
        Report report = News.only("التقى " + person + " السفير الياباني.");
        assertThat(News.parties(report))
                .containsExactly("participant " + party, "participant Ambassador of Japan (Japan)");
    }

    @Test
    void lastNameThatIsAlsoAFirstNameIsNobodyWithoutAState() {
        assertThat(News.reports(News.text("التقى وزير الخارجية شكري السفير الياباني.")))
                .isEmpty();
    }

    @Test
    void famousAreKnownByTheirLastNames() {
        Report report = News.only(News.headed("لقاء", "2018-07-10", "اجتمع ماكرون مع ميركل في باريس."));
        assertThat(News.parties(report))
                .containsExactly("participant Emmanuel Macron (France)", "participant Angela Merkel (Germany)");
        assertThat(News.reports(News.headed("لقاء", "2018-07-10", "التقت ميلانيا ترامب الرئيس المصري.")))
                .isEmpty();
    }

    @Test
    void kingIsCalledByHisFirstName() {
        Report report = News.only("استقبل الملك سلمان وزير الخارجية المصري سامح شكري.");
        assertThat(News.parties(report))
                .containsExactly("host Salman of Saudi Arabia (Saudi Arabia)", "guest Sameh Shoukry (Egypt)");
    }
}
