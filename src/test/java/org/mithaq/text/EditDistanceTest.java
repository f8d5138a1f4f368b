package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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

    @Test
    void isWithinWhateverIsNoFurther() {
        Random random = new Random(7);
        int within = 0;
        for (int i = 0; i < 20_000; i++) {
            String one = word(random);
            String other = word(random);
            for (int most = 0; most < 5; most++) {
                boolean isWithin = EditDistance.between(one, other) <= most;
                assertThat(EditDistance.isWithin(one, other, most))
                        .as(one + " " + other + " " + most)
                        .isEqualTo(isWithin);
                within += isWithin ? 1 : 0;
            }
        }
        assertThat(within).isGreaterThan(1_000);
    }

    private static String word(Random random) {
        return random.ints(random.nextInt(9), 'a', 'e')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
