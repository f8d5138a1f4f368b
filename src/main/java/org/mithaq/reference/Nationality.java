package org.mithaq.reference;

import java.util.List;

/**
 * The words that say "of this state", and the city that may stand for it.
 *
 * @param state the state
 * @param arabic Arabic adjectives and names of its people, the masculine singular first
 * @param russian Russian adjectives, the masculine singular first
 * @param capital the seat of its government
 */
public record Nationality(Entity state, List<String> arabic, List<String> russian, Entity capital) {
    public Nationality {
        arabic = List.copyOf(arabic);
        russian = List.copyOf(russian);
    }
}
