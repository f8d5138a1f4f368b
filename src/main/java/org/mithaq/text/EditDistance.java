package org.mithaq.text;

import java.util.stream.IntStream;

/** How far apart two spellings are, after V. I. Levenshtein (1965). */
public final class EditDistance {
    private EditDistance() {}

    /** Letters to change, add or take away to make one of the other; time grows with the product of their lengths. */
    public static int between(String one, String other) {
        int[] row = IntStream.rangeClosed(0, other.length()).toArray();
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int kept = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
