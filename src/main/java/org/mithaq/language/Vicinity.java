package org.mithaq.language;

import java.util.List;

/**
 * The words that a rule asks for near its trigger, or does not bear there.
 *
 * @param beside words of which one must stand near the trigger; none where the rule asks for none
 * @param unless words of which none may stand there
 * @param behind words of which one must stand right before the trigger; none where the rule asks for none
 * @param notBehind words that must not stand right before it
 * @param reach how many words behind the trigger count as near
 */
public record Vicinity(
        List<String> beside, List<String> unless, List<String> behind, List<String> notBehind, int reach) {
    public Vicinity {
        beside = List.copyOf(beside);
        unless = List.copyOf(unless);
        behind = List.copyOf(behind);
        notBehind = List.copyOf(notBehind);
        if (reach < 1) {
            throw new IllegalArgumentException("A reach of " + reach + " holds no word; give 1 or more");
        }
    }

    /** Whether any words will do. */
    public boolean isEmpty() {
        return beside.isEmpty() && unless.isEmpty() && behind.isEmpty() && notBehind.isEmpty();
    }

    /**
     * Whether the words near a trigger are as the rule wants them. All are folded, with blanks between.
     *
     * @param around the trigger, the words behind it within reach and a few before it
     * @param from the trigger and the words behind it within reach
     * @param before the word right before it
     */
    public boolean accepts(String around, String from, String before) {
        return (beside.isEmpty() || beside.stream().anyMatch(around::contains))
                && unless.stream().noneMatch(from::contains)
                && (behind.isEmpty() || isOneOf(before, behind))
                && !isOneOf(before, notBehind);
    }

    private static boolean isOneOf(String word, List<String> listed) {
        return listed.contains(word) || (word.startsWith("و") && listed.contains(word.substring(1)));
    }
}
