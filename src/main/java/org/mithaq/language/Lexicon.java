package org.mithaq.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mithaq.language.Term.Category;
import org.mithaq.text.Folding;

/**
 * All words and phrases that a language pack knows, found by hash in running text. The first word of an entry may carry
 * clitics, a one-word entry also a pronoun; each category says which clitics it takes.
 */
public final class Lexicon {
    private static final Set<Category> VERBS =
            EnumSet.of(Category.EVENT_VERB, Category.LIGHT_VERB, Category.STOP_VERB, Category.VERB);
    private static final Set<Category> PARTICLES =
            EnumSet.of(Category.PREPOSITION, Category.BOUNDARY, Category.ADVERB, Category.OPERATOR);
    private static final Comparator<Match> BEST = Comparator.comparingInt((Match match) -> -match.length())
            .thenComparingInt(match ->
                    match.split().proclitics() + match.split().pronoun().length());

    private record Entry(List<String> rest, Term term, boolean beforePronoun, boolean alone) {}

    private final Map<String, List<Entry>> entries = new HashMap<>();

    /** Adds a phrase under its own spelling. */
    public void add(String phrase, Term term) {
        List<String> words = words(phrase);
        entries.computeIfAbsent(words.get(0), word -> new ArrayList<>())
                .add(new Entry(words.subList(1, words.size()), term, words.size() == 1, true));
    }

    /** Adds a one-word form and its spelling before an attached pronoun. */
    public void add(String form, String beforePronoun, Term term) {
        if (form.equals(beforePronoun)) {
            add(form, term);
            return;
        }
        entries.computeIfAbsent(form, word -> new ArrayList<>()).add(new Entry(List.of(), term, false, true));
        if (!beforePronoun.isEmpty()) {
            entries.computeIfAbsent(beforePronoun, word -> new ArrayList<>())
                    .add(new Entry(List.of(), term, true, false));
        }
    }

    /** The folded words of a phrase. */
    public static List<String> words(String phrase) {
        return List.of(Folding.fold(phrase).strip().split("\\s+"));
    }

    /** Every entry that begins at a token, the longest and least cut first. */
    public List<Match> at(List<String> forms, int from) {
        return at(forms, from, Split.of(forms.get(from)));
    }

    /** The same for a token whose cuts are known. */
    public List<Match> at(List<String> forms, int from, List<Split> splits) {
        List<Match> found = new ArrayList<>(4);
        for (Split split : splits) {
            List<Entry> candidates = entries.get(split.core());
            if (candidates != null) {
                collect(forms, from, split, candidates, found);
            }
        }
        found.sort(BEST);
        return found;
    }

    private static void collect(List<String> forms, int from, Split split, List<Entry> candidates, List<Match> found) {
        for (Entry entry : candidates) {
            boolean spelled = split.pronoun().isEmpty() ? entry.alone() : entry.beforePronoun();
            if (spelled && takes(entry.term(), split) && follows(forms, from + 1, entry.rest())) {
                found.add(new Match(from, from + 1 + entry.rest().size(), split, entry.term()));
            }
        }
    }

    private static boolean follows(List<String> forms, int from, List<String> rest) {
        if (rest.isEmpty()) {
            return true;
        }
        return from + rest.size() <= forms.size()
                && forms.subList(from, from + rest.size()).equals(rest);
    }

    private static boolean takes(Term term, Split split) {
        boolean verb = VERBS.contains(term.category()) || (term.is(Category.ANNOUNCER) && term.form() != null);
        if (verb) {
            return !split.article() && verbTakes(term, split);
        }
        if (split.preposition().equals("س")) {
            return false;
        }
        if (PARTICLES.contains(term.category())) {
            return split.preposition().isEmpty()
                    && !split.article()
                    && split.pronoun().isEmpty();
        }
        return true;
    }

    private static boolean verbTakes(Term term, Split split) {
        WordForm form = term.form();
        boolean present = form != null && form.tense() == Tense.PRESENT;
        return split.preposition().isEmpty()
                || (present
                        && (split.preposition().equals("س")
                                || split.preposition().equals("ل")));
    }
}
