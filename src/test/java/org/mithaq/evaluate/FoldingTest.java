package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "Côte d'Ivoire, cote d ivoire",
        "اتّفاقيةُ إطــار, اتفاقيه اطار",
        "مصطفى ٱلمسؤول, مصطفي المسوول",
        "Йёлка, иелка",
        "ﷲ ½, الله 1 2",
        "ΟΔΥΣΣΕΥΣ, οδυσσευς",
        "ΒΣ''Σ, βσ ς",
        "'  a\t_b-', a _b",
        "हिन्दी, ह नद"
    })
    void foldsWritingThatMakesNoOtherName(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Test
    void dropsStopWordsAndArabicArticlesOfLongEnoughWords() {
        assertThat(Folding.tokens("the Republic of Sudan")).containsExactly("sudan");
        assertThat(Folding.tokens("السودان والكويت للأمن في من")).containsExactly("سودان", "كويت", "امن");
        assertThat(Folding.tokens("الدم والد لله")).containsExactly("الدم", "والد", "لله");
    }

    @Test
    void keepsTheStopWordsThatFoldingHasAltered() {
        assertThat(Folding.tokens("على الى")).containsExactly("علي", "الي");
    }

    @Test
    void ofNothingThereAreNoTokens() {
        assertThat(Folding.tokens("")).isEmpty();
        assertThat(Folding.tokens("«!»")).isEmpty();
    }
}
