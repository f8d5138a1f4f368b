package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.EventRule;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;
import org.mithaq.time.TimeMention;

/**
 * A rule that fired in one sentence.
 *
 * @param rule the rule
 * @param words the sentence
 * @param trigger the word that set it off
 * @param fills its arguments, in the order of the sentence
 * @param status what the sentence says of its status
 * @param anaphoric whether it only points back at an event told before ("the visit, which ended on Friday")
 * @param time the date expression of its clause, or null
 */
record Candidate(
        EventRule rule,
        Words words,
        Trigger trigger,
        List<Fill> fills,
        StatusReader.Reading status,
        boolean anaphoric,
        @Nullable TimeMention time) {
    Candidate {
        fills = List.copyOf(fills);
    }

    /** Whether it tells an event with all the arguments of another. */
    boolean tellsAsMuchAs(Candidate other) {
        return !anaphoric && rule.parties() <= other.rule.parties() && fills.containsAll(other.fills);
    }

    /** The same candidate with other arguments. */
    Candidate with(List<Fill> others) {
        return new Candidate(rule, words, trigger, others, status, anaphoric, time);
    }

    /** Whether the rule's own words say what became of the event. */
    boolean isSettled() {
        return !rule.status().isEmpty();
    }

    /** Whether it is a noun with the article: what it names has been told before. */
    boolean isDefinite() {
        return trigger.isNoun()
                && (trigger.match().split().article()
                        || words.form(trigger.from()).startsWith("ال"));
    }

    /** Whether it is told as what somebody came for: "in order to hold talks". */
    boolean isPurpose() {
        boolean held = words.match(trigger.from() - 1, Category.HOLDING_NOUN)
                .filter(noun -> noun.split().preposition().equals("ل"))
                .isPresent();
        return trigger.isNoun()
                && (held || trigger.match().split().preposition().equals("ل"));
    }

    /** Whether it only says who was present at talks: "X attended the meeting". */
    boolean isAttendance() {
        Match carrier = trigger.carrier();
        return rule.event().equals("Meeting")
                && isDefinite()
                && carrier != null
                && carrier.term().value().equals("attend");
    }

    Optional<TimeMention> findTime() {
        return Optional.ofNullable(time);
    }

    int sentence() {
        return words.sentence().number();
    }
}
