package org.mithaq.evaluate;

import java.util.EnumMap;
import java.util.Map;

/** Running counts; what was never counted is 0. */
final class Tally {
    private final Map<Count, Integer> counts = new EnumMap<>(Count.class);

    void add(Count what, int howMany) {
        counts.merge(what, howMany, Integer::sum);
    }

    /** Counts one question, and one right answer if it is one. */
    void ask(Count asked, Count right, boolean isRight) {
        add(asked, 1);
        add(right, isRight ? 1 : 0);
    }

    void addAll(Tally other) {
        other.counts.forEach(this::add);
    }

    int of(Count what) {
        return counts.getOrDefault(what, 0);
    }

    /** True when there was neither an annotated nor an extracted event. */
    boolean isEmpty() {
        return of(Count.GOLD) == 0 && of(Count.REPORTED) == 0;
    }
}
