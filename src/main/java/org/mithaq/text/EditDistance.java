package org.mithaq.text;

/** How far apart two spellings are, after V. I. Levenshtein (1965). */
public final class EditDistance {
    /** Further than any two texts are apart. */
    private static final int FAR = Integer.MAX_VALUE / 2;

    private EditDistance() {}

    /** Letters to change, add or take away to make one of the other; time grows with the product of their lengths. */
    public static int between(String one, String other) {
        return upTo(one, other, FAR);
    }

    /** Whether they are no further apart than this; found out the sooner, the less alike they are. */
    public static boolean isWithin(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most && upTo(one, other, most) <= most;
    }

    /** The distance, or a number above {@code most} where it is greater: only what can stay within it is reckoned. */
    private static int upTo(String one, String other, int most) {
        int[] row = new int[other.length() + 1];
        for (int j = 1; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (next(row, one.charAt(i - 1), i, other, most) > most) {
                return FAR;
            }
        }
        return row[other.length()];
    }

    /** Makes the row of one more letter, where it may be no more than {@code most}; gives the least in it. */
    private static int next(int[] row, char letter, int at, String other, int most) {
        int from = Math.max(1, at - most);
        int to = Math.min(other.length(), at + most);
        int diagonal = row[from - 1];
        row[from - 1] = from == 1 ? at : FAR;
        int least = row[from - 1];
        for (int j = from; j <= to; j++) {
            int kept = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
