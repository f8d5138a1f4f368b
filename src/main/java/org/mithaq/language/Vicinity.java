package org.mithaq.language;

import java.util.List;

/**
 * The words that a rule asks for near its trigger, or does not bear there.
 *
 * @param beside words of which one must stand near the trigger; none where the rule asks for none
 * @param unless words of which none may stand there
 * @param reach how many words behind the trigger count as near
 */
public record Vicinity(List<String> beside, List<String> unless, int reach) {
    public Vicinity {
        beside = List.copyOf(beside);
        unless = List.copyOf(unless);
        if (reach < 1) {
            throw new IllegalArgumentException("A reach of " + reach + " holds no word; give 1 or more");
        }
    }

    /** Whether any words will do. */
    public boolean isEmpty() {
        return beside.isEmpty() && unless.isEmpty();
    }

    /**
     * Whether the words near a trigger are as the rule wants them.
     *
     * @param near the trigger and the words behind it within reach, folded, with blanks between
     */
    public boolean accepts(String near) {
        return (beside.isEmpty() || beside.stream().anyMatch(near::contains))
                && unless.stream().noneMatch(near::contains);
    }
}
