package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest
    @CsvSource({
        "أحمد, احمد",
        "إعلان, اعلان",
        "آسيان, اسيان",
        "اتفاقية, اتفاقيه",
        "التقى, التقي",
        "وُقِّعت, وقعت",
        "الـــسلام, السلام",
        "٢٠٢١, 2021",
        "۲۰۲۱, 2021",
        "ﻻ, لا",
        "Lavrov, lavrov",
        "Королёв, королев",
        "Ёлка, елка"
    })
    void spellingsOfOneWordAreOne(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"علي, عمر", "مصر, مضر", "سلام, سالم"})
    void differentWordsStayDifferent(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }

    @Test
    void marksOfDirectionAreSilentAndLettersAreNot() {
        assertThat(Folding.fold("\u200Fمصر\u202C\uFEFF")).isEqualTo("مصر");
        assertThat(Folding.isSilent('\u200F')).isTrue();
        assertThat(Folding.isSilent('\u0651')).isTrue();
        assertThat(Folding.isSilent('م')).isFalse();
    }

    @Test
    void noBreakSpaceIsASpace() {
        assertThat(Folding.fold("مذكرة\u00A0تفاهم")).isEqualTo("مذكره تفاهم");
    }

    @Test
    void foldingTwiceChangesNothingMore() {
        String once = Folding.fold("وُقِّعت الاتّفاقيّةُ في ٦ تمّوز");
        assertThat(once).isEqualTo("وقعت الاتفاقيه في 6 تموز");
        assertThat(Folding.fold(once)).isEqualTo(once);
    }
}
