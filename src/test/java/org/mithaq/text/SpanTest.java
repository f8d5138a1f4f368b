package org.mithaq.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
    private static final Span MIDDLE = new Span(3, 6);

    @Test
    void spanGivesItsPartOfTheText() {
        assertThat(MIDDLE.of("abcdefgh")).isEqualTo("def");
        assertThat(MIDDLE.length()).isEqualTo(3);
    }

    @Test
    void spanThatEndsBeforeItBeginsIsRefused() {
        assertThatThrownBy(() -> new Span(4, 3)).hasMessageContaining("4..3");
        assertThatThrownBy(() -> new Span(-1, 3)).hasMessageContaining("-1..3");
        assertThat(new Span(4, 4).length()).isZero();
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(MIDDLE.overlaps(new Span(6, 8))).isFalse();
        assertThat(MIDDLE.overlaps(new Span(0, 3))).isFalse();
        assertThat(MIDDLE.overlaps(new Span(5, 8))).isTrue();
        assertThat(MIDDLE.overlaps(new Span(0, 4))).isTrue();
    }

    @Test
    void spanContainsItselfAndItsParts() {
        assertThat(MIDDLE.contains(MIDDLE)).isTrue();
        assertThat(MIDDLE.contains(new Span(4, 5))).isTrue();
        assertThat(MIDDLE.contains(new Span(4, 7))).isFalse();
        assertThat(MIDDLE.contains(new Span(2, 5))).isFalse();
    }

    @Test
    void coverReachesFromTheFirstToTheLast() {
        assertThat(MIDDLE.cover(new Span(8, 9))).isEqualTo(new Span(3, 9));
        assertThat(MIDDLE.cover(new Span(0, 1))).isEqualTo(new Span(0, 6));
        assertThat(MIDDLE.cover(new Span(4, 5))).isEqualTo(MIDDLE);
    }

    @Test
    void spansAreOrderedByBeginThenEnd() {
        assertThat(Stream.of(new Span(3, 9), new Span(4, 5), MIDDLE, new Span(0, 9))
                        .sorted())
                .containsExactly(new Span(0, 9), MIDDLE, new Span(3, 9), new Span(4, 5));
    }
}
