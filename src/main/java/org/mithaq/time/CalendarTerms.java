package org.mithaq.time;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
    /** A phrase found in a text: its meaning, its number of tokens, and whether it may be another word. */
    record Match(Term term, int length, boolean weak) {
        int value() {
            return term.value();
        }
    }

    public CalendarTerms {
        terms = Map.copyOf(terms);
        weak = Set.copyOf(weak);
        prefixes = Map.copyOf(prefixes);
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

    /** Whether a phrase can begin at this token. */
    boolean begins(Token token) {
        String form = token.form();
        if (longest.containsKey(form)) {
            return true;
        }
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            if (form.startsWith(prefix.getKey()) && longest.containsKey(without(form, prefix))) {
                return true;
            }
        }
        return false;
    }

    /** The longest phrase of this kind that begins at the token, with or without a prefix. */
    @Nullable Match find(Term.Kind kind, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return null;
        }
        String form = tokens.get(at).form();
        Match whole = find(kind, form, tokens, at);
        return whole != null ? whole : findWithoutPrefix(kind, form, tokens, at);
    }

    private @Nullable Match findWithoutPrefix(Term.Kind kind, String form, List<Token> tokens, int at) {
        return prefixes.entrySet().stream()
                .filter(prefix -> form.startsWith(prefix.getKey()))
                .map(prefix -> without(form, prefix))
                .filter(word -> word.length() > 2)
                .map(word -> find(kind, word, tokens, at))
                .filter(match -> match != null)
                .max(Comparator.comparingInt(Match::length))
                .orElse(null);
    }

    private @Nullable Match find(Term.Kind kind, String first, List<Token> tokens, int at) {
        int length = Math.min(longest.getOrDefault(first, 0), tokens.size() - at);
        for (; length > 0; length--) {
            String phrase = phrase(first, tokens, at, length);
            for (Term term : terms.getOrDefault(phrase, List.of())) {
                if (term.kind() == kind) {
                    return new Match(term, length, weak.contains(phrase));
                }
            }
        }
        return null;
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

    private static String without(String form, Map.Entry<String, String> prefix) {
        return prefix.getValue() + form.substring(prefix.getKey().length());
    }
}
