package org.mithaq.reconcile;

/**
 * An entity that may be meant. The score is 100 times the likeness of the names; where conditions were given, three
 * quarters of it and one quarter for the share of them that is met.
 *
 * @param entity who or what
 * @param score from 0 to 100
 * @param likeness of the name that came nearest, from 0 to 1
 * @param exact whether a name is the same but for the ways of writing it
 * @param met share of the conditions that it meets, 1 where none were given
 * @param match whether it can be taken without looking: the names are the same, and no other candidate comes near
 */
public record Candidate(Named entity, double score, double likeness, boolean exact, double met, boolean match) {
    Candidate matching(boolean certain) {
        return new Candidate(entity, score, likeness, exact, met, certain);
    }
}
