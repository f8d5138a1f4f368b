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
