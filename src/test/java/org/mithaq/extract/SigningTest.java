package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SigningTest {
    private static final String[] EGYPT_AND_SUDAN = {"signatory Egypt (Egypt)", "signatory Sudan (Sudan)"};

    @Test
    void signingTellsWhoSignedWhatAndWhere() {
        Report report =
                News.only("وقع وزير الخارجية الروسي سيرغي لافروف ونظيره المصري سامح شكري اتفاقية تعاون في القاهرة.");
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report))
                .containsExactly("signatory Sergey Lavrov (Russia)", "signatory Sameh Shoukry (Egypt)");
        assertThat(News.titles(report)).containsExactly("اتفاقية تعاون");
        assertThat(News.kinds(report)).containsExactly("Agreement");
        assertThat(News.place(report)).isEqualTo("Cairo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت مصر والسودان اتفاقية تعاون.",
                "وقّعت مصر اتفاقية تعاون مع السودان.",
                "وقعت مصر والسودان في القاهرة على اتفاقية تعاون.",
                "وُقعت اتفاقية تعاون بين مصر والسودان في القاهرة.",
                "وقعت اتفاقية تعاون بين مصر والسودان في القاهرة.",
                "تم توقيع اتفاقية تعاون بين مصر والسودان في القاهرة.",
                "جرى التوقيع على اتفاقية تعاون بين مصر والسودان.",
                "رحب الوزير بالاتفاقية الموقعة بين مصر والسودان.",
                "رحب الوزير بالاتفاق المبرم بين مصر والسودان."
            })
    void signingIsTheSameInActivePassiveVerbalNounAndParticiple(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report)).containsExactly(EGYPT_AND_SUDAN);
        assertThat(News.kinds(report)).containsExactly("Agreement");
    }

    @ParameterizedTest
    @CsvSource({
        "يؤمل أن توقع مصر والسودان اتفاقية تعاون., EXPECTED",
        "ستوقع مصر والسودان اتفاقية تعاون., PLANNED",
        "سيتم توقيع اتفاقية تعاون بين مصر والسودان., PLANNED",
        "من المقرر توقيع اتفاقية تعاون بين مصر والسودان., PLANNED",
        "تعتزم مصر والسودان توقيع اتفاقية تعاون., PLANNED",
        "لم توقع مصر والسودان اتفاقية التعاون., DENIED",
        "لم يتم توقيع اتفاقية تعاون بين مصر والسودان., DENIED",
        "غادر الوفدان دون توقيع اتفاقية تعاون بين مصر والسودان., DENIED",
        "تم إلغاء توقيع اتفاقية التعاون بين مصر والسودان., CANCELLED",
        "أعلنت الوزارة إلغاء توقيع اتفاقية التعاون بين مصر والسودان., CANCELLED",
    })
    void whatIsHopedPlannedDeniedOrCancelledIsNotDone(String text, Status status) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(report.status()).isEqualTo(status);
        assertThat(News.parties(report)).containsExactly(EGYPT_AND_SUDAN);
    }

    @ParameterizedTest
    @CsvSource({
        "يجري التعاون على أساس مذكرة التفاهم بين حكومة روسيا وحكومة مصر المؤرخة في 1 أبريل 2021., 2021-04-01",
        "يستند العمل إلى الاتفاقية بين حكومة روسيا وحكومة مصر بتاريخ 5 أبريل 2019., 2019-04-05"
    })
    void dateThatAnInstrumentBearsIsTheDayOfItsSigning(String text, String day) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.date(report)).isEqualTo(day + " explicit");
        assertThat(News.parties(report)).containsExactly("signatory Russia (Russia)", "signatory Egypt (Egypt)");
    }

    @Test
    void titleEndsBeforeTheDate() {
        Report report = News.only("يستند العمل إلى الاتفاقية بين حكومة روسيا وحكومة مصر بتاريخ 5 أبريل 2019.");
        assertThat(News.titles(report)).containsExactly("الاتفاقية بين حكومة روسيا وحكومة مصر");
    }

    @Test
    void oneSigningCanHaveSeveralInstruments() {
        Report report = News.only("وقعت مصر والسودان اتفاقية تعاون ومذكرة تفاهم وبروتوكولا تجاريا.");
        assertThat(News.kinds(report)).containsExactly("Agreement", "MoU", "Protocol");
    }

    @Test
    void whoIsPresentIsAWitnessAndNoSignatory() {
        Report report = News.only("وقعت مصر والسودان اتفاقية تعاون بحضور الرئيس المصري عبد الفتاح السيسي.");
        assertThat(News.parties(report))
                .containsExactly(
                        "signatory Egypt (Egypt)", "signatory Sudan (Sudan)", "witness Abdel Fattah el-Sisi (Egypt)");
    }

    @Test
    void ministriesSignForTheirStates() {
        Report report = News.only("وقعت وزارة الخارجية المصرية مذكرة تفاهم مع وزارة الخارجية الروسية.");
        assertThat(report.arguments())
                .extracting(argument ->
                        argument.actor().kind() + " " + argument.actor().represents())
                .containsExactly("ORGANIZATION Egypt", "ORGANIZATION Russia");
    }

    @Test
    void bothStatesAreTheTwoNamedInTheSentence() {
        Report signing = News.only(
                "Signing",
                News.text("بحث وزير الخارجية الروسي سيرغي لافروف في القاهرة مع نظيره المصري سامح شكري تنفيذ"
                        + " الاتفاقيات الموقعة بين البلدين."));
        assertThat(News.parties(signing)).containsExactly("signatory Russia (Russia)", "signatory Egypt (Egypt)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقع انفجار في القاهرة قرب السفارة الروسية.",
                "وقع الحادث بين مصر والسودان.",
                "يقع الموقع بين مصر والسودان."
            })
    void verbThatMeansHappenedIsNoSigning(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ينبغي على روسيا ومصر توقع محادثات صعبة.",
                "توقع وزير الخارجية الروسي سيرغي لافروف استمرار التعاون مع مصر.",
                "توقع الرئيس المصري عبد الفتاح السيسي أن تنجح الاتفاقية مع السودان."
            })
    void verbThatMeansExpectedIsNoSigning(String text) {
        assertThat(News.outline(News.text(text))).noneMatch(event -> event.startsWith("Signing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"وقعت مصر والسودان في الفخ.", "جرى توقيع كتاب المؤلف في معرض الكتاب."})
    void signingNeedsAnInstrument(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
