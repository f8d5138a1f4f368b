package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {
    private static Token token(String surface) {
        return new Token(new Span(0, surface.length()), surface, Folding.fold(surface));
    }

    @ParameterizedTest
    @CsvSource({"مصر, true", "2021, true", "٦, true", "., false", "«, false", "𐎀, true"})
    void lettersAndDigitsMakeAWord(String surface, boolean word) {
        assertThat(token(surface).isWord()).isEqualTo(word);
    }

    @Test
    void comparisonIsByTheFoldedForm() {
        assertThat(token("اتفاقيّة").is("اتفاقيه")).isTrue();
        assertThat(token("اتفاقيّة").is("اتفاقيّة")).isFalse();
    }
}
