package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Line;

class NothingTest {
    private static final String TOLD = "سيرغي لافروف وزير الخارجية الروسي يلتقي نظيره المصري سامح شكري في القاهرة";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاز الفريق المصري على نظيره الروسي في القاهرة وزار اللاعبون المتحف.",
                "التقى منتخب مصر نظيره الروسي في مباراة ودية في القاهرة.",
                "سجل لاعب المنتخب المصري هدفين في مرمى روسيا في لقاء القاهرة."
            })
    void sportIsNoDiplomacy(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قال وزير الخارجية الروسي سيرغي لافروف في مقابلة مع قناة الجزيرة إن العلاقات مع مصر جيدة.",
                "أجرى وزير الخارجية المصري سامح شكري مقابلة مع صحيفة الأهرام.",
                "أجرى وزير الخارجية المصري سامح شكري حوارا مع وكالة سبوتنيك.",
                "قال وزير الخارجية المصري سامح شكري لوكالة سبوتنيك الروسية إن العلاقات جيدة.",
                "قال المسؤول في اتصال هاتفي مع وكالة رويترز إن الوضع مستقر."
            })
    void talkingToThePressIsNoMeeting(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "التقى رئيس الوزراء المصري مصطفى مدبولي وزير المالية المصري محمد معيط.",
                "ترأس رئيس الوزراء المصري مصطفى مدبولي اجتماع مجلس الوزراء في القاهرة.",
                "اجتمع الرئيس المصري عبد الفتاح السيسي مع رئيس الوزراء مصطفى مدبولي.",
                "التقى الرئيس المصري عبد الفتاح السيسي وزير الدفاع المصري محمد زكي."
            })
    void meetingWithinOneGovernmentIsNoDiplomacy(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Line.Kind.class,
            names = {"BOILERPLATE", "SUBHEADING", "PHOTO_CREDIT", "SOURCE_CREDIT", "PUBLISHER", "BYLINE"})
    void headlinesOfOtherArticlesAndCaptionsTellNoEvent(Line.Kind kind) {
        assertThat(News.reports(News.closedBy(kind, "تابعت الصحف الأخبار.", TOLD)))
                .isEmpty();
        assertThat(News.reports(News.closedBy(Line.Kind.BODY, "تابعت الصحف الأخبار.", TOLD)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "غادر الرئيس الصيني شي جين بينغ بكين.",
                "تناولت المحادثات العلاقات الثنائية.",
                "تستغرق الزيارة ثلاثة أيام.",
                "إذا وقعت روسيا ومصر اتفاقية تعاون فستزيد التجارة.",
                "بلغ الفريق قمة الترتيب.",
                "جدد الوزير دعوة بلاده إلى وقف القتال."
            })
    void wordsWithoutTheirPartiesTellNoEvent(String text) {
        assertThat(News.reports(News.text(text))).isEmpty();
    }

    @Test
    void articleWithoutLinesHasNoEvents() {
        assertThat(News.reports(News.text())).isEmpty();
    }
}
