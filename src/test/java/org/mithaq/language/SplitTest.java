package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @Test
    void wholeWordComesFirst() {
        assertThat(Split.of("وزير").get(0)).isEqualTo(new Split("", "", false, "وزير", ""));
        assertThat(Split.of("وزير").get(0).isWhole()).isTrue();
    }

    @Test
    void conjunctionPrepositionAndArticleAreCutTogether() {
        Split split = new Split("و", "ب", true, "رياض", "");
        assertThat(Split.of("وبالرياض")).contains(split);
        assertThat(split.isWhole()).isFalse();
        assertThat(split.proclitics()).isEqualTo(4);
    }

    @Test
    void articleLosesItsAlefBehindLam() {
        assertThat(Split.of("للقاهره")).contains(new Split("", "ل", true, "قاهره", ""));
    }

    @Test
    void futureSignIsCutLikeAPreposition() {
        assertThat(Split.of("وسيلتقي")).contains(new Split("و", "س", false, "يلتقي", ""));
    }

    @ParameterizedTest
    @CsvSource({"نظيره, نظير, ه", "نظيرها, نظير, ها", "نظيريهما, نظيري, هما", "بلادنا, بلاد, نا"})
    void pronounIsCutFromTheEnd(String word, String core, String pronoun) {
        assertThat(Split.of(word)).contains(new Split("", "", false, core, pronoun));
    }

    @Test
    void articleAndPronounExcludeEachOther() {
        assertThat(Split.of("والوزيره"))
                .isNotEmpty()
                .noneMatch(split -> split.article() && !split.pronoun().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"وفد", "له", "وبه", "والسلام", "سه"})
    void coreKeepsTwoLetters(String word) {
        assertThat(Split.of(word)).isNotEmpty().allMatch(split -> split.core().length() >= 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"وبالرياض", "وسيلتقي", "نظيرهما", "وزير", "فكتابه"})
    void partsPutTogetherAreTheWord(String word) {
        assertThat(Split.of(word))
                .isNotEmpty()
                .allSatisfy(split -> assertThat(split.conjunction()
                                + split.preposition()
                                + (split.article() ? "ال" : "")
                                + split.core()
                                + split.pronoun())
                        .isEqualTo(word));
    }

    @Test
    void singleLetterHasNoCut() {
        assertThat(Split.of("و")).isEmpty();
    }
}
