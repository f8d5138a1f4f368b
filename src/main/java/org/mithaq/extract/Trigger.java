package org.mithaq.extract;

import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;

/**
 * A word that can name an event.
 *
 * @param match the lexicon entry
 * @param kind how it stands in the sentence: {@code verb}, {@code passive}, {@code noun}, {@code participle} or {@code dated}
 * @param carrier the verb that carries an event noun ("held" of "held talks"), or null
 */
record Trigger(Match match, String kind, @Nullable Match carrier) {
    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }

    /** Index of the first word that belongs to the predicate. */
    int head() {
        return carrier == null ? from() : Math.min(carrier.from(), from());
    }

    /** The verb that shows tense, or null where there is none. */
    @Nullable
    Match verb() {
        return carrier != null ? carrier : match.term().form() != null ? match : null;
    }

    boolean isNoun() {
        return kind.equals("noun");
    }
}
