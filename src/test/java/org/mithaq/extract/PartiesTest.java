package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who takes part where a delegation, a side, an adjective or an institution stands for the party. */
class PartiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "وفد برلماني جزائري, visitor Algeria (Algeria)",
        "وفد من صندوق النقد الدولي, visitor International Monetary Fund (International Monetary Fund)",
        "ممثلو البنك المركزي الأوروبي, visitor European Central Bank (European Central Bank)"
    })
    void delegationIsThePartyItComesFrom(String delegation, String party) {
        Report report = News.only("وصل " + delegation + " إلى موريتانيا.");
        assertThat(News.parties(report)).containsExactly(party);
    }

    @Test
    void delegationOfNobodyIsNoParty() {
        assertThat(News.reports(News.text("وصل الوفد الكبير المرافق إلى موريتانيا.")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "عقد الجانبان السعودي والأردني جلسة مباحثات في الرياض.",
        "بدأت في الرياض المباحثات السعودية الأردنية.",
        "عقد في الرياض اجتماع ثنائي سعودي أردني.",
        "انطلقت في الرياض أعمال اللجنة المشتركة السعودية الأردنية."
    })
    void sidesAreTheStatesOfTheirAdjectives(String sentence) {
        Report report = News.only(sentence);
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(News.parties(report))
                .containsExactly("participant Saudi Arabia (Saudi Arabia)", "participant Jordan (Jordan)");
        assertThat(News.place(report)).isEqualTo("Riyadh");
    }

    @Test
    void twoPresidentsAreThoseOfTheirAdjectives() {
        Report report = News.only("التقى الرئيسان الروسي والتركي في سوتشي.");
        assertThat(News.parties(report))
                .containsExactly(
                        "participant President of Russia (Russia)", "participant President of Türkiye (Türkiye)");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "القمة العربية, League of Arab States",
        "القمة الإفريقية الحادية والثلاثين, African Union",
        "القمة الخليجية, Gulf Cooperation Council"
    })
    void summitOfABlocIsOfItsBody(String summit, String body) {
        Report report = News.only("انطلقت في نواكشوط يوم الأحد 1 يوليو 2018 أعمال " + summit + ".");
        assertThat(report.type()).isEqualTo("Summit");
        assertThat(News.parties(report)).containsExactly("participant " + body + " (" + body + ")");
    }

    @Test
    void summitOfRelationsIsNone() {
        assertThat(News.reports(News.text("وصلنا إلى قمة العلاقات الأمريكية الفرنسية.")))
                .isEmpty();
    }

    @Test
    void whoAttendsASummitIsItsPartyAndTheRelativeClauseTellsWhereAndWhen() {
        Report report = News.only("شارك الملك سلمان في القمة العربية التي عقدت في الظهران في أبريل 2018.");
        assertThat(News.parties(report)).containsExactly("participant Salman of Saudi Arabia (Saudi Arabia)");
        assertThat(News.place(report)).isEqualTo("Dhahran");
        assertThat(News.date(report)).startsWith("2018-04 ");
    }

    @Test
    void hisParticipationIsThatOfThePersonOfTheSentence() {
        Report report = News.only(
                "Summit",
                News.text(
                        "قال وزير الخارجية السعودي فيصل بن فرحان خلال مشاركته في القمة العربية في الجزائر إن المملكة ترحب بالحوار."));
        assertThat(News.parties(report)).containsExactly("participant Faisal bin Farhan Al Saud (Saudi Arabia)");
    }

    @Test
    void capitalOfTwoNamesIsTheOneWhoseStateTheArticleNames() {
        Report report = News.only("أجرى ملك الأردن عبد الله الثاني مباحثات في عمان مع الرئيس الفلسطيني محمود عباس.");
        assertThat(News.place(report)).isEqualTo("Amman");
        Report oman = News.only("زار وزير الخارجية الإيراني محمد جواد ظريف عمان.");
        assertThat(News.place(oman)).isEqualTo("Oman");
    }

    @Test
    void custodianOfTheTwoHolyMosquesIsTheKingOfSaudiArabia() {
        Report report =
                News.only("بعث خادم الحرمين الشريفين برقية تهنئة إلى الرئيس التونسي قيس سعيد بمناسبة ذكرى الاستقلال.");
        assertThat(News.parties(report))
                .containsExactly(
                        "sender Head of State of Saudi Arabia (Saudi Arabia)", "recipient Kais Saied (Tunisia)");
    }

    @Test
    void institutionsJoinedByAndAreTwo() {
        Report report = News.only("وقعت وزارة الصحة المصرية ومنظمة الصحة العالمية مذكرة تفاهم.");
        assertThat(News.parties(report))
                .hasSize(2)
                .last()
                .isEqualTo("signatory World Health Organization (World Health Organization)");
    }

    @Test
    void whoSignsForASideIsOfIt() {
        Report report = News.only(News.text(
                "تم التوقيع على اتفاقية للتعاون بين السعودية والصين.",
                "ووقعها عن الجانب السعودي وزير التجارة ماجد القصبي وعن الجانب الصيني وزير التجارة تشونغ شان."));
        assertThat(News.parties(report))
                .contains("signatory Majid bin Abdullah Al Qasabi (Saudi Arabia)", "signatory Zhong Shan (China)");
        assertThat(News.titles(report)).containsExactly("اتفاقية للتعاون بين السعودية والصين");
    }

    @Test
    void twoAgreementsAreThoseNamedTogetherBefore() {
        Report report = News.only(
                "Signing",
                News.text(
                        "ناقش وزير الخارجية المصري سامح شكري ونظيره الأردني أيمن الصفدي اتفاقية للنقل البري، واتفاقية للتجارة الحرة.",
                        "ومن المتوقع أن يتم التوقيع على الاتفاقيتين قريبا."));
        assertThat(News.titles(report)).containsExactly("اتفاقية للنقل البري", "اتفاقية للتجارة الحرة");
        assertThat(News.parties(report)).containsExactly("signatory Egypt (Egypt)", "signatory Jordan (Jordan)");
    }

    @Test
    void negationOfAnotherVerbIsNotSaidOfTheTalks() {
        Report report = News.only(
                "ولم يستغرق اجتماع وزير الخارجية الروسي سيرغي لافروف مع نظيره المصري سامح شكري أكثر من ساعة.");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void whoAttendedTheTalksIsNoPartyOfThem() {
        Report report = News.only(News.text(
                "التقى ملك الأردن عبد الله الثاني وزير الخارجية الأمريكي مايك بومبيو في عمان.",
                "وحضر اللقاء وزير الخارجية الأردني أيمن الصفدي."));
        assertThat(News.parties(report))
                .containsExactly(
                        "participant Abdullah II of Jordan (Jordan)",
                        "participant Mike Pompeo (United States)",
                        "attendee Ayman al-Ṣafadī (Jordan)");
    }

    @Test
    void whoWitnessesASigningIsNoSignatory() {
        Report report = News.only("شهد رئيس الوزراء المصري مصطفى مدبولي توقيع اتفاقية بين تونس وإيطاليا.");
        assertThat(News.parties(report))
                .contains(
                        "signatory Tunisia (Tunisia)", "signatory Italy (Italy)", "witness Moustafa Madbouly (Egypt)");
    }

    @Test
    void purposeIsThatOfThePersonWhoCame() {
        List<Report> reports = News.reports(
                News.text(
                        "تتزايد الضغوط بشأن مصير الصحفي جمال خاشقجي بوصول وزير الخارجية الأمريكي مايك بومبيو إلى الرياض لعقد اجتماع مع ولي العهد السعودي محمد بن سلمان."));
        assertThat(reports).extracting(Report::type).containsExactly("Visit", "Meeting");
        assertThat(News.parties(reports.get(1)))
                .containsExactly(
                        "participant Mike Pompeo (United States)", "participant Mohammad bin Salman (Saudi Arabia)");
    }

    @Test
    void delegationAndMinisterOfDifferentSendersAreTwoVisits() {
        List<Report> reports = News.reports(
                News.text("استضافت موسكو وزير الخارجية السعودي عادل الجبير ووفدا من الائتلاف السوري المعارض."));
        assertThat(reports).extracting(Report::type).containsExactly("Visit", "Visit");
    }

    @Test
    void meetingThatJoinedThemIsOfTheTwoNamedBefore() {
        Report report = News.only(
                "طلب وزير الخارجية السوداني إبراهيم غندور من نظيره المصري سامح شكري وقف الحملة خلال لقاء جمع بينهما في أديس أبابا.");
        assertThat(News.parties(report))
                .containsExactly("participant Ibrahim Ghandour (Sudan)", "participant Sameh Shoukry (Egypt)");
    }

    @Test
    void officeHolderOfAnEventLongAgoIsNotTodaysOne() {
        Report report = News.only(
                "Meeting",
                News.headed(
                        "الرئيس الأمريكي دونالد ترامب يتحدث عن إيران",
                        "2018-05-09",
                        "في عام 2015 عقد الرئيس الأمريكي محادثات مع الرئيس الفرنسي في باريس."));
        assertThat(News.parties(report))
                .containsExactly("participant Barack Obama (United States)", "participant François Hollande (France)");
    }

    @Test
    void resumingTalksBehindTheirPartiesArePlanned() {
        Report report = News.only("المحادثات رفيعة المستوى بين الكوريتين سوف تستأنف بعد 25 مايو 2018.");
        assertThat(report.status()).isEqualTo(Status.PLANNED);
    }

    @Test
    void thatWasInLeadsOnToDateAndPlace() {
        Report report = News.only("وقعت الرياض والقاهرة على اتفاقية دفاع مشترك وكان ذلك في عام 1955 بالعاصمة المصرية.");
        assertThat(News.date(report)).startsWith("1955 ");
        assertThat(News.place(report)).isEqualTo("Cairo");
    }
}
