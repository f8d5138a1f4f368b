package org.mithaq.evaluate;

import java.util.List;

/** Do two names denote the same participant or place? */
final class NameMatch {
    private static final int SHORTEST_MISSPELLED = 4;
    private static final int LONG = 7;

    private NameMatch() {}

    /**
     * True when any pair of names, one of each list, denotes the same: whole equal, or, for a person, the words of the
     * shorter contained in the longer but for spelling, or, for anything else, most words shared. Empty names never match.
     */
    static boolean sameName(List<String> names, List<String> others, boolean person) {
        return names.stream().anyMatch(name -> others.stream().anyMatch(other -> same(name, other, person)));
    }

    /** {@link #sameName(List, List, boolean)} for places, of one name each. */
    static boolean samePlace(String place, String other) {
        return same(place, other, false);
    }

    /** True when the words differ by at most one letter, from seven letters on by two; words under four letters must be equal. */
    static boolean near(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int[] first = a.codePoints().toArray();
        int[] second = b.codePoints().toArray();
        int shorter = Math.min(first.length, second.length);
        if (shorter < SHORTEST_MISSPELLED) {
            return false;
        }
        int limit = shorter < LONG ? 1 : 2;
        return Math.abs(first.length - second.length) <= limit && editDistance(first, second) <= limit;
    }

    private static boolean same(String name, String other, boolean person) {
        if (name.isEmpty() || other.isEmpty()) {
            return false;
        }
        return CountryNames.canonical(name).equals(CountryNames.canonical(other))
                || sharesWords(Folding.tokens(name), Folding.tokens(other), person);
    }

    private static boolean sharesWords(List<String> a, List<String> b, boolean person) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        long hits = shorter.stream()
                .filter(word -> longer.stream().anyMatch(other -> near(word, other)))
                .count();
        return person ? personShares(hits, shorter) : bodyShares(hits, shorter, longer);
    }

    private static boolean personShares(long hits, List<String> shorter) {
        boolean contained = hits == shorter.size() && (shorter.size() > 1 || isTelling(shorter.get(0)));
        return contained || (hits >= 2 && hits >= 0.6 * shorter.size());
    }

    private static boolean bodyShares(long hits, List<String> shorter, List<String> longer) {
        return hits >= Math.max(1, Math.rint(0.75 * shorter.size())) && hits >= 0.5 * longer.size();
    }

    private static boolean isTelling(String word) {
        return word.codePointCount(0, word.length()) >= SHORTEST_MISSPELLED;
    }

    /** Levenshtein's distance, one row at a time. */
    private static int editDistance(int[] a, int[] b) {
        int[] row = new int[b.length + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int above = row[j];
                int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, substituted);
                diagonal = above;
            }
        }
        return row[b.length];
    }
}
