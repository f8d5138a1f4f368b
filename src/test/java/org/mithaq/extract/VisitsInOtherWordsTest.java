package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Visits told by how long they last, by leaving, by accompanying, by what is intended and by what came after. */
class VisitsInOtherWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "بدأ وزير الخارجية الصيني وانغ يي زيارة تستمر أربعة أيام إلى السعودية وتركيا.",
                "بدأ وزير الخارجية الصيني وانغ يي زيارة تستغرق خمسة أيام إلى السعودية وتركيا."
            })
    void durationDoesNotPartAVisitFromItsCountries(String text) {
        assertThat(News.reports(News.text(text)))
                .allSatisfy(visit -> assertThat(News.parties(visit)).containsExactly("visitor Wang Yi (China)"))
                .extracting(News::place)
                .containsExactly("Saudi Arabia", "Türkiye");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تستمر المعارك في لبنان وتركيا أربعة أيام.",
                "بدأ وزير الخارجية الصيني وانغ يي دورة تستمر أربعة أيام في السعودية."
            })
    void whatElseLastsIsNoVisit(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"تونس, Tunisia", "العاصمة التونسية, Tunis"})
    void leavingAForeignCapitalIsAVisitThatTheDayOfLeavingDoesNotDate(String left, String place) {
        Report report = News.only("غادر الرئيس الفرنسي إيمانويل ماكرون " + left + " في 6 يوليو 2021.");
        assertThat(report.type()).isEqualTo("Visit");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.place(report)).isEqualTo(place);
        assertThat(News.date(report)).isEmpty();
    }

    @Test
    void leavingForAnotherCountryIsAVisitThere() {
        Report report = News.only("غادر الرئيس الفرنسي إيمانويل ماكرون باريس متوجها إلى تونس.");
        assertThat(News.place(report)).isEqualTo("Tunisia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "غادر الرئيس الفرنسي إيمانويل ماكرون باريس.",
                "غادر الرئيس الفرنسي إيمانويل ماكرون الاجتماع في القاهرة.",
                "غادر السياح تونس."
            })
    void leavingHomeOrARoomIsNoVisit(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @Test
    void whoAccompaniesAndWhoIsAccompaniedVisit() {
        Report report =
                News.only("رافق وزير الخارجية الإيطالي لويجي دي مايو رئيس الوزراء الإيطالي ماريو دراغي إلى الجزائر.");
        assertThat(News.parties(report))
                .containsExactly("visitor Luigi Di Maio (Italy)", "visitor Mario Draghi (Italy)");
        assertThat(News.place(report)).isEqualTo("Algeria");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رافق وزير الخارجية الإيطالي لويجي دي مايو ضيفه إلى المتحف.",
                "رافق وزير الدفاع الياباني تارو كونو وفدا إلى المطار."
            })
    void accompanyingToNoOtherCountryIsNoVisit(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @Test
    void hisIntentionToVisitIsHisPlan() {
        Report report = News.only("أعلن وزير الخارجية الياباني تارو كونو اعتزامه زيارة طهران الشهر المقبل.");
        assertThat(report.status()).isEqualTo(Status.PLANNED);
        assertThat(News.parties(report)).containsExactly("visitor Taro Kono (Japan)");
        assertThat(News.place(report)).isEqualTo("Tehran");
    }

    @Test
    void herIntentionToVisitIsHers() {
        Report report = News.only(News.headed(
                "عنوان الخبر", "2021-07-08", "أعلنت وزيرة الخارجية اليابانية يوكو كاميكاوا اعتزامها زيارة طهران غدا."));
        assertThat(News.parties(report)).containsExactly("visitor Yōko Kamikawa (Japan)");
        assertThat(News.date(report)).isEqualTo("2021-07-09 dateline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلن وزير الخارجية الهندي اعتزام الشركة زيارة المصنع.",
                "أعلن وزير الخارجية الياباني تارو كونو اعتزام بلاده دعم طهران."
            })
    void otherIntentionsAreNoVisit(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "يقوم رئيس الوزراء الهندي ناريندرا مودي بزيارة رسمية في فرنسا., France, PLANNED",
        "قام رئيس الوزراء الهندي ناريندرا مودي بزيارة قصيرة في لبنان., Lebanon, OCCURRED",
        "بدأ رئيس الوزراء الهندي ناريندرا مودي زيارة عمل في طوكيو., Tokyo, OCCURRED"
    })
    void visitInACountryIsAVisitToIt(String text, String place, Status status) {
        Report report = News.only(text);
        assertThat(News.parties(report)).containsExactly("visitor Narendra Modi (India)");
        assertThat(News.place(report)).isEqualTo(place);
        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void visitToASchoolIsNone() {
        assertThat(News.reports(News.text("قام رئيس الوزراء الهندي ناريندرا مودي بزيارة مدرسة في لبنان.")))
                .isEmpty();
    }

    @Test
    void visitThatAReturnFollowsIsPaidAndTheDayIsThatOfTheReturn() {
        Report report =
                News.only("عاد رئيس الوزراء الهندي ناريندرا مودي إلى نيودلهي في 6 يوليو 2021 بعد زيارة إلى الدوحة.");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report)).containsExactly("visitor Narendra Modi (India)");
        assertThat(News.place(report)).isEqualTo("Doha");
        assertThat(News.date(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"عاد السياح إلى الفندق بعد زيارة إلى الدوحة.", "ازدحمت الأسواق بعد زيارة إلى المتحف."})
    void visitOfNobodyIsNone(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
