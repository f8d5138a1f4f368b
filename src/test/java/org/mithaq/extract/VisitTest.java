package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {
    @ParameterizedTest
    @CsvSource({
        "زار وزير الخارجية الروسي سيرغي لافروف القاهرة., OCCURRED, Cairo",
        "وصل وزير الخارجية الروسي سيرغي لافروف إلى القاهرة في زيارة رسمية., OCCURRED, Cairo",
        "توجه وزير الخارجية الروسي سيرغي لافروف إلى القاهرة., OCCURRED, Cairo",
        "أنهى وزير الخارجية الروسي سيرغي لافروف زيارة إلى مصر., OCCURRED, Egypt",
        "يتوجه وزير الخارجية الروسي سيرغي لافروف إلى القاهرة غدا., PLANNED, Cairo",
        "يبدأ وزير الخارجية الروسي سيرغي لافروف غدا زيارة إلى مصر., PLANNED, Egypt"
    })
    void visitTellsWhoGoesWhereAndWhetherItIsDone(String text, Status status, String place) {
        Report report = News.only(text);
        assertThat(report.type()).isEqualTo("Visit");
        assertThat(report.status()).isEqualTo(status);
        assertThat(News.parties(report)).containsExactly("visitor Sergey Lavrov (Russia)");
        assertThat(News.place(report)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "يقوم وزير الخارجية الروسي سيرغي لافروف بزيارة إلى كل من مصر وقطر.",
                "يزور وزير الخارجية الروسي سيرغي لافروف القاهرة والدوحة.",
                "بدأ وزير الخارجية الروسي سيرغي لافروف جولة عربية تشمل مصر وقطر."
            })
    void eachCountryOfSeveralIsAVisit(String text) {
        assertThat(News.reports(News.text(text)))
                .hasSize(2)
                .allSatisfy(visit -> assertThat(News.parties(visit)).containsExactly("visitor Sergey Lavrov (Russia)"));
    }

    @Test
    void twoTownsOfACountryAreOneVisit() {
        Report report = News.only("زار وزير الخارجية الروسي سيرغي لافروف القاهرة والإسكندرية.");
        assertThat(report.type()).isEqualTo("Visit");
    }

    @ParameterizedTest
    @CsvSource({
        "كان من المقرر أن يزور وزير الخارجية الروسي سيرغي لافروف القاهرة لكن الزيارة ألغيت., CANCELLED",
        "كان من المقرر أن يزور وزير الخارجية الروسي سيرغي لافروف القاهرة لكن الزيارة تأجلت., POSTPONED",
        "أعلنت مصر تأجيل زيارة وزير الخارجية الروسي سيرغي لافروف إلى القاهرة., POSTPONED"
    })
    void visitThatWasCalledOffIsPlannedNoMore(String text, Status status) {
        assertThat(News.only(text).status()).isEqualTo(status);
    }

    @Test
    void capitalIsKnownByTheAdjectiveOfItsState() {
        Report report = News.only("وصل وزير الخارجية الروسي سيرغي لافروف إلى العاصمة العمانية.");
        assertThat(News.place(report)).isEqualTo("Muscat");
    }

    @Test
    void invitationThatNobodyAcceptedIsNoVisit() {
        assertThat(News.reports(News.text("تحدث عن الدعوة التي وجهها الرئيس الأمريكي دونالد ترامب إلى الرئيس الروسي"
                        + " فلاديمير بوتين لزيارة واشنطن.")))
                .noneMatch(report -> report.type().equals("Visit"));
    }

    @Test
    void destinationIsAStateWhereNoTownIsNamed() {
        Report report = News.only("زار وزير الخارجية الروسي سيرغي لافروف مصر.");
        assertThat(report.findVenue()).hasValueSatisfying(venue -> {
            assertThat(venue.isState()).isTrue();
            assertThat(venue.label()).isEqualTo("Egypt");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "زار الرئيس المصري عبد الفتاح السيسي مستشفى في القاهرة.",
                "زار الرئيس الصيني شي جين بينغ مصنعا في شنغهاي.",
                "وصل عدد اللاجئين إلى مليون لاجئ في مصر.",
                "زار السياح الروس القاهرة.",
                "هذا توجه جديد إلى مصر."
            })
    void goingSomewhereAtHomeOrWithoutAnOfficeIsNoVisit(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }
}
