package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.language.Match;
import org.mithaq.language.Split;
import org.mithaq.language.Term;
import org.mithaq.language.Term.Category;
import org.mithaq.language.Voice;
import org.mithaq.language.WordForm;
import org.mithaq.time.TimeMention;

/** Finds the words of a sentence that can name an event, with the verb that carries a noun. */
final class TriggerFinder {
    private static final int CARRIER_REACH = 26;
    private static final int ROUND_REACH = 4;
    private static final int RELATIVE_REACH = 5;
    private static final int JOINING_REACH = 5;
    private static final int PREDICATE_REACH = 14;

    private final Words words;
    private final Clauses clauses;

    TriggerFinder(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
    }

    /** The date an instrument bears tells of its signing, though no verb does. */
    private List<Trigger> dated() {
        List<Trigger> found = new ArrayList<>();
        for (TimeMention time : words.times()) {
            if (time.role() == TimeMention.Role.INSTRUMENT_DATE) {
                Term term = new Term(Category.EVENT_PARTICIPLE, "", "Signing/dated", null);
                Split whole = new Split("", "", false, words.form(time.first()), "");
                found.add(new Trigger(new Match(time.first(), time.last(), whole, term), "dated", null));
            }
        }
        return found;
    }

    List<Trigger> find() {
        List<Trigger> found = dated();
        int at = 0;
        while (at < words.size()) {
            List<Trigger> here = clauses.inMention(at) ? List.of() : at(at);
            found.addAll(here);
            at = here.isEmpty() ? at + 1 : here.get(0).to();
        }
        return found;
    }

    private List<Trigger> at(int at) {
        Optional<Match> verb = clauses.findVerb(at, Category.EVENT_VERB);
        if (verb.isPresent()) {
            return verbs(at);
        }
        List<Trigger> found = new ArrayList<>();
        int length = 0;
        for (Match match : words.matches(at)) {
            boolean noun = match.term().is(Category.EVENT_NOUN);
            boolean participle = match.term().is(Category.EVENT_PARTICIPLE);
            if ((noun || participle) && match.length() >= length) {
                length = match.length();
                found.add(new Trigger(
                        match, noun ? "noun" : "participle", noun ? carrier(match) : null, noun && joins(match.to())));
            }
        }
        return distinct(found);
    }

    /** "a meeting that joined the two". */
    private boolean joins(int from) {
        for (int at = from; at < from + JOINING_REACH; at++) {
            boolean joined = words.is(at, "جمعهما", "يجمعهما", "سيجمعهما", "جمعتهما", "ضمهما")
                    || (words.is(at, "بينهما") && words.is(at - 1, "جمع", "يجمع", "جمعت", "جري", "تم", "عقد"));
            if (joined || clauses.inMention(at)) {
                return joined;
            }
        }
        return false;
    }

    /** A verb can be of several groups, and active or passive; each is a trigger of its own. */
    private List<Trigger> verbs(int at) {
        List<Trigger> found = new ArrayList<>();
        for (Match match : words.matches(at)) {
            WordForm form = match.term().form();
            if (match.term().is(Category.EVENT_VERB) && form != null) {
                found.add(new Trigger(match, form.voice() == Voice.PASSIVE ? "passive" : "verb", null));
            }
        }
        return distinct(found);
    }

    private static List<Trigger> distinct(List<Trigger> triggers) {
        List<Trigger> out = new ArrayList<>();
        for (Trigger trigger : triggers) {
            boolean known = out.stream()
                    .anyMatch(other -> other.kind().equals(trigger.kind())
                            && other.match()
                                    .term()
                                    .value()
                                    .equals(trigger.match().term().value()));
            if (!known) {
                out.add(trigger);
            }
        }
        return out;
    }

    private @Nullable Match carrier(Match noun) {
        boolean relative = words.is(noun.to(), "التي", "الذي");
        boolean purpose = noun.split().preposition().equals("ل");
        Match before = relative && carrierBehind(noun.to()) != null ? null : carrierBefore(noun.from(), purpose);
        if (before != null) {
            return before;
        }
        Match agreed = agreed(noun.from());
        Match behind = agreed != null ? agreed : carrierBehind(noun.to());
        return behind != null ? behind : predicate(noun);
    }

