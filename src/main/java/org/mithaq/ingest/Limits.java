package org.mithaq.ingest;

import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param bytes greatest size of a file
 * @param characters greatest length of the text in it, in UTF-16 units
 * @param time longest time that reading it may take
 */
public record Limits(long bytes, int characters, Duration time) {
    /** 20 MB, two million characters, 30 seconds. */
    public static final Limits DEFAULT = new Limits(20_000_000, 2_000_000, Duration.ofSeconds(30));

    public Limits {
        if (bytes < 1 || characters < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("Limits are greater than zero, not " + bytes + " bytes, " + characters
                    + " characters, " + time.toMillis() + " ms");
        }
    }
}
