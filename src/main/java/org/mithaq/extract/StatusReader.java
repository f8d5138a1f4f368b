package org.mithaq.extract;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Tense;
import org.mithaq.language.Term.Category;
import org.mithaq.language.WordForm;
import org.mithaq.text.Line;
import org.mithaq.time.Bearing;
import org.mithaq.time.TimeMention;

/**
 * Decides, apart from all event rules, whether what a trigger names has taken place: by the tense of its verb, the
 * operators in front of it and the adjectives behind it. What the words leave open is settled later by the dates.
 */
final class StatusReader {
    /**
     * What a sentence says of an event's status.
     *
     * @param status the status
     * @param open whether only the tense speaks for it, so that a date may overrule it
     */
    record Reading(Status status, boolean open) {
        /** What is left open for words like "tomorrow" and "last week" is settled by them. */
        Reading at(@Nullable TimeMention time) {
            if (!open || time == null || time.bearing().steps() == 0) {
                return this;
            }
            boolean ahead = time.bearing() == Bearing.FUTURE;
            boolean told = status == Status.OCCURRED || status == Status.ONGOING;
            if (ahead ? told : status == Status.PLANNED) {
                return new Reading(ahead ? Status.PLANNED : Status.OCCURRED, false);
            }
            return this;
        }

        /** What is only a draft has not been signed, unless words say so. */
        Reading ofDraft() {
            return status == Status.OCCURRED && open ? new Reading(Status.NEGOTIATED, false) : this;
        }
    }

    private static final Set<String> TIGHT = Set.of("denied");
    private static final Set<String> COMPLEMENT = Set.of("ب", "ل");
    private static final int LOOSE_REACH = 6;
    private static final int TIGHT_REACH = 2;
    private static final int QUALIFIER_REACH = 4;
    private static final int FATE_REACH = 3;
    private static final int SINCE_REACH = 4;

    private final Words words;
    private final Clauses clauses;
    private final boolean chronicle;
    /** The trigger read last. */
    private @Nullable Trigger last;

    /** Reads in one sentence; an entry of a chronicle tells the past in the present tense. */
    StatusReader(Words words, Clauses clauses, boolean chronicle) {
        this.chronicle = chronicle;
        this.words = words;
        this.clauses = clauses;
    }

    Reading read(Trigger trigger, @Nullable Reading before) {
        Reading reading = find(trigger, before);
        last = trigger;
        return reading;
    }

    private Reading find(Trigger trigger, @Nullable Reading before) {
        if (trigger.kind().equals("participle")) {
            return new Reading(Status.OCCURRED, true);
        }
        return fate(trigger)
                .or(() -> told(trigger))
                .or(() -> intention(trigger).filter(StatusReader::isOff))
                .or(() -> qualifier(trigger))
                .or(() -> intention(trigger))
                .or(() -> governor(trigger))
                .or(() -> visited(trigger))
                .or(() -> operator(trigger.head()))
                .or(() -> trigger.head() < trigger.from() ? operator(trigger.from()) : Optional.empty())
                .map(status -> new Reading(status, false))
                .orElseGet(() -> byTense(trigger, before));
    }

    private static boolean isOff(Status status) {
        return status == Status.CANCELLED || status == Status.POSTPONED;
    }

    /** A verb that carries the noun and says what became of it: "denied signing", "intends to visit". */
    private Optional<Status> intention(Trigger trigger) {
        return Optional.ofNullable(trigger.carrier())
                .flatMap(carrier -> clauses.findVerb(carrier.from(), Category.OPERATOR))
                .map(operator -> Status.of(operator.term().value()));
    }

    /** A verb right behind the noun that says it was called off: "the visit was cancelled". */
    private Optional<Status> fate(Trigger trigger) {
        if (!trigger.isNoun()) {
            return Optional.empty();
        }
        int at = trigger.to();
        while (at < trigger.to() + FATE_REACH && (words.is(at, "قد") || words.has(at, Category.QUALIFIER))) {
            at++;
        }
        return clauses.findVerb(at, Category.OPERATOR)
                .map(verb -> Status.of(verb.term().value()))
                .filter(StatusReader::isOff);
    }

