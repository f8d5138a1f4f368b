package org.mithaq.language;

import java.util.List;

/**
 * An argument that a rule asks for.
 *
 * @param role the role its filler takes in the event
 * @param filler what can fill it
 * @param positions where it may stand: {@code subject}, {@code object}, {@code of} (after the noun or as its pronoun),
 *     {@code modified} (what a participle describes), {@code within} (any place of the clause), {@code receiver} and
 *     {@code carrier} (subject of a verb that receives or hands over what the noun names), {@code announcer} (who
 *     announces or decides on it), {@code accredited} (where an envoy serves), {@code title} (in the instrument's
 *     title), or the preposition it follows;
 *     {@code written} beside them where nothing but a phrase of the sentence may fill it
 */
public record Slot(String role, Filler filler, List<String> positions) {
    /** What can fill a slot. */
    public enum Filler {
        /** A person, a state or an organization. */
        PARTY,
        /** A person alone. */
        PERSON,
        /** A state or body, or someone of whom it is known whom he represents. */
        SIDE,
        /** An organization of no one state. */
        BODY,
        /** A treaty, agreement or the like. */
        INSTRUMENT,
        /** A place, or a state as the place. */
        PLACE
    }

    public Slot {
        positions = List.copyOf(positions);
    }

    public boolean takes(String position) {
        return positions.contains(position);
    }
}
