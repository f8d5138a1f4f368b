package org.mithaq.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mithaq.text.Token;

/**
 * The words a language dates things with. All words are folded (see {@link org.mithaq.text.Folding}) and the words of a
 * phrase stand one blank apart.
 *
 * @param terms phrase to what it means; a phrase may mean several things, but only one of each kind
 * @param weak month names that are other words too, and count as a month only where more speaks for it
 * @param prefixes letters written onto the next word, each with what to put in their place to get the word
 * @param longest first word of a phrase to the number of words of the longest phrase that begins so
 * @param weekStart the day a week begins with
 */
public record CalendarTerms(
        Map<String, List<Term>> terms,
        Set<String> weak,
        Map<String, String> prefixes,
        Map<String, Integer> longest,
        DayOfWeek weekStart) {
    private static final int SHORTEST_UNDER_PREFIX = 3;

    /** A phrase found in a text: its meaning, its number of tokens, and whether it may be another word. */
    record Match(Term term, int length, boolean weak) {
        int value() {
            return term.value();
        }
    }

    public CalendarTerms {
        terms = Map.copyOf(terms);
        weak = Set.copyOf(weak);
        prefixes = Collections.unmodifiableMap(new TreeMap<>(prefixes));
        longest = Map.copyOf(longest);
    }

    /** Terms with the lengths of their phrases worked out. */
    public static CalendarTerms of(
            Map<String, List<Term>> terms, Set<String> weak, Map<String, String> prefixes, DayOfWeek weekStart) {
        Map<String, Integer> longest = new HashMap<>();
        for (String phrase : terms.keySet()) {
            String[] words = phrase.split(" ");
            longest.merge(words[0], words.length, Math::max);
        }
        return new CalendarTerms(terms, weak, prefixes, longest, weekStart);
    }

    /**
     * The phrases that begin at the token: as it is written before those under a prefix, and longer ones before shorter
     * ones of the same word.
     */
    List<Match> readings(List<Token> tokens, int at) {
        String form = tokens.get(at).form();
        List<Match> found = new ArrayList<>(0);
        add(found, form, tokens, at);
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (form.startsWith(prefix.getKey())) {
                String word = prefix.getValue() + form.substring(prefix.getKey().length());
                if (word.length() >= SHORTEST_UNDER_PREFIX) {
                    add(found, word, tokens, at);
                }
            }
        }
        return found;
    }

    private void add(List<Match> found, String first, List<Token> tokens, int at) {
        int length = Math.min(longest.getOrDefault(first, 0), tokens.size() - at);
        for (; length > 0; length--) {
            String phrase = phrase(first, tokens, at, length);
            for (Term term : terms.getOrDefault(phrase, List.of())) {
                found.add(new Match(term, length, weak.contains(phrase)));
            }
        }
    }

    private static String phrase(String first, List<Token> tokens, int at, int length) {
        if (length == 1) {
            return first;
        }
        StringBuilder phrase = new StringBuilder(first);
        for (int i = 1; i < length; i++) {
            phrase.append(' ').append(tokens.get(at + i).form());
        }
        return phrase.toString();
    }
}
