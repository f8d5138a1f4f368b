package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.time.When;

class DatesOfEventsTest {
    private static final String MET = "التقى وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري";
    private static final String WILL_MEET = "سيلتقي وزير الخارجية الروسي سيرغي لافروف نظيره المصري سامح شكري";

    /** The one event of an article of Thursday 8 July 2021. */
    private static Report on8July2021(String text) {
        return News.only(News.headed("عنوان الخبر", "2021-07-08", text));
    }

    @ParameterizedTest
    @CsvSource({
        "في 6 يوليو 2021, 2021-07-06 explicit",
        "أمس, 2021-07-07 dateline",
        "اليوم, 2021-07-08 dateline",
        "يوم الثلاثاء, 2021-07-06 dateline",
        "في 5 يوليو, 2021-07-05 dateline",
        "في الشهر الماضي, 2021-06 dateline"
    })
    void dayOfTheEventIsReadWithTheDateLine(String time, String date) {
        assertThat(News.date(on8July2021(MET + " " + time + " في القاهرة."))).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"يوم الثلاثاء, 2021-07-13 dateline", "غدا, 2021-07-09 dateline", "في 5 أغسطس, 2021-08-05 dateline"})
    void dayOfAPlanLiesAhead(String time, String date) {
        Report report = on8July2021(WILL_MEET + " " + time + " في القاهرة.");
        assertThat(report.status()).isEqualTo(Status.PLANNED);
        assertThat(News.date(report)).isEqualTo(date);
    }

    @Test
    void twoDaysAreAnInterval() {
        Report report = on8July2021("يعقد وزير الخارجية الروسي سيرغي لافروف ونظيره المصري سامح شكري اجتماعا يومي"
                + " 10 و11 يوليو في القاهرة.");
        assertThat(News.date(report)).isEqualTo("2021-07-10..2021-07-11 dateline");
        assertThat(report.findWhen()).map(When::precision).contains(When.Precision.INTERVAL);
    }

    @Test
    void dayLaterInTheYearThanTheArticleIsOfTheYearBefore() {
        assertThat(News.date(on8July2021("وقعت روسيا ومصر اتفاقية تعاون يوم 30 ديسمبر.")))
                .isEqualTo("2020-12-30 dateline");
    }

    @Test
    void yearAloneIsAYear() {
        assertThat(News.date(on8July2021("وقعت روسيا ومصر الاتفاقية في عام 2015.")))
                .isEqualTo("2015 explicit");
    }

    @Test
    void undatedLeadIsOfTheMonthOfPublication() {
        assertThat(News.date(on8July2021(MET + " في القاهرة."))).isEqualTo("2021-07 publication");
    }

    @Test
    void undatedPlanHasNoDate() {
        assertThat(News.date(on8July2021(WILL_MEET + " في القاهرة."))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"في القاهرة.", "أمس في القاهرة.", "اليوم في القاهرة.", "يوم الثلاثاء في القاهرة."})
    void withoutAPrintedDateNoDateIsMadeUp(String rest) {
        Report report = News.only(MET + " " + rest);
        assertThat(report.findWhen()).isEmpty();
        assertThat(News.place(report)).isEqualTo("Cairo");
    }

    @Test
    void fullDateInTheTextNeedsNoPrintedDate() {
        assertThat(News.date(News.only(MET + " في 6 يوليو 2021."))).isEqualTo("2021-07-06 explicit");
    }

    @Test
    void articleTellsTheDateItPrintsOfItself() {
        String text = MET + " في القاهرة.";
        assertThat(News.extract(News.headed("عنوان الخبر", "2021-07-08", text)).findPublished())
                .map(When::earliest)
                .contains(LocalDate.of(2021, 7, 8));
        assertThat(News.extract(News.headed("عنوان الخبر", text)).findPublished())
                .isEmpty();
    }
}
