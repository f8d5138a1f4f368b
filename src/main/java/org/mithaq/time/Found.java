package org.mithaq.time;

import org.mithaq.text.Sentence;

/**
 * An expression and where it stands.
 *
 * @param governed whether a preposition or the like stands before it, as in a clause and not in a dateline
 * @param entry whether it opens its sentence, as the date of an entry of a chronicle does
 */
record Found(
        Sentence sentence,
        int first,
        int last,
        Expression expression,
        TimeMention.Role role,
        boolean governed,
        boolean entry) {
    boolean isAt(Found other) {
        return sentence.number() == other.sentence.number() && first == other.first;
    }
}
