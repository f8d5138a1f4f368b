package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingAndCallTest {
    private static final String[] SISI_AND_PUTIN = {
        "participant Abdel Fattah el-Sisi (Egypt)", "participant Vladimir Putin (Russia)"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى الرئيس المصري عبد الفتاح السيسي الرئيس الروسي فلاديمير بوتين في موسكو.",
                "اجتمع الرئيس المصري عبد الفتاح السيسي مع الرئيس الروسي فلاديمير بوتين في موسكو.",
                "عقد الرئيس المصري عبد الفتاح السيسي اجتماعا مع الرئيس الروسي فلاديمير بوتين في موسكو.",
                "أجرى الرئيس المصري عبد الفتاح السيسي محادثات مع الرئيس الروسي فلاديمير بوتين في موسكو."
            })
    void meetingAndTalksTellWhoMetAndWhere(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
        assertThat(News.place(report)).isEqualTo("Moscow");
    }

    @Test
    void discussingAMatterTogetherIsAMeeting() {
        Report report = News.only("بحث الرئيس المصري عبد الفتاح السيسي مع نظيره الروسي فلاديمير بوتين الأزمة السورية.");
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
    }

    @Test
    void datelineOfOnePartyIsThePlace() {
        Report report =
                News.only("القاهرة - بحث وزير الخارجية الروسي سيرغي لافروف مع نظيره المصري سامح شكري الأزمة السورية.");
        assertThat(News.place(report)).isEqualTo("Cairo");
    }

    @Test
    void receivingSomeoneIsAMeetingOfHostAndGuest() {
        Report report =
                News.only("استقبل الرئيس المصري عبد الفتاح السيسي وزير الخارجية الروسي سيرغي لافروف في القاهرة.");
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(News.parties(report))
                .containsExactly("host Abdel Fattah el-Sisi (Egypt)", "guest Sergey Lavrov (Russia)");
        assertThat(News.place(report)).isEqualTo("Cairo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أجرى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا مع الرئيس الروسي فلاديمير بوتين.",
                "تلقى الرئيس المصري عبد الفتاح السيسي اتصالا هاتفيا من الرئيس الروسي فلاديمير بوتين.",
                "بحث الرئيس المصري عبد الفتاح السيسي هاتفيا مع نظيره الروسي فلاديمير بوتين الأزمة السورية.",
                "هاتف الرئيس المصري عبد الفتاح السيسي نظيره الروسي فلاديمير بوتين.",
                "اتصل الرئيس المصري عبد الفتاح السيسي بنظيره الروسي فلاديمير بوتين هاتفيا.",
                "أجرى الرئيس المصري عبد الفتاح السيسي محادثات عبر الفيديو مع نظيره الروسي فلاديمير بوتين."
            })
    void talkingByTelephoneOrVideoIsACallAndNoMeeting(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Call");
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
    }

    @Test
    void messageHasSenderAndRecipient() {
        Report report = News.only("بعث الرئيس المصري عبد الفتاح السيسي برقية تهنئة إلى الرئيس الروسي فلاديمير بوتين.");
        assertThat(report.type()).isEqualTo("Message");
        assertThat(News.parties(report))
                .containsExactly("sender Abdel Fattah el-Sisi (Egypt)", "recipient Vladimir Putin (Russia)");
    }

    @Test
    void oneParticipantAloneIsNoMeeting() {
        assertThat(News.reports(News.text("عقد الرئيس المصري عبد الفتاح السيسي اجتماعا في القاهرة.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بحث الرئيس المصري عبد الفتاح السيسي مع الرئيس الروسي فلاديمير بوتين الأوضاع في ليبيا.",
                "بحث الرئيس المصري عبد الفتاح السيسي مع الرئيس الروسي فلاديمير بوتين الأزمة في اليمن.",
                "التقى الرئيس المصري عبد الفتاح السيسي الرئيس الروسي فلاديمير بوتين لبحث الأوضاع في القدس."
            })
    void whereThatIsOfWhichTheyTalkIsNoPlaceOfTheTalks(String text) {
        Report report = News.only(text);
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
        assertThat(News.place(report)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"في سوتشي لبحث الأوضاع في القدس, Sochi", "لبحث الأزمة اللبنانية في بيروت, Beirut", "في بيروت, Beirut"})
    void placeOfTheTalksStaysBesideIt(String rest, String place) {
        Report report = News.only("التقى الرئيس المصري عبد الفتاح السيسي الرئيس الروسي فلاديمير بوتين " + rest + ".");
        assertThat(News.place(report)).isEqualTo(place);
    }

    @Test
    void phoningSomeoneIsACallThoughNoTelephoneIsNamed() {
        Report report = News.only("اتصل الرئيس المصري عبد الفتاح السيسي بالرئيس الروسي فلاديمير بوتين.");
        assertThat(report.type()).isEqualTo("Call");
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اتصل الرئيس المصري عبد الفتاح السيسي بالدفاع المدني.",
                "اتصل المراسل بالرئيس الروسي فلاديمير بوتين.",
                "يتصل المقال بالرئيس الروسي فلاديمير بوتين."
            })
    void phoningFromOrToSomeoneWithoutAnOfficeIsNoCall(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "شارك الرئيس المصري عبد الفتاح السيسي إلى جانب الرئيس الروسي فلاديمير بوتين في اجتماع في موسكو.",
                "عقد في موسكو اجتماع برئاسة الرئيس المصري عبد الفتاح السيسي ونظيره الروسي فلاديمير بوتين.",
                "عقد اجتماع اللجنة المشتركة في موسكو برئاسة الرئيس المصري عبد الفتاح السيسي والرئيس الروسي فلاديمير بوتين."
            })
    void whoStandsBesideAndWhoPresidesTakePart(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(News.parties(report)).containsExactly(SISI_AND_PUTIN);
        assertThat(News.place(report)).isEqualTo("Moscow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عقد في موسكو اجتماع برئاسة الرئيس المصري عبد الفتاح السيسي.",
                "ألقى الرئيس المصري عبد الفتاح السيسي كلمة إلى جانب الرئيس الروسي فلاديمير بوتين.",
                "يقع المصنع إلى جانب السفارة المصرية في موسكو."
            })
    void presidingAloneOrStandingBesideWithoutAMeetingIsNone(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
