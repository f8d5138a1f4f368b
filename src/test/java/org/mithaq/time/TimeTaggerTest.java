package org.mithaq.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.language.CalendarFile;
import org.mithaq.text.Document;
import org.mithaq.time.TimeMention.Role;
import org.mithaq.time.When.Source;

class TimeTaggerTest {
    private static final TimeTagger TAGGER = new TimeTagger(CalendarFile.load("ar"));

    /** The words of each expression, what they mean and what they can date. */
    private static List<String> read(String text) {
        Document document = Snippet.document(text);
        return TAGGER.tag(document).stream()
                .map(mention -> words(document, mention) + " = " + shown(mention.when()) + role(mention.role()))
                .toList();
    }

    private static String words(Document document, TimeMention mention) {
        return document.text(document.sentences().get(mention.sentence()).span(mention.first(), mention.last()));
    }

    private static String shown(When when) {
        if (when == null) {
            return "?";
        }
        return when.start().equals(when.end()) ? when.start() : when.start() + ".." + when.end();
    }

    private static String role(Role role) {
        return role == Role.OCCURRENCE ? "" : " " + role;
    }

    private static TimeResolver resolver(String text) {
        return TAGGER.read(Snippet.document(text));
    }

    /** An article of Wednesday 12 July 2017 that says this. */
    private static List<String> on12July2017(String text) {
        return read("عنوان\n2017-07-12\n" + text).stream().skip(1).toList();
    }

    @Test
    void weekdayBesideDayAndMonthSettlesTheYearWithTheYearsOfTheText() {
        String text = "عنوان\nبحث الوزيران الزيارة يوم الثلاثاء، 6 تموز/يوليو.\nالمقرر عقده مساء اليوم .\n"
                + "وفي الشهر الماضي زار الوفد.\nخطة للفترة 2021-2023.\nبحلول عام 2020 ولكن.\nفي عام 2022.\nسيعقد قريبا.";
        assertThat(read(text))
                .containsExactly(
                        "يوم الثلاثاء، 6 تموز/يوليو = 2021-07-06",
                        "مساء اليوم = 2021-07-06",
                        "الشهر الماضي = 2021-06",
                        "2021-2023 = 2021..2023 PERIOD",
                        "عام 2020 = 2020 OTHER",
                        "عام 2022 = 2022");
        assertThat(resolver(text).mentions().get(0).when().source()).isEqualTo(Source.WEEKDAY);
        assertThat(resolver(text).mentions().get(1).when().source()).isEqualTo(Source.RELATIVE);
        assertThat(resolver(text).published()).isEmpty();
    }

    @Test
    void printedDayWithoutYearTakesItFromTheBody() {
        String text = "يشارك يوميّ 10 و11 يوليو\n٠٢ يوليو\nيومي 10 و11 يوليو.\nوذلك اليوم الأربعاء 2 يوليو/تموز 2025.\n"
                + "خطة العمل للفترة 2026-2030، وبرنامج للعام المقبل، وقمة هذا العام.";
        assertThat(resolver(text).published())
                .hasValueSatisfying(when -> assertThat(when.start()).isEqualTo("2025-07-02"));
        assertThat(read(text))
                .containsExactly(
                        "يوميّ 10 و11 يوليو = 2025-07-10..2025-07-11",
                        "٠٢ يوليو = 2025-07-02 OTHER",
                        "يومي 10 و11 يوليو = 2025-07-10..2025-07-11",
                        "اليوم الأربعاء 2 يوليو/تموز 2025 = 2025-07-02",
                        "2026-2030 = 2026..2030 PERIOD",
                        "للعام المقبل = 2026 PERIOD",
                        "هذا العام = 2025");
    }

    @Test
    void datesOfInstrumentsAreTold() {
        assertThat(read("عنوان\n١٠ يونيو ٢٠٢٢\nعقب محادثات الرئيسين اليوم الجمعة 10 يونيو/حزيران 2022 في موسكو.\n"
                        + "اتفاق التجارة بتاريخ 5 ابريل/نيسان 2019، ومذكرة التفاهم المؤرخة في 1 ابريل (نيسان) 2021، "
                        + "وخارطة الطريق بتاريخ 22 فبراير (شباط) 2022\"، للفترة 2022-2025."))
                .containsExactly(
                        "١٠ يونيو ٢٠٢٢ = 2022-06-10 OTHER",
                        "اليوم الجمعة 10 يونيو/حزيران 2022 = 2022-06-10",
                        "5 ابريل/نيسان 2019 = 2019-04-05 INSTRUMENT_DATE",
                        "1 ابريل (نيسان) 2021 = 2021-04-01 INSTRUMENT_DATE",
                        "22 فبراير (شباط) 2022 = 2022-02-22 INSTRUMENT_DATE",
                        "2022-2025 = 2022..2025 PERIOD");
    }

