package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Offices that stand side by side: of one person or of two, of a state or of something else. */
class OfficesSideBySideTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "استقبل الرئيس اللبناني رئيس حزب العمال البريطاني. | Lebanon | United Kingdom",
                "استقبل الرئيس القبرصي رئيس البرلمان الأرميني. | Cyprus | Armenia",
                "استقبل رئيس الوزراء العراقي وزير الخارجية الإيراني. | Iraq | Iran",
                "استقبل الرئيس التونسي قيس سعيد سفير اليابان. | Tunisia | Japan"
            })
    void officesOfTwoStatesAreTwoPersons(String text, String host, String guest) {
        Report report = News.only(text);
        assertThat(report.arguments()).extracting(Argument::role).containsExactly("host", "guest");
        assertThat(News.sides(report)).containsExactly(host, guest);
    }

    @Test
    void presidentBesideAnAmbassadorIsTheOneTheArticleNames() {
        Report report = News.only(News.text("تحدث الرئيس التونسي قيس سعيد عن السلام.", "واستقبل الرئيس سفير اليابان."));
        assertThat(News.parties(report))
                .containsExactly("host Kais Saied (Tunisia)", "guest Ambassador of Japan (Japan)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"استقبل الرئيس سفير اليابان.", "استقبل الأمير سفير اليابان."})
    void presidentWhomNobodyNamesIsNotThatOfTheAmbassador(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "نائب رئيس الوزراء وزير الخارجية الكويتي, Kuwait",
        "رئيس مجلس الوزراء وزير الداخلية البحريني, Bahrain",
        "رئيس الوزراء وزير الدفاع الإثيوبي, Ethiopia"
    })
    void twoOfficesOfOneStateAreOnePerson(String offices, String state) {
        assertThat(News.sides(News.only("زار " + offices + " الرباط."))).containsExactly(state);
    }

    @Test
    void holderOfTwoOfficesMeetsOnlyTheOther() {
        Report report = News.only("التقى ولي العهد السعودي وزير الدفاع محمد بن سلمان الرئيس الفرنسي.");
        assertThat(News.parties(report))
                .containsExactly(
                        "participant Mohammad bin Salman (Saudi Arabia)", "participant President of France (France)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "رئيس جامعة باريس, France",
        "رئيس جامعة طوكيو اليابانية, Japan",
        "رئيس الجامعة اللبنانية, Lebanon",
        "رئيس البنك المركزي الفرنسي, France",
        "رئيس غرفة تجارة باريس, France"
    })
    void presidentOfWhatIsNoStateIsNotThatOfItsState(String president, String state) {
        Report report = News.only("استقبل وزير الخارجية الأردني أيمن الصفدي " + president + ".");
        assertThat(News.sides(report)).containsExactly("Jordan", state);
        Actor guest = report.arguments().get(1).actor();
        assertThat(guest.office()).isEqualTo("other");
        assertThat(guest.label()).doesNotContain("President");
    }

    @Test
    void presidentOfAStateIs() {
        Report report = News.only("استقبل وزير الخارجية الأردني أيمن الصفدي رئيس لبنان.");
        assertThat(News.parties(report)).last().isEqualTo("guest President of Lebanon (Lebanon)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"رئيس جامعة القاهرة, Cairo University", "رئيس البنك المركزي الأوروبي, European Central Bank"})
    void presidentOfAKnownInstitutionActsForIt(String president, String institution) {
        Report report = News.only("استقبل وزير الخارجية الأردني أيمن الصفدي " + president + ".");
        assertThat(News.parties(report))
                .last()
                .isEqualTo("guest President of " + institution + " (" + institution + ")");
    }

    @Test
    void presidentsOfUniversitiesSignForThem() {
        Report report = News.only("وقع رئيس جامعة دمشق اتفاقية تعاون مع رئيس جامعة طهران.");
        assertThat(News.names(report)).containsExactly("رئيس جامعة دمشق", "رئيس جامعة طهران");
        assertThat(News.sides(report)).containsExactly("Syria", "Iran");
    }
}
