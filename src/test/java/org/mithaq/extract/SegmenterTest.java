package org.mithaq.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mithaq.text.Document;
import org.mithaq.text.Line;
import org.mithaq.text.Token;

class SegmenterTest {
    private static List<String> sentences(String... lines) {
        Document document = Segmenter.segment(News.text(lines));
        return document.sentences().stream()
                .map(sentence -> document.text(sentence.span()))
                .toList();
    }

    private static List<String> tokens(String text) {
        return Segmenter.segment(News.text(text)).sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::surface)
                .toList();
    }

    @Test
    void stopsAndQuestionMarksEndSentences() {
        assertThat(sentences("وصل الوفد. هل يوقع؟ نعم! انتهى… ثم غادر"))
                .containsExactly("وصل الوفد.", "هل يوقع؟", "نعم!", "انتهى…", "ثم غادر");
    }

    @Test
    void lineBreakEndsASentence() {
        assertThat(sentences("وصل الوفد", "ثم غادر")).containsExactly("وصل الوفد", "ثم غادر");
    }

    @Test
    void arabicCommaAndSemicolonEndNone() {
        assertThat(sentences("وصل الوفد، ثم اجتمع؛ ثم غادر.")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"قال: \"وصل الوفد.\"", "قال: “وصل الوفد.”", "قال: «وصل الوفد.»", "وصل الوفد (أمس.)"})
    void closingMarkBehindTheStopBelongsToTheSentence(String first) {
        assertThat(sentences(first + " ثم غادر.")).containsExactly(first, "ثم غادر.");
    }

    @Test
    void quoteThatOpensBehindTheStopBelongsToTheNext() {
        assertThat(sentences("وصل الوفد. \"سنوقع الاتفاق.\" ثم غادر."))
                .containsExactly("وصل الوفد.", "\"سنوقع الاتفاق.\"", "ثم غادر.");
    }

    @Test
    void quoteThatNeverClosesSwallowsNothing() {
        assertThat(sentences("قال: \"وصل الوفد. ثم غادر.", "وانتهت الزيارة."))
                .containsExactly("قال: \"وصل الوفد.", "ثم غادر.", "وانتهت الزيارة.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "بلغت 3.5 مليار دولار.",
                "في 10.06.2022 وصل الوفد.",
                "وصل م. شكري مع د. حسن.",
                "من U.S.A إلى مصر."
            })
    void stopInsideNumbersAndBehindInitialsEndsNone(String text) {
        assertThat(sentences(text)).containsExactly(text);
    }

    @Test
    void hashSignsAndUnderscoresAreNoTokens() {
        assertThat(tokens("زار #سيرغي_لافروف القاهرة.")).containsExactly("زار", "سيرغي", "لافروف", "القاهرة", ".");
    }

    @Test
    void numbersAndMarksStandAlone() {
        assertThat(tokens("يومي 10 و11/12، (يوليو)"))
                .containsExactly("يومي", "10", "و", "11", "/", "12", "،", "(", "يوليو", ")");
    }

    @Test
    void vowelSignsStayInTheirWord() {
        assertThat(tokens("وُقِّعت الاتفاقيّة")).containsExactly("وُقِّعت", "الاتفاقيّة");
    }

    @Test
    void everyTokenStandsWhereItsSpanSays() {
        String text = "وقّع #سيرغي_لافروف \u00A0اتفاقية (تعاون) في ٦ يوليو. ثم غادر!";
        Document document = Segmenter.segment(News.text(text));
        assertThat(document.sentences())
                .hasSize(2)
                .allSatisfy(sentence -> assertThat(sentence.tokens())
                        .isNotEmpty()
                        .allSatisfy(token -> {
                            assertThat(document.text(token.span())).isEqualTo(token.surface());
                            assertThat(sentence.span().contains(token.span())).isTrue();
                        }));
    }

    @Test
    void sentencesAreNumberedAndKnowTheirLine() {
        Document document = Segmenter.segment(News.headed("عنوان الخبر", "2021-07-08", "وصل الوفد. ثم غادر."));
        assertThat(document.sentences())
                .extracting(sentence -> sentence.number())
                .containsExactly(0, 1, 2, 3);
        assertThat(document.sentences())
                .extracting(sentence -> sentence.kind())
                .containsExactly(Line.Kind.HEADLINE, Line.Kind.DATE, Line.Kind.BODY, Line.Kind.BODY);
    }

    @Test
    void boilerplateAndLinesWithoutWordsAreNoSentences() {
        Document document = Segmenter.segment(News.closedBy(Line.Kind.BOILERPLATE, "وصل الوفد.", "***", "اترك رد"));
        assertThat(document.sentences()).hasSize(1);
    }
}
