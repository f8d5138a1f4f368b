package org.mithaq.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mithaq.link.NameWords;
import org.mithaq.link.Word;

/** Under what names are looked up: their words, those in alphabetical order, and without what Arabic attaches. */
final class NameKey {
    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";
    private static final int SHORTEST = 4;

    private NameKey() {}

    static String of(NameWords name) {
        return name.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }

    /** The same for names that have their words in another order, as {@code Lavrov, Sergey}. */
    static String unordered(NameWords name) {
        return name.words().stream().map(Word::text).sorted().collect(Collectors.joining(" "));
    }

    /** The name without the letters that Arabic may have attached to it: one of them, two of them. */
    static List<NameWords> unattached(NameWords name) {
        List<NameWords> all = new ArrayList<>(2);
        String first = name.words().get(0).text();
        for (String letters : List.of(CONJUNCTIONS, PREPOSITIONS)) {
            if (first.length() >= SHORTEST && letters.indexOf(first.charAt(0)) >= 0) {
                first = first.substring(1);
                all.add(name.beginning(NameWords.withoutArticle(first)));
            }
        }
        return all;
    }
}
