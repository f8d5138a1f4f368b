package org.mithaq.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date expression in a sentence.
 *
 * @param sentence number of the sentence
 * @param first index of its first token
 * @param last index after its last token
 * @param when what it means, or null where the article does not settle it
 * @param role what the expression can date
 * @param bearing whether its words say that it lies before or after the article's day, as "last" and "next" do
 */
public record TimeMention(
        int sentence, int first, int last, @Nullable When when, Role role, Bearing bearing) {
    /** What an expression can date. */
    public enum Role {
        /** The time of what the sentence tells. */
        OCCURRENCE,
        /** The date an instrument bears: "dated 1 April 2021". */
        INSTRUMENT_DATE,
        /** The period an instrument or plan covers: "for 2026-2030". */
        PERIOD,
        /** A deadline, an age, an academic year and the like: dates no event. */
        OTHER
    }

    public Optional<When> findWhen() {
        return Optional.ofNullable(when);
    }
}
