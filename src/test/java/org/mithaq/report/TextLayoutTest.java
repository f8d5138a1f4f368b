package org.mithaq.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLayoutTest {
    @ParameterizedTest
    @CsvSource({"Moscow, 6", "موسكو, 5", "مُوسْكُو, 5", "北京, 4", "a\u2068b\u2069c, 3", "Ёлка, 4"})
    void countsTheColumnsThatTextTakes(String text, int columns) {
        assertThat(TextLayout.width(text)).isEqualTo(columns);
    }

    @Test
    void isolatesRightToLeftTextOnly() {
        assertThat(TextLayout.isolate("روسيا")).isEqualTo("\u2068روسيا\u2069");
        assertThat(TextLayout.isolate("Russia 2022")).isEqualTo("Russia 2022");
    }

    @Test
    void wrapsBetweenWordsAndCutsWhatIsLonger() {
        assertThat(TextLayout.wrap("one two\n three abcdefghijkl", 9))
                .containsExactly("one two", "three", "abcdefghi", "jkl");
        assertThat(TextLayout.wrap("", 9)).containsExactly("");
    }

    @Test
    void linesOfAParagraphKeepItsDirection() {
        assertThat(TextLayout.paragraph("وقع الوزير (ASEAN) اتفاق", 12))
                .containsExactly("\u2067وقع الوزير\u2069", "(ASEAN)", "\u2067اتفاق\u2069");
    }
}
