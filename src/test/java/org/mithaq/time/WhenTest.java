package org.mithaq.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mithaq.time.When.Precision;
import org.mithaq.time.When.Source;

class WhenTest {
    private static When when(String earliest, String latest, Precision precision) {
        return new When(LocalDate.parse(earliest), LocalDate.parse(latest), precision, Source.EXPLICIT);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-10, 2022-06-10, DAY, 2022-06-10, 2022-06-10",
        "2025-07-10, 2025-07-11, INTERVAL, 2025-07-10, 2025-07-11",
        "2021-06-01, 2021-06-30, MONTH, 2021-06, 2021-06",
        "2020-09-01, 2020-12-31, MONTH, 2020-09, 2020-12",
        "2026-01-01, 2030-12-31, YEAR, 2026, 2030"
    })
    void dateIsWrittenAsExactlyAsItIsKnown(
            String earliest, String latest, Precision precision, String start, String end) {
        When when = when(earliest, latest, precision);
        assertThat(when.start()).isEqualTo(start);
        assertThat(when.end()).isEqualTo(end);
    }

    @Test
    void dateThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> when("2022-06-10", "2022-06-09", Precision.INTERVAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2022-06-10..2022-06-09");
    }

    @Test
    void datesAreCompatibleWhereTheirDaysOverlap() {
        When june = when("2022-06-01", "2022-06-30", Precision.MONTH);
        When lastOfJune = when("2022-06-30", "2022-06-30", Precision.DAY);
        When firstOfJuly = when("2022-07-01", "2022-07-01", Precision.DAY);
        assertThat(june.compatible(lastOfJune)).isTrue();
        assertThat(lastOfJune.compatible(june)).isTrue();
        assertThat(june.compatible(firstOfJuly)).isFalse();
        assertThat(firstOfJuly.compatible(june)).isFalse();
    }
}
