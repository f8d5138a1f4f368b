package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.mithaq.time.CalendarTerms;
import org.mithaq.time.Term;

class CalendarFileTest {
    private static CalendarTerms read(String yaml) {
        return CalendarFile.read("test.yaml", new StringReader(yaml));
    }

    @Test
    void foldsWordsAsTextsAreFolded() {
        CalendarTerms terms = read("month:\n  10: [أكتوبر, تشرين  الأول]\nweak: [أكتوبر]\nweek_start: 7\n");
        assertThat(terms.terms()).containsOnlyKeys("اكتوبر", "تشرين الاول");
        assertThat(terms.terms().get("اكتوبر")).containsExactly(new Term(Term.Kind.MONTH, 10));
        assertThat(terms.weak()).containsExactly("اكتوبر");
        assertThat(terms.weekStart()).isEqualTo(DayOfWeek.SUNDAY);
    }

    @Test
    void refusesUnknownKindAndSaysWhichThereAre() {
        assertThatThrownBy(() -> read("mounth:\n  1: [يناير]\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.yaml")
                .hasMessageContaining("'mounth'")
                .hasMessageContaining("MONTH");
    }

    @Test
    void refusesWordsWithoutBrackets() {
        assertThatThrownBy(() -> read("month:\n  1: يناير\n")).hasMessageContaining("[brackets]");
    }

    @Test
    void saysWhichResourceAnUnknownLanguageNeeds() {
        assertThatThrownBy(() -> CalendarFile.load("xx")).hasMessageContaining("lang/xx/calendar.yaml");
    }
}
