package org.mithaq.evaluate;

import java.util.HashSet;
import java.util.Set;

/**
 * What was signed.
 *
 * @param title as in the text, or the empty string
 * @param kind Treaty, Agreement, MoU, Declaration, Protocol, Contract, Other..., or the empty string
 */
public record Instrument(String title, String kind) {
    private static final double SHARED_WORDS = 0.4;

    /** True when the kind is this one's and the title has two fifths of the words of this one's title. */
    boolean isFoundIn(Instrument reported) {
        if (kind.isEmpty() || !kind.equals(reported.kind)) {
            return false;
        }
        Set<String> words = new HashSet<>(Folding.tokens(title));
        Set<String> shared = new HashSet<>(Folding.tokens(reported.title));
        shared.retainAll(words);
        return words.isEmpty() || shared.size() >= SHARED_WORDS * words.size();
    }
}
