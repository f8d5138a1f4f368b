package org.mithaq.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mithaq.evaluate.Sample.KERRY;
import static org.mithaq.evaluate.Sample.LAVROV;
import static org.mithaq.evaluate.Sample.gold;
import static org.mithaq.evaluate.Sample.reported;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mithaq.evaluate.Alignment.Pair;

class AlignmentTest {
    @Test
    void takesTheBestPairFirst() {
        Alignment alignment = Alignment.of(
                List.of(reported("", LAVROV), reported("", LAVROV, KERRY)),
                List.of(gold("", LAVROV, KERRY), gold("", LAVROV)));

        assertThat(alignment.pairs()).containsExactly(new Pair(1, 0), new Pair(0, 1));
    }

    @Test
    void ofEqualPairsTheLaterOnesComeFirst() {
        Alignment alignment = Alignment.of(
                List.of(reported("", LAVROV), reported("", LAVROV)), List.of(gold("", LAVROV), gold("", LAVROV)));

        assertThat(alignment.pairs()).containsExactly(new Pair(1, 1), new Pair(0, 0));
    }

    @Test
    void leavesWhatDoesNotMatchAlone() {
        Alignment alignment = Alignment.of(
                List.of(reported("", LAVROV), reported("", LAVROV)), List.of(gold("", KERRY), gold("", LAVROV)));

        assertThat(alignment.reported()).containsExactly(1);
        assertThat(alignment.gold()).containsExactly(1);
    }
}
