package org.mithaq.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Count;
import org.mithaq.language.Gender;
import org.mithaq.language.Match;
import org.mithaq.language.WordForm;

/**
 * A word that can name an event.
 *
 * @param match the lexicon entry
 * @param kind how it stands in the sentence: {@code verb}, {@code passive}, {@code noun}, {@code participle} or {@code dated}
 * @param carrier the verb that carries an event noun ("held" of "held talks"), or null
 * @param between whether the noun's clause goes on to say that it was between two who are named before: "that joined them"
 */
record Trigger(Match match, String kind, @Nullable Match carrier, boolean between) {
    Trigger(Match match, String kind, @Nullable Match carrier) {
        this(match, kind, carrier, false);
    }

    int from() {
        return match.from();
    }

    int to() {
        return match.to();
    }

    /** Index of the first word that belongs to the predicate. */
    int head() {
        return carrier == null ? from() : Math.min(carrier.from(), from());
    }

    /** The verb that shows tense, or null where there is none. */
    @Nullable
    Match verb() {
        return carrier != null ? carrier : match.term().form() != null ? match : null;
    }

    /** Whether the two who take part stand as a pronoun or an ending alone: "their meeting", "the two discussed". */
    boolean isDual() {
        Match verb = verb();
        WordForm form = verb == null ? null : verb.term().form();
        return between || match.split().pronoun().equals("هما") || (form != null && form.number() == Count.DUAL);
    }

    /** The gender of whom an unwritten subject means: that of the pronoun or of the verb; empty where it can be any. */
    Optional<Gender> gender() {
        String pronoun = match.split().pronoun();
        if (isNoun() && !pronoun.isEmpty()) {
            return pronoun.equals("ه")
                    ? Optional.of(Gender.MASCULINE)
                    : pronoun.equals("ها") ? Optional.of(Gender.FEMININE) : Optional.empty();
        }
        boolean ofNoun = isNoun() && carrier != null && carrier.term().value().equals("event");
        Match verb = verb();
        WordForm form = verb == null ? null : verb.term().form();
        if (ofNoun || form == null || form.number() != Count.SINGULAR || form.person() != 3) {
            return Optional.empty();
        }
        return Optional.of(form.gender());
    }

    /** Whether its pronoun means several, whom no one person named before can be: "their arrival". */
    boolean isOfMany() {
        String pronoun = match.split().pronoun();
        Match verb = verb();
        WordForm form = verb == null ? null : verb.term().form();
        boolean ofNoun = isNoun() && carrier != null && carrier.term().value().equals("event");
        return (isNoun() && (pronoun.equals("هم") || pronoun.equals("هن")))
                || (!ofNoun && form != null && form.number() == Count.PLURAL);
    }

    /** Whether it is told as what something else was done for: "in order to meet". */
    boolean isPurpose() {
        return isNoun()
                && match.split().preposition().equals("ل")
                && match.split().pronoun().isEmpty();
    }

    boolean isNoun() {
        return kind.equals("noun");
    }
}
