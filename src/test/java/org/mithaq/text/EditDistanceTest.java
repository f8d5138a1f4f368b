package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
    @ParameterizedTest(name = "{0} - {1}")
    @CsvSource({
        "'', '', 0",
        "'', موسكو, 5",
        "لافروف, لافروف, 0",
        "تليوبيردي, تيلوبيردي, 2",
        "Lavrov, Lavrof, 1",
        "Lavrov, Lavrova, 1",
        "Kiev, Kyiv, 2"
    })
    void countsLettersThatDifferEitherWayRound(String one, String other, int distance) {
        assertThat(EditDistance.between(one, other)).isEqualTo(distance);
        assertThat(EditDistance.between(other, one)).isEqualTo(distance);
    }
}
