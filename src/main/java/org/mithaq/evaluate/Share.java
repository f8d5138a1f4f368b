package org.mithaq.evaluate;

/**
 * So many right out of so many asked for.
 *
 * @param right at most {@code asked}
 * @param asked 0 when the annotations say nothing of the kind
 */
public record Share(int right, int asked) {
    /** Refuses more right answers than questions. */
    public Share {
        if (right < 0 || right > asked) {
            throw new IllegalArgumentException(
                    right + " right of " + asked + " asked cannot be; the counts are mixed up.");
        }
    }

    /** True when there was anything to be right about. */
    public boolean isGiven() {
        return asked > 0;
    }

    /** From 0 to 1; not a number when nothing was asked. */
    public double value() {
        return (double) right / asked;
    }
}
