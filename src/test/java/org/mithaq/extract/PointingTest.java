package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that name nobody and yet mean someone: the two countries, the Kingdom, their talks, officials, his country. */
class PointingTest {
    private static final String[] EGYPT_AND_JAPAN = {"signatory Egypt (Egypt)", "signatory Japan (Japan)"};

    @Test
    void twoCountriesAreThoseOfTheSentence() {
        Report report =
                News.only("ترتبط مصر واليابان بعلاقات قوية منذ أن وقع البلدان اتفاقية التعاون الاقتصادي في عام 1975.");
        assertThat(News.parties(report)).containsExactly(EGYPT_AND_JAPAN);
        assertThat(News.date(report)).startsWith("1975 ");
    }

    @Test
    void twoCountriesAreThoseOfTheSentenceBefore() {
        Report report = News.only(News.text("تقع مصر واليابان في قارتين.", "وقد وقع البلدان اتفاقية تجارة."));
        assertThat(News.parties(report)).containsExactly(EGYPT_AND_JAPAN);
    }

    @Test
    void signingItIsSigningTheDraftNamedBefore() {
        Report report = News.only(
                "وافق المجلس على التباحث في شأن مشروع اتفاقية تعاون بين المملكة العربية السعودية واليابان والتوقيع عليه.");
        assertThat(report.status()).isEqualTo(Status.NEGOTIATED);
        assertThat(News.parties(report))
                .containsExactly("signatory Saudi Arabia (Saudi Arabia)", "signatory Japan (Japan)");
        assertThat(News.titles(report)).containsExactly("اتفاقية تعاون بين المملكة العربية السعودية واليابان");
    }

    @Test
    void amongThreeCountriesTheTwoAreNotKnown() {
        assertThat(News.reports(News.text("ترتبط مصر واليابان والهند بعلاقات قوية.", "وقد وقع البلدان اتفاقية تجارة.")))
                .isEmpty();
    }

    @Test
    void kingdomAloneIsTheOneThatTheArticleNames() {
        Report report = News.only(
                News.text("تحرص المملكة العربية السعودية على السلام.", "ووقعت المملكة والهند مذكرة تفاهم في نيودلهي."));
        assertThat(News.parties(report))
                .containsExactly("signatory Saudi Arabia (Saudi Arabia)", "signatory India (India)");
    }

    @Test
    void kingdomThatTheArticleDoesNotNameIsNobody() {
        assertThat(News.reports(News.text("ووقعت المملكة مذكرة تفاهم."))).isEmpty();
    }

    @Test
    void bodyIsKnownByTheBeginningOfItsName() {
        Report report = News.only(News.text(
                "دافع رئيس الوكالة الدولية للطاقة الذرية عن موقفه.", "وقعت إيران مع الوكالة الدولية خريطة طريق."));
        assertThat(News.parties(report))
                .containsExactly(
                        "signatory Iran (Iran)",
                        "signatory International Atomic Energy Agency (International Atomic Energy Agency)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "المسؤولين الروس, participant Russia (Russia)",
        "مسؤولين كبار من روسيا, participant Russia (Russia)",
        "مسؤولين في روسيا, participant Russia (Russia)",
        "مسؤولي الاتحاد الأفريقي, participant African Union (African Union)",
        "أعضاء في مجلس الشيوخ الأمريكي, participant United States Senate (United States)"
    })
    void unnamedOfficialsAreThePartyTheyActFor(String officials, String party) {
        Report report = News.only("التقى الرئيس المصري عبد الفتاح السيسي مع " + officials + " في القاهرة.");
        assertThat(News.parties(report)).containsExactly("participant Abdel Fattah el-Sisi (Egypt)", party);
    }

    @Test
    void officialsOfNobodyInParticularAreNoParty() {
        assertThat(News.reports(News.text("التقى الرئيس المصري عبد الفتاح السيسي مسؤولين كبارا في القاهرة.")))
                .isEmpty();
    }

    @Test
    void theirTalksAreThoseOfTheTwoPersonsOfTheSentence() {
        Report report = News.only(
                "أشاد الرئيس المصري عبد الفتاح السيسي بالرئيس الروسي فلاديمير بوتين خلال محادثاتهما في موسكو.");
        assertThat(News.parties(report))
                .containsExactly("participant Abdel Fattah el-Sisi (Egypt)", "participant Vladimir Putin (Russia)");
    }

    @Test
    void hisCountryIsThatOfWhomTheSentenceIsAbout() {
        Report report = News.only("أشاد الرئيس المصري عبد الفتاح السيسي بتوقيع بلاده اتفاقية تعاون مع اليابان.");
        assertThat(News.parties(report)).containsExactly(EGYPT_AND_JAPAN);
    }

    @Test
    void theTwoKoreasAreTwoStates() {
        Report report = News.only("عقدت محادثات بين الكوريتين في سول.");
        assertThat(News.parties(report))
                .containsExactly("participant North Korea (North Korea)", "participant South Korea (South Korea)");
    }

    @Test
    void subjectGoesOnToTheVerbJoinedToItsOwn() {
        Report report = News.only(
                "Meeting",
                News.text(
                        "قال وزير الدفاع الأمريكي إن الملك السعودي سلمان سيزور الولايات المتحدة ويلتقي بالرئيس الأمريكي باراك أوباما."));
        assertThat(report.status()).isEqualTo(Status.PLANNED);
        assertThat(News.parties(report))
                .containsExactly(
                        "participant Salman of Saudi Arabia (Saudi Arabia)",
                        "participant Barack Obama (United States)");
    }

    @Test
    void thoseWhoAgreeToHoldTalksTakePartInThem() {
        Report report = News.only("Meeting", News.text("اتفق المغرب ومصر على عقد اجتماع قريبا."));
        assertThat(report.status()).isEqualTo(Status.PLANNED);
        assertThat(News.parties(report)).containsExactly("participant Morocco (Morocco)", "participant Egypt (Egypt)");
    }

    @Test
    void nextMeetingIsAnotherThanTheLast() {
        assertThat(News.outline(News.text(
                        "عقد وزير الخارجية المصري سامح شكري اجتماعا مع نظيره الروسي سيرغي لافروف في القاهرة أمس.",
                        "وسيعقد الاجتماع القادم في مدينة موسكو.")))
                .containsExactly("Meeting occurred", "Meeting planned");
    }

    @Test
    void aimOfTalksIsNoGoal() {
        assertThat(News.outline(News.text("عقدت محادثات بين إيران والسعودية، بهدف إنهاء الخلاف.")))
                .containsExactly("Meeting occurred");
    }

    @Test
    void cancelledTalksAreCancelled() {
        assertThat(News.outline(News.text("ألغت كوريا الشمالية اجتماعا مع مسؤولين من كوريا الجنوبية.")))
                .containsExactly("Meeting cancelled");
    }

    @Test
    void statesThatSomethingJoinsHaveNotMet() {
        assertThat(News.reports(News.text("التحالف الذي يجمع مصر والسعودية قوي.")))
                .isEmpty();
    }
}
