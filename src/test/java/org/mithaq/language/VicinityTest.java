package org.mithaq.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VicinityTest {
    private static final Vicinity ENVOYS =
            new Vicinity(List.of("سفير", "دبلوماسي"), List.of("سفيرها"), List.of(), List.of("لم"), 5);

    @Test
    void asksForOneOfItsWords() {
        assertThat(ENVOYS.accepts("استدعت الوزارة السفير الروسي", "استدعت الوزارة السفير الروسي", ""))
                .isTrue();
        assertThat(ENVOYS.accepts("استدعت الوزارة الشهود", "استدعت الوزارة الشهود", ""))
                .isFalse();
    }

    @Test
    void wordThatMustNotStandThereOutweighsTheOthers() {
        assertThat(ENVOYS.accepts("استدعت الوزارة سفيرها", "استدعت الوزارة سفيرها", ""))
                .isFalse();
    }

    @Test
    void wordRightBeforeTheTriggerCanForbidIt() {
        String near = "تستدع الوزارة السفير";
        assertThat(ENVOYS.accepts(near, near, "لم")).isFalse();
        assertThat(ENVOYS.accepts(near, near, "ولم")).isFalse();
    }

    @Test
    void wordsBeforeTheTriggerAreAskedForButForbidNothing() {
        assertThat(ENVOYS.accepts("السفير الذي استدعته الوزارة", "استدعته الوزارة", "الذي"))
                .isTrue();
        assertThat(ENVOYS.accepts("سفيرها الذي استدعته الوزارة", "استدعته الوزارة", "الذي"))
                .isTrue();
    }

    @Test
    void withoutWordsTakesAll() {
        Vicinity open = new Vicinity(List.of(), List.of(), List.of(), List.of(), 25);
        assertThat(open.isEmpty()).isTrue();
        assertThat(open.accepts("وقع انفجار", "وقع انفجار", "")).isTrue();
    }

    @Test
    void refusesAReachWithoutWords() {
        assertThatThrownBy(() -> new Vicinity(List.of(), List.of(), List.of(), List.of(), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give 1 or more");
    }
}