    /** A past verb in a relative clause behind the noun tells a fact: "the visit that X paid". */
    private Optional<Status> told(Trigger trigger) {
        Match carrier = trigger.carrier();
        boolean behind = carrier != null && trigger.isNoun() && carrier.from() > trigger.from();
        return Optional.ofNullable(carrier)
                .filter(verb -> behind && words.is(trigger.to(), "التي", "الذي"))
                .map(verb -> verb.term().form())
                .filter(form -> form.tense() == Tense.PAST)
                .map(form -> Status.OCCURRED);
    }

    /** An adjective behind the noun: "the visit planned". */
    private Optional<Status> qualifier(Trigger trigger) {
        if (!trigger.isNoun()) {
            return Optional.empty();
        }
        for (int at = trigger.to(); at < Math.min(words.size(), trigger.to() + QUALIFIER_REACH); at++) {
            Optional<Match> match = words.match(at, Category.QUALIFIER);
            if (match.isPresent() && !clauses.inMention(at)) {
                return Optional.of(Status.of(match.get().term().value()));
            }
            boolean was = at == trigger.to() && words.is(at, "كان", "كانت");
            if (clauses.isBoundary(at) || (clauses.isVerb(at) && !was) || (!words.isWord(at) && !words.is(at, "\""))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** A verb that takes the event as its complement behind a preposition: "called on both sides to sign". */
    private Optional<Status> governor(Trigger trigger) {
        if (!trigger.isNoun()) {
            return Optional.empty();
        }
        Match complement =
                words.match(trigger.head() - 1, Category.HOLDING_NOUN).orElse(trigger.match());
        String own = complement.split().preposition();
        boolean led = own.isEmpty() && words.is(complement.from() - 1, "الي", "علي");
        return led || COMPLEMENT.contains(own) ? governor(complement.from() - 1) : Optional.empty();
    }

    private Optional<Status> governor(int from) {
        for (int at = from; at >= 0 && !breaks(at); at--) {
            Optional<Match> governor = clauses.findVerb(at, Category.GOVERNOR)
                    .filter(verb -> verb.split().preposition().isEmpty());
            if (governor.isPresent()) {
                return governor.map(verb -> Status.of(verb.term().value()));
            }
            if (clauses.isVerb(at)) {
                break;
            }
        }
        return Optional.empty();
    }

    private boolean breaks(int at) {
        return !words.isWord(at) || clauses.isBoundary(at);
    }

    /** Operators in front of the predicate, or right in front of each other, within the clause. */
    private Optional<Status> operator(int head) {
        Optional<Status> found = Optional.empty();
        int scope = head;
        for (int at = head - 1; at >= Math.max(0, Math.min(head - LOOSE_REACH, scope - TIGHT_REACH)); at--) {
            Optional<Match> operator = operatorAt(at);
            if (operator.isPresent() && reaches(operator.get(), head, scope)) {
                found = Optional.of(
                        stronger(found, Status.of(operator.get().term().value())));
                scope = at;
            }
            if (ends(at) && !(found.isPresent() && words.has(at, Category.LIGHT_VERB))) {
                break;
            }
        }
        return found;
    }

    /** The operator that begins at a token, unless a longer phrase does: "still" holds no "not". */
    private Optional<Match> operatorAt(int at) {
        return words.matches(at).stream()
                .filter(match ->
                        match.term().is(Category.OPERATOR) || match.term().is(Category.ADVERB))
                .findFirst()
                .filter(match -> match.term().is(Category.OPERATOR));
    }

    /** Whether the predicate is in an operator's scope; a word that is part of a mention is one only right before it. */
    private boolean reaches(Match operator, int head, int scope) {
        int gap = head - operator.to();
        int chain = scope - operator.to();
        if (clauses.inMention(operator.from())) {
            return gap == 0;
        }
        if (words.is(operator.from(), "لم", "ولم", "فلم", "لن", "ولن")
                && !isEmptyBetween(operator.to(), Math.min(scope, head))) {
            return false;
        }
        boolean tight = TIGHT.contains(operator.term().value());
        return (gap >= 0 && gap <= (tight ? TIGHT_REACH : LOOSE_REACH))
                || (scope < head && chain >= 0 && chain < TIGHT_REACH + 1);
    }

    /** "did not last": what a negation before another verb says is not said of the noun behind it. */
    private boolean isEmptyBetween(int from, int head) {
        return IntStream.range(from, head)
                .allMatch(at -> words.is(
                        at, "يتم", "تتم", "يكن", "تكن", "يكون", "تكون", "هناك", "اي", "له", "لها", "بعد", "قد"));
    }

    private boolean ends(int at) {
        boolean that = words.is(at, "ان");
        return (!that && !words.isWord(at) && !words.is(at, "\"", "“", "«"))
                || (!that && clauses.isBoundary(at) && !words.has(at, Category.OPERATOR))
                || (clauses.isVerb(at) && !words.has(at, Category.OPERATOR));
    }

    /** Denial outweighs the rest, then what is cancelled or put off, then the weaker promise. */
    private static Status stronger(Optional<Status> one, Status other) {
        return one.filter(status -> status.compareTo(other) >= 0).orElse(other);
    }

    private Reading byTense(Trigger trigger, @Nullable Reading before) {
        Match verb = trigger.verb();
        WordForm form = verb == null ? null : verb.term().form();
        if (verb == null || form == null) {
            return byPreposition(trigger);
        }
        String preposition = verb.split().preposition();
        if (preposition.equals("س") || preposition.equals("ل")) {
            return new Reading(Status.PLANNED, false);
        }
        if (form.tense() == Tense.PAST) {
            return new Reading(Status.OCCURRED, words.is(verb.from() - 1, "اذا", "لو"));
        }
        return words.is(trigger.from() - 1, "كان", "كانت", "وكان", "وكانت")
                ? new Reading(Status.OCCURRED, true)
                : present(verb, before);
    }

    private Reading present(Match verb, @Nullable Reading before) {
        if (words.is(verb.from() - 1, "قد", "وقد", "فقد")) {
            return new Reading(Status.CONDITIONAL, false);
        }
        boolean headline = chronicle || words.sentence().kind() == Line.Kind.HEADLINE;
        boolean relative = words.is(verb.from() - 1, "التي", "الذي", "والتي", "والذي", "حيث", "كان", "وكان");
        boolean now = words.is(verb.to(), "حاليا", "الان") || words.is(verb.from() - 1, "حاليا");
        if (headline || relative || now || isSince(verb.to())) {
            return new Reading(Status.OCCURRED, true);
        }
        if (before != null && !verb.split().conjunction().isEmpty()) {
            return before;
        }
        return new Reading(Status.PLANNED, true);
    }

    /** "Baghdad hosts since 2021": a present tense that tells of what goes on. */
    private boolean isSince(int from) {
        return IntStream.range(from, from + SINCE_REACH).anyMatch(at -> words.is(at, "منذ"));
    }

    /** "visited Riyadh to hold talks": what a visit that has been paid was for has taken place. */
    private Optional<Status> visited(Trigger trigger) {
        Match complement =
                words.match(trigger.head() - 1, Category.HOLDING_NOUN).orElse(trigger.match());
        return Optional.ofNullable(last)
                .filter(visit ->
                        trigger.isNoun() && complement.split().preposition().equals("ل"))
                .map(Trigger::match)
                .filter(visit -> visit.term().value().equals("Visit/visit"))
                .map(visit -> visit.term().form())
                .filter(form -> form.tense() == Tense.PAST)
                .map(form -> Status.OCCURRED);
    }

    /** A noun without a verb: planned behind "before" and "in order to", else told as a fact. */
    private Reading byPreposition(Trigger trigger) {
        boolean before = words.is(trigger.from() - 1, "قبل", "قبيل", "وقبل", "وقبيل");
        if (trigger.isPurpose() || before) {
            return new Reading(Status.PLANNED, true);
        }
        return new Reading(Status.OCCURRED, true);
    }
}
