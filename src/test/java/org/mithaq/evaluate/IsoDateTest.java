package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IsoDateTest {
    @ParameterizedTest
    @CsvSource({
        "2022-06-10T12:00:00Z, 2022-06-10",
        "2022-06, 2022-06",
        "2022, 2022",
        "2022-6-1, 2022",
        "10 June 2022, ''",
        "'', ''"
    })
    void takesTheLeadingDateAtItsPrecision(String text, String date) {
        assertThat(IsoDate.leading(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"2022-06, 2022-07-01, true", "2022-06, 2022-06-10, false", "2022-06-10, 2022, false", "'', 2022, false"
    })
    void datesClashUnlessOneContainsTheOther(String a, String b, boolean clash) {
        assertThat(IsoDate.clash(a, b)).isEqualTo(clash);
        assertThat(IsoDate.clash(b, a)).isEqualTo(clash);
    }

    @Test
    void aDateIsRightOnlyAtTheExpectedPrecisionOrFiner() {
        assertThat(IsoDate.within("2022-06-10", "2022-06")).isTrue();
        assertThat(IsoDate.within("2022", "2022-06")).isFalse();
        assertThat(IsoDate.within("", "2022-06")).isFalse();
    }

    @Test
    void countsDaysToTheNearestDate() {
        assertThat(IsoDate.daysBetween(Set.of("2022-06-30", "2022-03-01"), "2022-07-02"))
                .isEqualTo(2);
    }

    @Test
    void dayDistanceIsFarUnlessEveryDateIsAValidDay() {
        assertThat(IsoDate.daysBetween(Set.of("2022-07-02", "2022"), "2022-07-02"))
                .isEqualTo(IsoDate.FAR);
        assertThat(IsoDate.daysBetween(Set.of("2022-06-31"), "2022-07-02")).isEqualTo(IsoDate.FAR);
        assertThat(IsoDate.daysBetween(Set.of("2022-07-01"), "2022-07")).isEqualTo(IsoDate.FAR);
        assertThat(IsoDate.daysBetween(Set.of("0000-01-01"), "0000-01-01")).isEqualTo(IsoDate.FAR);
        assertThat(IsoDate.daysBetween(Set.of(), "2022-07-02")).isEqualTo(IsoDate.FAR);
    }
}
