package org.mithaq.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.Folding;

/** How names are compared: folded, without accents, signs, articles and words that only lean on others. */
final class NameKey {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> LINKS =
            Set.of("بن", "ابن", "بنت", "ال", "al", "el", "bin", "ibn", "the", "of", "аль", "эль", "бен", "ибн");
    private static final Set<String> LEANING =
            Set.of("عبد", "ابو", "abd", "abdul", "abdel", "abu", "абд", "абдул", "абу");
    private static final String ARTICLE = "ال";
    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final int SHORTEST = 4;

    private NameKey() {}

    /** The words of a name as they are compared. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String pending = "";
        for (String piece : GAP.split(plain(name))) {
            if (LEANING.contains(piece) && pending.isEmpty()) {
                pending = piece;
            } else if (!piece.isEmpty() && (!LINKS.contains(piece) || !pending.isEmpty())) {
                words.add(pending + bare(piece));
                pending = "";
            }
        }
        if (!pending.isEmpty()) {
            words.add(pending);
        }
        return words.isEmpty() ? List.of(plain(name).strip()) : words;
    }

    static String of(List<String> words) {
        return String.join(" ", words);
    }

    /** The same for names that have their words in another order, as {@code Lavrov, Sergey}. */
    static String unordered(List<String> words) {
        String[] sorted = words.toArray(String[]::new);
        Arrays.sort(sorted);
        return String.join(" ", sorted);
    }

    /** The words without the letters that Arabic may have attached to the first: one of them, two of them. */
    static List<List<String>> unattached(List<String> words) {
        List<List<String>> all = new ArrayList<>(2);
        String first = words.get(0);
        for (String letters : List.of(CONJUNCTIONS, PREPOSITIONS)) {
            if (first.length() >= SHORTEST && letters.indexOf(first.charAt(0)) >= 0) {
                first = first.substring(1);
                List<String> rest = new ArrayList<>(words);
                rest.set(0, bare(first));
                all.add(rest);
            }
        }
        return all;
    }

    private static String plain(String name) {
        String folded = Folding.fold(name);
        boolean simple = Normalizer.isNormalized(folded, Normalizer.Form.NFD);
        return simple
                ? folded
                : MARKS.matcher(Normalizer.normalize(folded, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    private static String bare(String word) {
        return word.startsWith(ARTICLE) && word.length() > SHORTEST ? word.substring(ARTICLE.length()) : word;
    }
}
