package org.mithaq.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.mithaq.text.Folding;

/**
 * The words of a name that tell people apart, folded: without the article, without words that only link ({@code بن},
 * {@code آل}, {@code al}), and with {@code عبد} and {@code أبو} joined to what follows.
 *
 * @param words never empty
 * @param skeletons the skeleton of each
 * @param fathers places of the words behind {@code بن} and the like
 */
record NameWords(List<String> words, List<String> skeletons, Set<Integer> fathers) {
    private static final Set<String> LINKS = Set.of(
            "بن", "ابن", "بنت", "ال", "ولد", "al", "el", "bin", "ibn", "bint", "ould", "аль", "эль", "бен", "ибн",
            "бин", "الاب", "الابن", "jr", "sr", "младший", "старший");
    private static final Set<String> OF_FATHER =
            Set.of("بن", "ابن", "بنت", "ولد", "bin", "ibn", "bint", "ould", "бен", "ибн", "бин");
    private static final Set<String> LEANING = Set.of("عبد", "ابو", "abdul", "abdel", "abu", "abd", "абдул", "абу");
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORT = 4;

    /** The words of a name as written. */
    static NameWords of(String name) {
        List<String> words = new ArrayList<>();
        Set<Integer> fathers = new HashSet<>();
        String pending = "";
        for (String piece : GAP.split(folded(name))) {
            if (piece.isEmpty() || (pending.isEmpty() && LINKS.contains(piece))) {
                if (OF_FATHER.contains(piece)) {
                    fathers.add(words.size());
                }
                continue;
            }
            if (LEANING.contains(piece) && pending.isEmpty()) {
                pending = piece;
            } else {
                words.add(pending + bare(piece));
                pending = "";
            }
        }
        if (!pending.isEmpty() || words.isEmpty()) {
            words.add(pending.isEmpty() ? folded(name).strip() : pending);
        }
        return new NameWords(
                List.copyOf(words), words.stream().map(Skeleton::of).toList(), Set.copyOf(fathers));
    }

    /** Folded, with hamza as careless spelling has it: {@code فائز} is {@code فايز}. */
    private static String folded(String name) {
        return Folding.fold(name).replace('ئ', 'ي').replace('ؤ', 'و').replace("ء", "");
    }

    private static String bare(String word) {
        return word.length() > SHORT && word.startsWith("ال") ? word.substring(2) : word;
    }

    int size() {
        return words.size();
    }

    String first() {
        return skeletons.get(0);
    }

    String last() {
        return skeletons.get(skeletons.size() - 1);
    }

    /** The skeletons in one string, empty where a word has none: those say too little. */
    String skeleton() {
        return skeletons.stream().anyMatch(String::isEmpty) ? "" : String.join(" ", skeletons);
    }
}
