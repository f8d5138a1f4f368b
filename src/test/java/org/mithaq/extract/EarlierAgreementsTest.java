package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements signed long before what the sentence tells: their parties, and their dates, which are nothing else's. */
class EarlierAgreementsTest {
    private static final String[] TUNISIA_AND_JAPAN = {"signatory Tunisia (Tunisia)", "signatory Japan (Japan)"};
    private static final String[] JERANDI_AND_MOTEGI = {
        "participant Othman Jerandi (Tunisia)", "participant Toshimitsu Motegi (Japan)"
    };

    @ParameterizedTest
    @CsvSource({
        "انسحبت واشنطن من الاتفاق النووي مع إيران الموقع عام 2015., United States, Iran",
        "التزمت تونس بالاتفاق مع اليابان الموقع عام 2015., Tunisia, Japan"
    })
    void partnerStandsBetweenTheAgreementAndItsParticiple(String text, String one, String other) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Signing");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.sides(report)).containsExactlyInAnyOrder(one, other);
        assertThat(News.date(report)).isEqualTo("2015 explicit");
    }

    @Test
    void agreementThatWasSignedBetweenTwoNamesThem() {
        Report report = News.only("يستند التعاون إلى اتفاقية وقعت بين تونس واليابان في عام 1998.");
        assertThat(News.parties(report)).containsExactly(TUNISIA_AND_JAPAN);
        assertThat(News.date(report)).isEqualTo("1998 explicit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"تنفيذ اتفاقية وقعت بين تونس واليابان عام 2016", "اتفاقية التعاون الموقعة بين البلدين عام 2016"})
    void dateOfTheAgreementIsNotThatOfTheTalksAboutIt(String agreement) {
        String text = "بحث وزير الخارجية التونسي عثمان الجرندي مع نظيره الياباني توشيميتسو موتيغي " + agreement + ".";
        Report talks = News.only("Meeting", News.text(text));
        assertThat(News.parties(talks)).containsExactly(JERANDI_AND_MOTEGI);
        assertThat(News.date(talks)).isEmpty();
        Report signing = News.only("Signing", News.text(text));
        assertThat(News.parties(signing)).containsExactly(TUNISIA_AND_JAPAN);
        assertThat(News.date(signing)).isEqualTo("2016 explicit");
    }

    @Test
    void talksOfYesterdayStayYesterdaysBesideAnOlderAgreement() {
        Report talks = News.only(News.headed(
                "عنوان الخبر",
                "2021-07-08",
                "التقى وزير الخارجية التونسي عثمان الجرندي نظيره الياباني توشيميتسو موتيغي أمس لبحث الاتفاق الموقع"
                        + " عام 2015."));
        assertThat(News.parties(talks)).containsExactly(JERANDI_AND_MOTEGI);
        assertThat(News.date(talks)).isEqualTo("2021-07-07 dateline");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تم توقيع اتفاقية لمكافحة الجريمة بين تونس واليابان.",
                "أشاد الوزير بتوقيع تونس واليابان اتفاقية لمكافحة الجريمة.",
                "وقعت تونس واليابان مذكرة تفاهم بشأن مكافحة الجريمة."
            })
    void agreementAgainstCrimeIsSigned(String text) {
        Report report = News.only(text);
        assertThat(News.parties(report)).containsExactly(TUNISIA_AND_JAPAN);
        assertThat(News.titles(report)).singleElement().asString().contains("مكافحة الجريمة");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وقعت جريمة في تونس قرب السفارة اليابانية.",
                "وقعت الجريمة بين تونس واليابان بعد اتفاق.",
                "وقع حادث بين تونس واليابان بعد اتفاق."
            })
    void crimeThatHappenedIsNotSigned(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "وقعت تونس قبل أشهر اتفاقية تعاون مع اليابان., Signing, Tunisia, Japan",
        "قال الوزير إن تونس وقعت قبل سنوات اتفاقية تعاون مع اليابان., Signing, Tunisia, Japan",
        "التقى وزير الخارجية التونسي عثمان الجرندي قبل أسابيع نظيره الياباني توشيميتسو موتيغي., Meeting, Tunisia, Japan"
    })
    void someMonthsAgoPartsNoVerbFromItsObject(String text, String type, String one, String other) {
        Report report = News.only(News.headed("عنوان الخبر", "2021-07-08", text));
        assertThat(report.type()).isEqualTo(type);
        assertThat(News.sides(report)).containsExactly(one, other);
        assertThat(News.date(report)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"بحثت تونس قبل أشهر من الانتخابات ميزانيتها.", "وقعت تونس قبل أشهر في أزمة."})
    void someMonthsAgoAloneMakesNoEvent(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