    @Test
    void anniversarySettlesTheYearButNoDay() {
        String text =
                "عنوان\nأشاد الرئيس يوم الخميس بالعلاقات.\nالذكرى الـ75 للحرب العالمية الثانية.\nفي سبتمبر تبادلا.\n"
                        + "في أغسطس قال.\nأجريت في يوليو، تبادل.\nزيارة شي إلى روسيا في يونيو 2019، أعلن أن عامي 2020 و2021 سيكونان.";
        assertThat(read(text))
                .containsExactly(
                        "يوم الخميس = ?",
                        "سبتمبر = 2020-09",
                        "أغسطس = 2020-08",
                        "يوليو = 2020-07",
                        "يونيو 2019 = 2019-06",
                        "عامي 2020 و2021 = 2020..2021 PERIOD");
        assertThat(resolver(text).published()).isEmpty();
    }

    @Test
    void nearComingDayTakesTheYearOfTheDateLine() {
        assertThat(read("عنوان\n١٠ يونيو ٢٠٢٠\nالعرض بتاريخ 24 يونيو في العاصمة.\nالقمة هذا العام.\n"
                        + "وفي العام الدراسي 2019/2020، درس.\nوحسن الجوار في القرن الحادي والعشرين."))
                .containsExactly(
                        "١٠ يونيو ٢٠٢٠ = 2020-06-10 OTHER",
                        "24 يونيو = 2020-06-24",
                        "هذا العام = 2020",
                        "العام الدراسي 2019/2020 = 2019..2020 OTHER");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-04-11T18:23:00+01:00 | 2017-04-11",
                "05/04/2017 | 2017-04-05",
                "Wed, 28 Mar 2018 06:29:56 GMT | 2018-03-28",
                "١٠ يونيو ٢٠٢٢ | 2022-06-10",
                "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس | 2015-08-11",
                "٦-٧-٢٠٢١ | 2021-07-06",
            })
    void dateLineOfEveryOutletIsRead(String line, String day) {
        assertThat(resolver("عنوان\n" + line + "\nالتقى الوزيران.").published())
                .hasValueSatisfying(when -> assertThat(when.start()).isEqualTo(day));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "التقى أمس الأربعاء | أمس الأربعاء = 2017-07-12",
                "التقى أمس الثلاثاء | أمس الثلاثاء = 2017-07-11",
                "مساء أمس وصل | مساء أمس = 2017-07-11",
                "جرى الليلة الماضية | الليلة الماضية = 2017-07-11",
                "أول من أمس | أول من أمس = 2017-07-10",
                "وبعد غد يصل | وبعد غد = 2017-07-14",
                "اليوم (الأربعاء)، انه | اليوم (الأربعاء) = 2017-07-12",
                "تم، بعد ظهر الثلاثاء، بقصر | بعد ظهر الثلاثاء = 2017-07-11",
                "زار الاثنين الماضي | الاثنين الماضي = 2017-07-10",
                "الأسبوع الماضي في غارة | الأسبوع الماضي = 2017-07-02..2017-07-08",
                "الأسبوع المقبل في باريس | الأسبوع المقبل = 2017-07-16..2017-07-22",
                "في نهاية الأسبوع الماضي | نهاية الأسبوع الماضي = 2017-07-08..2017-07-09",
                "نهاية الشهر الجاري | نهاية الشهر الجاري = 2017-07",
                "العام الجاري | العام الجاري = 2017",
                "العام الماضي | العام الماضي = 2016",
                "زار قبل يومين | قبل يومين = 2017-07-10",
                "زار منذ ثلاثة أيام | منذ ثلاثة أيام = 2017-07-09",
                "ليوم غرة جوان الجاري | ليوم غرة جوان الجاري = 2017-06-01",
                "في سبتمبر (أيلول) المقبل | سبتمبر (أيلول) المقبل = 2017-09",
                "نوفمبر/تشرين الثاني العام الماضي | نوفمبر/تشرين الثاني العام الماضي = 2016-11",
                "في الرابع والخامس من أغسطس (آب) المقبل | الرابع والخامس من أغسطس (آب) المقبل = 2017-08-04..2017-08-05",
                "مقررة في 29 يوليو (تموز)، بحسب | 29 يوليو (تموز) = 2017-07-29",
                "في الـ12 من يونيو، بدا | الـ12 من يونيو = 2017-06-12",
                "من 3 إلى 5 مايو | 3 إلى 5 مايو = 2017-05-03..2017-05-05",
                "يومي 4 و5 جوان 2017 بدعوة | يومي 4 و5 جوان 2017 = 2017-06-04..2017-06-05",
                "ظهر الاربعاء 31 ماي 2017 الاتصال | ظهر الاربعاء 31 ماي 2017 = 2017-05-31",
                "في 25 شوال 1436 هـ | 25 شوال 1436 هـ = 2015-08-10",
                "منتصف آب(أغسطس) | منتصف آب(أغسطس) = 2016-08",
                "في شهر مايو من عام 2016، عندما | شهر مايو من عام 2016 = 2016-05",
                "في أواخر عام 2011 لعبت | أواخر عام 2011 = 2011",
                "أبرم في 2015 عقب | 2015 = 2015",
                "العلاقات في العام 1945 . | العام 1945 = 1945",
                "بتاريخ 15 من هذا الشهر، برزت | 15 من هذا الشهر = 2017-07-15",
                "من 29 نوفمبر إلى 1 ديسمبر 2016 | 29 نوفمبر إلى 1 ديسمبر 2016 = 2016-11-29..2016-12-01",
                "في غشت المقبل | غشت المقبل = 2017-08",
                "منذ 2013 . | 2013 = 2013 OTHER",
                "نزاع منذ أربعة أعوام . | منذ أربعة أعوام = 2013 OTHER",
            })
    void readsExpressionFromThePrintedDay(String text, String expected) {
        assertThat(on12July2017(text)).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت تيريزا ماي إن حكومتها",
                "رئيس تركيا رجب طيب أردوغان",
                "كأس العالم 2022 في قطر",
                "تسعينيات القرن الماضي",
                "قال الأمين العام السابق للأمم المتحدة",
                "في اليوم الثاني من الجولة",
                "مبلغ 2015 دولارا و 360.000 شخص",
                "خميس مشيط مدينة في الجنوب",
                "زاروا في 2000 قرية ومدينة",
                "وكالة روسيا اليوم للأنباء",
                "الدكتور ألامايو تيجنو",
            })
    void leavesAloneWhatOnlyLooksLikeADate(String text) {
        assertThat(on12July2017(text)).isEmpty();
    }

    @Test
    void takesNoShortSentenceForADateline() {
        assertThat(resolver("عنوان\nوعقدت القمة في 5 مايو 2015.\nوقال أمس إن").published())
                .isEmpty();
    }

    @Test
    void neverMakesUpADayWithoutAPrintedOne() {
        assertThat(read(
                        "عنوان\nافتتح الوزير، اليوم الاثنين، المقر.\nاتفاق 14 يوليو (تموز).\nزار الدوحة فبراير/شباط الماضي.\n"
                                + "أول زيارة منذ 2004، في سبتمبر (أيلول)."))
                .containsExactly(
                        "اليوم الاثنين = ?",
                        "14 يوليو (تموز) = ?",
                        "فبراير/شباط الماضي = ?",
                        "2004 = 2004 OTHER",
                        "سبتمبر (أيلول) = ?");
    }

    @Test
    void plannedEventTakesTheNextSuchDay() {
        TimeResolver times =
                resolver("عنوان\nSat, 29 Sep 2018 10:00:00 GMT\nسيزور الكويت الأحد.\nقمة في أكتوبر/ تشرين الأول.\n"
                        + "زارها أمس.");
        List<TimeMention> mentions = times.mentions();
        assertThat(mentions)
                .extracting(mention -> shown(mention.when()))
                .containsExactly("2018-09-23", "2017-10", "2018-09-28");
        assertThat(mentions)
                .extracting(mention -> shown(times.future(mention).orElse(null)))
                .containsExactly("2018-09-30", "2018-10", "2018-09-28");
    }

    @Test
    void sourceTellsWhatADateRestsOn() {
        assertThat(resolver("عنوان\n2017-07-12\nالتقى الثلاثاء.\nفي 5 مايو 2015.\nفي يونيو.")
                        .mentions())
                .extracting(mention -> mention.when().source())
                .containsExactly(Source.EXPLICIT, Source.DATELINE, Source.EXPLICIT, Source.DATELINE);
    }

    @Test
    void yearAtTheHeadOfAChronicleEntryHoldsForItsDays() {
        assertThat(read("عنوان\n2018-06-30\n١٩٦٣- تأسيس المنظمة في ٢٥ أيار/ مايو في العاصمة"))
                .contains("٢٥ أيار/ مايو = 1963-05-25");
        assertThat(read("عنوان\nكان عام 2015 ذا مرحلة.\n- 1 مارس (آذار) : الرئيس يزور السعودية"))
                .contains("1 مارس (آذار) = 2015-03-01");
    }
}
