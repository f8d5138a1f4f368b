package org.mithaq.time;

/** Where an expression says its time lies, seen from the day of the article. */
public enum Bearing {
    PAST(-1),
    PRESENT(0),
    FUTURE(1),
    /** It does not say. */
    OPEN(0);

    private final int steps;

    Bearing(int steps) {
        this.steps = steps;
    }

    /** How many units to go from the present one: -1, 0 or 1. */
    public int steps() {
        return steps;
    }

    static Bearing of(int steps) {
        return steps < 0 ? PAST : steps > 0 ? FUTURE : PRESENT;
    }
}
