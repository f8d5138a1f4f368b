package org.mithaq.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Line;

class LayoutTest {
    private static final Layout LAYOUT = new Layout(LayoutTerms.read("ar"));
    private static final String PARAGRAPH =
            "بحث وزير الخارجية مع نظيره الروسي في موسكو العلاقات بين البلدين وسبل تعزيزها في جميع المجالات.";

    /** H headline, D date, Y byline, B body, S subheading, C source credit, F photo credit, P publisher, - boilerplate. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "000_5e6720e75fb3be1f.txt, HBBBBBBBBBBBBBBB",
        "001_413927c8335b15ce.txt, -HDBBBBSBBBBPFC",
        "002_87e300d100e4e0f3.txt, -HDBBBBBBBBSBBBSBBSBBBSBBBBSBBBBBBBPFC",
        "003_716e8ccbd9555d23.txt, PH-BBBBBBBBBBBBBBBB--",
        "004_4e6543f8068373a9.txt, -HDBBBBSBBBBBBSBBBPC",
    })
    void seedsShowTheirLayoutLineByLine(String seed, String expected) throws IOException {
        String text = Files.readString(Path.of("seeds", seed));
        assertThat(letters(LAYOUT.lines(text))).isEqualTo(expected);
    }

    @Test
    void spansAreTheLinesOfTheUnchangedText() {
        String text = "\u00A0 عنوان الخبر \r\n\r\n" + PARAGRAPH + "\u2028" + PARAGRAPH;
        assertThat(LAYOUT.lines(text).stream().map(line -> line.span().of(text)))
                .containsExactly("عنوان الخبر", PARAGRAPH, PARAGRAPH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "١٠ يونيو ٢٠٢٢",
                "٠٢ يوليو",
                "2022-06-10",
                "2017-04-11T18:23:00+01:00",
                "Wed, 28 Mar 2018 06:29:56 GMT",
                "Thu, 03 May 2018 08:19:59 +0400",
                "05/04/2017",
                "الأربعاء 6 تموز/يوليو 2021",
                "الرياض 26 شوال 1436 هـ الموافق 11 أغسطس 2015 م واس",
                "جيزان 26 شوال 1436هـ الموافق 11 اغسطس 2015م واس",
                "إسلام آباد 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس",
                "آخر تحديث: 10 كانون الثاني 2022 - 14:30"
            })
    void dateBelowTheHeadlineIsADateLine(String date) {
        assertThat(letters(LAYOUT.lines("وزير الخارجية يزور موسكو\n" + date + "\n" + PARAGRAPH + "\n" + PARAGRAPH)))
                .isEqualTo("HDBB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أبوظبي - سكاي نيوز عربية",
                "الخرطوم – عبد العزيز ابراهيم",
                "لندن: «الشرق الأوسط أونلاين»",
                "باريس: ميشال أبو نجم",
                "فرانس 24",
                "العربية.نت",
                "الجزائر - واس",
                "العربية.نت، رويترز",
                "علاوة مزياني",
                "الوئام - رويترز:"
            })
    void signatureAboveTheBodyIsAByline(String byline) {
        assertThat(letters(LAYOUT.lines("وزير الخارجية يزور موسكو\n" + byline + "\n" + PARAGRAPH)))
                .isEqualTo("HYB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "// انتهى //|-",
                "19:52 ت م|-",
                "...المزيد|-",
                "------------|-",
                "** جميع المقالات المنشورة تمثل رأي كتابها فقط.|-",
                "رابط الخبر بصحيفة الوئام: الجبير: موقف المملكة لم يتغير|-",
                "فرانس24/ أ ف ب|C",
                "* خدمة «نيويورك تايمز»|C",
                "*نقلا عن \"النهار\" اللبنانية|C",
                "المصدر: وكالة تاس|C",
                "الصورة: وزارة الخارجية|F"
            })
    void linesBelowTheBodyAreNoBody(String last, String kind) {
        assertThat(letters(LAYOUT.lines("وزير الخارجية يزور موسكو\n" + PARAGRAPH + "\n" + PARAGRAPH + "\n" + last)))
                .isEqualTo("HBB" + kind);
    }

    @Test
    void headlineOnceMoreIsBoilerplate() {
        assertThat(letters(LAYOUT.lines("أمير قطر يزور إسبانيا\nأمير قطر يزور إسبانيا \n" + PARAGRAPH)))
                .isEqualTo("H-B");
    }

    @Test
    void prefixOfTheDeskStaysInTheHeadline() {
        String text = "سياسي / وزير الخارجية يلتقي نظيره الألماني\n" + PARAGRAPH;
        assertThat(LAYOUT.lines(text).get(0).span().of(text)).startsWith("سياسي / ");
    }

    @Test
    void otherStoriesAreBoilerplateUntilTheTextGoesOn() {
        String text = String.join(
                "\n",
                "وزير الخارجية يزور موسكو",
                PARAGRAPH,
                "اقرأ أيضا:",
                "الخارجية التركية تستدعي السفير السعودي",
                "بريطانيا ترد على طرد دبلوماسييها من روسيا",
                PARAGRAPH);
        assertThat(letters(LAYOUT.lines(text))).isEqualTo("HB---B");
    }

    @Test
    void readersCommentsAreBoilerplate() {
        String text = String.join(
                "\n",
                "وزير الخارجية يزور موسكو",
                PARAGRAPH,
                "3 تعليقات",
                "اترك تعليقا",
                "خبر سار وقعوا الاتفاق أخيرا.");
        assertThat(letters(LAYOUT.lines(text))).isEqualTo("HB---");
    }

    @Test
    void shortSentencesAndItemsOfAListAreNoHeadings() {
        String text = String.join(
                "\n",
                "وزير الخارجية يزور موسكو",
                PARAGRAPH,
                "ووقع الجانبان ثلاث اتفاقيات:",
                "- اتفاقية للتعاون التجاري",
                "- مذكرة تفاهم في الطاقة",
                "وتم التوقيع في الكرملين.",
                PARAGRAPH);
        assertThat(letters(LAYOUT.lines(text))).isEqualTo("HBBBBBB");
    }

    @Test
    void onlyLineOfBodyStaysBodyWithoutAStop() {
        assertThat(letters(LAYOUT.lines("المملكة وفيجي تقيمان علاقات\n\nأقامت المملكة وفيجي علاقات دبلوماسية أمس")))
                .isEqualTo("HB");
    }

    private static String letters(List<Line> lines) {
        return lines.stream().map(line -> letter(line.kind())).collect(Collectors.joining());
    }

    private static String letter(Line.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "H";
            case DATE -> "D";
            case BYLINE -> "Y";
            case BODY -> "B";
            case SUBHEADING -> "S";
            case SOURCE_CREDIT -> "C";
            case PHOTO_CREDIT -> "F";
            case PUBLISHER -> "P";
            case BOILERPLATE -> "-";
        };
    }
}
