package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
    @ParameterizedTest
    @CsvSource({
        "التقى, OCCURRED",
        "سيلتقي, PLANNED",
        "سوف يلتقي, PLANNED",
        "من المقرر أن يلتقي, PLANNED",
        "من المتوقع أن يلتقي, EXPECTED",
        "من المنتظر أن يلتقي, EXPECTED",
        "لم يلتق, DENIED",
        "لن يلتقي, DENIED"
    })
    void wordsBeforeTheVerbDecide(String verb, Status status) {
        Report report = News.only(verb + " وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري.");
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(report.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({
        "تم تأجيل, POSTPONED",
        "أعلن الكرملين تأجيل, POSTPONED",
        "تم إلغاء, CANCELLED",
        "من المقرر, PLANNED",
        "نفى الكرملين, DENIED",
        "رفض, DENIED"
    })
    void wordsBeforeTheNounDecide(String before, Status status) {
        Report report =
                News.only(before + " لقاء الرئيس الروسي فلاديمير بوتين والرئيس المصري عبد الفتاح السيسي في القاهرة.");
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(report.status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"لن يزور, DENIED", "لم يزر, DENIED", "سيزور, PLANNED", "زار, OCCURRED"})
    void visitsAreDeniedAndPlannedLikeMeetings(String verb, Status status) {
        Report report = News.only(verb + " الرئيس الروسي فلاديمير بوتين القاهرة.");
        assertThat(report.type()).isEqualTo("Visit");
        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void whoPutsOffHisOwnVisitPostponesIt() {
        Report report = News.only("أرجأ الرئيس الروسي فلاديمير بوتين زيارته إلى القاهرة.");
        assertThat(report.status()).isEqualTo(Status.POSTPONED);
        assertThat(News.place(report)).isEqualTo("Cairo");
    }

    @Test
    void whoCallsOffHisOwnVisitCancelsIt() {
        Report report = News.only("ألغى الرئيس الروسي فلاديمير بوتين زيارته إلى القاهرة.");
        assertThat(report.type()).isEqualTo("Visit");
        assertThat(report.status()).isEqualTo(Status.CANCELLED);
        assertThat(News.parties(report)).containsExactly("visitor Vladimir Putin (Russia)");
    }

    @ParameterizedTest
    @CsvSource({"التقى, OCCURRED", "سيلتقي, PLANNED", "من المتوقع أن يلتقي, EXPECTED"})
    void headlineInThePresentTenseIsDecidedByTheBody(String verb, Status status) {
        Report report = News.only(News.headed(
                "لافروف يلتقي شكري في القاهرة",
                verb + " وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في القاهرة."));
        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void presentTenseWithADayGoneByIsDone() {
        Report report = News.only(News.headed(
                "عنوان الخبر",
                "2021-07-08",
                "يلتقي وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري في 5 يوليو 2021."));
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void headlineInThePresentTenseAloneIsDone() {
        Report report = News.only(
                News.headed("وزير الخارجية الروسي سيرغي لافروف يلتقي نظيره المصري سامح شكري", "تابعت الصحف الأخبار."));
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
    }

    @Test
    void presentTenseWithADayToComeIsAPlan() {
        Report report = News.only(
                News.headed("بوتين يزور القاهرة", "2021-07-06", "يزور الرئيس الروسي فلاديمير بوتين القاهرة غدا."));
        assertThat(report.status()).isEqualTo(Status.PLANNED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "حث الرئيس الروسي فلاديمير بوتين أمس في موسكو على توقيع اتفاق سلام بين السودان وإثيوبيا.",
                "دعت الأمم المتحدة إلى توقيع اتفاق سلام بين السودان وإثيوبيا.",
                "حث الأمين العام للأمم المتحدة على عقد لقاء بين السودان وإثيوبيا.",
                "طالب بوتين بعقد لقاء بين السودان وإثيوبيا."
            })
    void whatIsCalledForIsNoEvent(String text) {
        assertThat(News.outline(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ناقش", "بحث"})
    void toDiscussIsNotToUrge(String verb) {
        assertThat(News.outline(News.text(verb
                        + " وزير الخارجية الروسي سيرغي لافروف مع نظيره المصري سامح شكري التحضير لزيارة الرئيس الروسي"
                        + " فلاديمير بوتين إلى القاهرة.")))
                .containsExactly("Meeting occurred", "Visit planned");
    }

    @Test
    void whatHappensBesideACallForSomethingElseStays() {
        Report report = News.only(
                "Meeting",
                News.text(
                        "دعا الرئيس الروسي فلاديمير بوتين خلال لقائه مع الرئيس المصري عبد الفتاح السيسي إلى الحوار."));
        assertThat(report.status()).isEqualTo(Status.OCCURRED);
    }

    @ParameterizedTest
    @CsvSource({
        "تم الاتفاق على, PLANNED",
        "لم يتم بعد الاتفاق على, DENIED",
        "ليس من المقرر عقد, DENIED",
        "لا يزال من المتوقع عقد, EXPECTED"
    })
    void operatorsStandInEachOthersScope(String before, Status status) {
        Report report = News.only(before + " لقاء بين وزير الخارجية الروسي سيرغي لافروف ونظيره المصري سامح شكري.");
        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void whatMayHappenIsNoEvent() {
        assertThat(News.reports(News.text("قد يلتقي وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري غدا.")))
                .isEmpty();
        assertThat(News.only("كان وزير الخارجية الروسي سيرغي لافروف قد التقى نظيره المصري سامح شكري.")
                        .status())
                .isEqualTo(Status.OCCURRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أعلن وزير الخارجية الروسي سيرغي لافروف استعداده للقاء نظيره المصري سامح شكري.",
                "اقترح وزير الخارجية الروسي سيرغي لافروف لقاء نظيره المصري سامح شكري.",
                "اقترحت روسيا عقد اجتماع مع مصر."
            })
    void whatOneWhoWouldTakePartProposesIsProposed(String text) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Meeting");
        assertThat(report.status()).isEqualTo(Status.PROPOSED);
        assertThat(News.sides(report)).containsExactly("Russia", "Egypt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اقترح وزير الخارجية الروسي سيرغي لافروف لقاء بين السودان وإثيوبيا.",
                "اقترح الرئيس الروسي فلاديمير بوتين عقد لقاء بين السودان وإثيوبيا.",
                "عرضت روسيا استضافة محادثات بين السودان وإثيوبيا."
            })
    void whatIsProposedToOthersIsNoEvent(String text) {
        assertThat(News.outline(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "زار وزير الخارجية الروسي سيرغي لافروف طرابلس لإجراء محادثات مع, OCCURRED",
        "زار وزير الخارجية الروسي سيرغي لافروف طرابلس للقاء, OCCURRED",
        "وصل وزير الخارجية الروسي سيرغي لافروف إلى طرابلس لإجراء محادثات مع, PLANNED",
        "وصل وزير الخارجية الروسي سيرغي لافروف إلى طرابلس للقاء, PLANNED",
        "سيزور وزير الخارجية الروسي سيرغي لافروف طرابلس لإجراء محادثات مع, PLANNED"
    })
    void purposeOfAVisitIsMetWhenTheVisitIsPaidAndNotUponArrival(String visit, Status status) {
        Report meeting = News.only("Meeting", News.text(visit + " وزيرة الخارجية الليبية نجلاء المنقوش."));
        assertThat(meeting.status()).isEqualTo(status);
        assertThat(News.sides(meeting)).containsExactly("Russia", "Libya");
    }

    @Test
    void bareWeekdayOfAPresentTenseLiesAheadInTheBodyAndBehindInTheHeadline() {
        String text = "يزور الرئيس الروسي فلاديمير بوتين القاهرة الاثنين";
        Report body = News.only(News.headed("عنوان الخبر", "2021-07-08", text + "."));
        assertThat(body.status()).isEqualTo(Status.PLANNED);
        assertThat(News.date(body)).isEqualTo("2021-07-12 dateline");
        Report headline = News.only(
                News.headed("الرئيس الروسي فلاديمير بوتين يزور القاهرة الاثنين", "2021-07-08", "تابعت الصحف الأخبار."));
        assertThat(headline.status()).isEqualTo(Status.OCCURRED);
        assertThat(News.date(headline)).isEqualTo("2021-07-05 dateline");
    }
}
