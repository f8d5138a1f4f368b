package org.mithaq.extract;

import java.util.List;
import java.util.Set;
import org.mithaq.text.EditDistance;

/** Whether two spellings of a name within one article are the same person's. */
final class NameMatch {
    private static final Set<String> LINKS = Set.of("بن", "ابن", "ال", "عبد", "ابو", "بنت", "ولد");
    private static final int CLOSE = 2;

    private NameMatch() {}

    /** Whether the shorter name's words all occur in the longer, its last word as a last or first word of weight. */
    static boolean same(List<String> one, List<String> other) {
        List<String> shorter = one.size() <= other.size() ? one : other;
        List<String> longer = shorter == one ? other : one;
        if (shorter.isEmpty()) {
            return false;
        }
        boolean weighty = shorter.stream().anyMatch(word -> word.length() > 2 && !LINKS.contains(word));
        boolean whole =
                weighty || shorter.size() == longer.size() || shorter.get(0).equals(longer.get(0));
        return whole && shorter.stream().allMatch(word -> longer.stream().anyMatch(next -> near(word, next)));
    }

    /** Equal, or long words one or two letters apart: transliterations waver. */
    static boolean near(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int length = Math.min(one.length(), other.length());
        if (length < 5 || Math.abs(one.length() - other.length()) > CLOSE) {
            return false;
        }
        return EditDistance.between(one, other) <= (length < 7 ? 1 : CLOSE);
    }
}
