package org.mithaq.text;

/** How far apart two spellings are, after V. I. Levenshtein (1965). */
public final class EditDistance {
    private EditDistance() {}

    /** Letters to change, add or take away to make one of the other; time grows with the product of their lengths. */
    public static int between(String one, String other) {
        return upTo(one, other, Integer.MAX_VALUE);
    }

    /** Whether they are no further apart than this; found out the sooner, the less alike they are. */
    public static boolean isWithin(String one, String other, int most) {
        return Math.abs(one.length() - other.length()) <= most && upTo(one, other, most) <= most;
    }

    /** The distance, or a number above {@code most} where it is greater. */
    private static int upTo(String one, String other, int most) {
        int[] row = new int[other.length() + 1];
        for (int j = 1; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (next(row, one.charAt(i - 1), i, other) > most) {
                return Integer.MAX_VALUE;
            }
        }
        return row[other.length()];
    }

    /** Makes the row of one more letter; gives the least in it. */
    private static int next(int[] row, char letter, int at, String other) {
        int diagonal = row[0];
        row[0] = at;
        int least = at;
        for (int j = 1; j < row.length; j++) {
            int kept = diagonal + (letter == other.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(kept, Math.min(row[j], row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