    /** "the talks between X and Y will resume": a light verb behind a noun that opens the clause, and its arguments. */
    private @Nullable Match predicate(Match noun) {
        int before = noun.from() - 1;
        boolean opens = before < 0 || !words.isWord(before) || clauses.isBoundary(before);
        for (int at = noun.to(); opens && at < Math.min(words.size(), noun.to() + PREDICATE_REACH); at++) {
            if (clauses.isVerb(at)) {
                return clauses.findVerb(at, Category.LIGHT_VERB)
                        .filter(verb -> verb.split().pronoun().isEmpty())
                        .orElse(null);
            }
            if (clauses.isBoundary(at) || !words.isWord(at)) {
                return null;
            }
        }
        return null;
    }

    /** "X and Y agreed to hold talks": the verb whose complement behind "on" the noun is. */
    private @Nullable Match agreed(int noun) {
        int at = noun - 1;
        while (words.has(at, Category.HOLDING_NOUN)) {
            at--;
        }
        if (!words.is(at, "علي")) {
            return null;
        }
        for (int back = at - 1; back >= Math.max(0, at - CARRIER_REACH); back--) {
            Optional<Match> verb = clauses.findVerb(back, Category.OPERATOR);
            if (verb.isPresent() || clauses.breaks(back, back + 1)) {
                return verb.orElse(null);
            }
        }
        return null;
    }

    /** The light verb whose object or subject the noun is: nothing but its arguments stands between. */
    private @Nullable Match carrierBefore(int event, boolean purpose) {
        int noun = roundOf(event);
        boolean behind = words.has(noun - 1, Category.PREPOSITION) || clauses.endsPreposition(noun);
        if (behind && !words.is(noun - 1, "في")) {
            return null;
        }
        for (int at = noun - 1; at >= Math.max(0, noun - CARRIER_REACH); at--) {
            int here = at;
            Optional<Match> light = clauses.findVerb(at, Category.LIGHT_VERB)
                    .filter(verb -> !purpose && !isRatherEvent(here, verb))
                    .or(() -> intention(here));
            if (light.isPresent()) {
                return behind && !light.get().term().value().equals("attend") ? null : light.get();
            }
            if (at == noun - 1 && clauses.findVerb(at, Category.EVENT_VERB).isPresent()) {
                return clauses.findVerb(at, Category.EVENT_VERB).get();
            }
            boolean otherNoun = !clauses.inMention(at) && words.has(at, Category.EVENT_NOUN) && noun - at > 2;
            if (otherNoun || clauses.breaks(at, at + 1)) {
                return null;
            }
        }
        return null;
    }

    /** "a new round of talks": what carries the round carries the talks. */
    private int roundOf(int noun) {
        for (int at = noun - 2; words.is(noun - 1, "من") && at >= noun - ROUND_REACH; at--) {
            if (words.is(at, "جوله", "الجوله", "جولات", "سلسله", "عدد", "عددا", "مزيد")) {
                return at;
            }
        }
        return noun;
    }

    /** "and arrived" is also written as "was continued" is, which hardly anyone writes. */
    private boolean isRatherEvent(int at, Match verb) {
        WordForm form = verb.term().form();
        return form != null && form.voice() == Voice.PASSIVE && words.has(at, Category.EVENT_VERB);
    }

    /** "intends to sign", "plans a visit": the verb's subject is who will act. */
    private Optional<Match> intention(int at) {
        return clauses.findVerb(at, Category.OPERATOR);
    }

    /** "the visit that X is paying": the light verb of the relative clause. */
    private @Nullable Match carrierBehind(int from) {
        for (int at = from; at < Math.min(words.size(), from + RELATIVE_REACH); at++) {
            Optional<Match> light = clauses.findVerb(at, Category.LIGHT_VERB);
            if (light.isPresent()) {
                boolean relative = words.is(at - 1, "التي", "الذي", "اللتين", "اللذين")
                        || words.is(light.get().to(), "بها", "به")
                        || isPassive(at)
                        || !pronoun(light.get()).isEmpty();
                return relative ? light.get() : null;
            }
            if (clauses.inMention(at) || !words.isWord(at)) {
                return null;
            }
        }
        return null;
    }

    /** A form that can only be read as a passive: "a call (that was) made in July". */
    private boolean isPassive(int at) {
        return words.matches(at).stream()
                .map(match -> match.term().form())
                .filter(java.util.Objects::nonNull)
                .anyMatch(form -> form.voice() == Voice.PASSIVE);
    }

    private static String pronoun(Match match) {
        return match.split().pronoun();
    }
}
