package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VicinityTest {
    private static final Vicinity ENVOYS = new Vicinity(List.of("سفير", "دبلوماسي"), List.of("سفيرها"), 5);

    @Test
    void asksForOneOfItsWords() {
        assertThat(ENVOYS.accepts("استدعت الوزارة السفير الروسي")).isTrue();
        assertThat(ENVOYS.accepts("استدعت الوزارة الشهود")).isFalse();
    }

    @Test
    void wordThatMustNotStandThereOutweighsTheOthers() {
        assertThat(ENVOYS.accepts("استدعت الوزارة سفيرها")).isFalse();
    }

    @Test
    void withoutWordsTakesAll() {
        Vicinity open = new Vicinity(List.of(), List.of(), 25);
        assertThat(open.isEmpty()).isTrue();
        assertThat(open.accepts("وقع انفجار")).isTrue();
    }

    @Test
    void refusesAReachWithoutWords() {
        assertThatThrownBy(() -> new Vicinity(List.of(), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give 1 or more");
    }
}
