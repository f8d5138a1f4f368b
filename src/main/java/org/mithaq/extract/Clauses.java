package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mithaq.language.Match;
import org.mithaq.language.Tense;
import org.mithaq.language.Term;
import org.mithaq.language.Term.Category;
import org.mithaq.language.WordForm;
import org.mithaq.text.Folding;

/**
 * Where the clauses of a sentence begin and end. Without vowels many verbs look like nouns: {@code عمل} is "worked" and
 * "work". Such a form counts as a verb only where a verb can begin a clause.
 */
final class Clauses {
    private static final Set<String> HARD = Set.of(".", ":", "؛", ";", "؟", "!", "…", "•");
    private static final Set<String> TWO_WAYS = Set.of("I", "I-doubled", "V", "VI", "I-assimilated");

    private final Words words;
    private final boolean[] inMention;

    Clauses(Words words, List<Mention> mentions) {
        this.words = words;
        this.inMention = new boolean[words.size()];
        for (Mention mention : mentions) {
            for (int i = mention.from(); i < mention.to(); i++) {
                inMention[i] = true;
            }
        }
    }

    boolean inMention(int at) {
        return at >= 0 && at < inMention.length && inMention[at];
    }

    /** Whether a clause ends between two tokens: at a mark, a conjunction of clauses or a verb. */
    boolean breaks(int from, int to) {
        for (int i = from; i < to; i++) {
            int behind = addition(i);
            if (behind > i) {
                i = behind - 1;
            } else if (HARD.contains(words.form(i)) || (!inMention[i] && (isBoundary(i) || isVerb(i)))) {
                return true;
            }
        }
        return false;
    }

    /** "and that in Paris", "that was in 1955", "that lasts two days": index after words that only lead on to where and when. */
    private int addition(int at) {
        if (!inMention[at] && isLasting(at)) {
            return at + 1;
        }
        int that = words.is(at, "وكان") ? at + 1 : at;
        boolean pointing = words.is(that, that > at ? "ذلك" : "وذلك");
        boolean leads = words.has(that + 1, Category.PREPOSITION) || words.beginsTime(that + 1);
        return pointing && leads ? that + 1 : at;
    }

    private boolean isLasting(int at) {
        return words.match(at, Category.ADVERB)
                .filter(match ->
                        match.term().value().equals("lasting") && match.split().isWhole())
                .isPresent();
    }

    /** Whether a preposition of several words ends right before a token. */
    boolean endsPreposition(int end) {
        for (int from = Math.max(0, end - 3); from < end; from++) {
            for (Match match : words.matches(from)) {
                if (match.to() == end && match.term().is(Category.PREPOSITION)) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isBoundary(int at) {
        return words.has(at, Category.BOUNDARY);
    }

    /** Whether a finite verb stands at a token. */
    boolean isVerb(int at) {
        return findVerb(at, Category.VERB).isPresent()
                || findVerb(at, Category.EVENT_VERB).isPresent()
                || findVerb(at, Category.LIGHT_VERB).isPresent();
    }

    /** The reading of a token as a verb of this category, where it can be one. */
    Optional<Match> findVerb(int at, Category category) {
        if (!words.has(at, category) || inMention(at) || words.has(at, Category.PREPOSITION)) {
            return Optional.empty();
        }
        for (Match match : words.matches(at)) {
            boolean verb = match.term().is(category) && match.term().form() != null;
            if (verb && !isOutdone(at, match) && (isSure(match) || canBeginClause(at, match))) {
                return Optional.of(match);
            }
        }
        return Optional.empty();
    }

    /** Whether another kind of word accounts for the token with less cut off. */
    private boolean isOutdone(int at, Match verb) {
        for (Match match : words.matches(at)) {
            if (match.term().form() == null && !match.term().is(Category.OPERATOR) && cut(match) < cut(verb)) {
                return true;
            }
        }
        return false;
    }

    private static int cut(Match match) {
        return match.split().proclitics() + match.split().pronoun().length();
    }

    private static boolean isSure(Match match) {
        Term term = match.term();
        WordForm form = term.form();
        if (form == null) {
            return false;
        }
        int blank = term.lemma().lastIndexOf(' ');
        String citation = Folding.fold(term.lemma().substring(0, blank));
        boolean bare = form.tense() == Tense.PAST && form.form().equals(citation);
        boolean conjoined = !match.split().conjunction().isEmpty();
        boolean future = match.split().preposition().equals("س");
        boolean masculine = form.form().startsWith("ي");
        boolean twoWays = TWO_WAYS.contains(term.lemma().substring(blank + 1));
        return future || (form.tense() == Tense.PRESENT ? masculine || !twoWays : !bare || !twoWays || conjoined);
    }

    /** Sentence start, after a mark, after a conjunction or particle, or right behind a possible subject. */
    private boolean canBeginClause(int at, Match match) {
        if (!match.split().conjunction().isEmpty() || at == 0 || !words.isWord(at - 1)) {
            boolean hyphen = words.is(at - 1, "-", "–", "/") && (words.adjacent(at) || words.adjacent(at - 1));
            return !hyphen;
        }
        return isBoundary(at - 1)
                || words.is(at - 1, "قد", "وقد", "لقد", "سوف", "لم", "لن", "لا", "كما", "ثم")
                || inMention(at - 1);
    }
}
