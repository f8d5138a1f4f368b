package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.mithaq.extract.Markers.Governed;
import org.mithaq.language.Match;
import org.mithaq.language.Term.Category;

/** What stands around a trigger and lends it arguments: a relative clause, the stops of a tour, the main clause. */
final class Phrasing {
    private static final String[] RELATIVE = {"الذي", "التي", "والذي", "والتي", "اللذان", "اللذين", "اللتان", "اللتين"};
    private static final String[] BETWEEN_RELATIVE = {
        "قد", "تم", "جري", "يتم", "سيتم", "سوف", "لم", "كان", "كانت", "حاليا"
    };
    private static final String[] POINTING = {"هذه", "هذا", "تلك", "ذلك"};
    private static final int ANTECEDENT_GAP = 3;
    private static final int STOP_REACH = 9;
    private static final int EACH_OF = 3;
    private static final int ATTENDING_REACH = 10;
    private static final int HELD_REACH = 6;

    private final Words words;
    private final Clauses clauses;
    private final List<Governed> governed;
    private final Trigger trigger;

    Phrasing(Words words, Clauses clauses, List<Governed> governed, Trigger trigger) {
        this.words = words;
        this.clauses = clauses;
        this.governed = governed;
        this.trigger = trigger;
    }

    /** Index of the relative pronoun that opens a predicate's clause, or -1. */
    int relative(int predicate) {
        int relative = predicate - 1;
        while (relative > 0 && words.is(relative, BETWEEN_RELATIVE)) {
            relative--;
        }
        return words.is(relative, RELATIVE) ? relative : -1;
    }

    /** The party of which a relative clause tells: "the minister who is paying a visit". */
    Optional<Region.Group> related(int predicate) {
        int relative = relative(predicate);
        Governed last = null;
        for (Governed next : governed) {
            if (next.mention().to() <= relative && !(next.mention() instanceof Mention.Time)) {
                last = next;
            }
        }
        return Optional.ofNullable(last)
                .map(Governed::mention)
                .filter(mention -> mention instanceof Mention.Parties && relative - mention.to() <= ANTECEDENT_GAP)
                .map(mention -> new Region.Group("subject", List.of(mention)));
    }

    /** Index of the verb behind which a visit's stops are listed, or -1: "a tour that covers X and Y". */
    int stopVerb(int from) {
        boolean visit = trigger.isNoun() && trigger.match().term().value().startsWith("Visit/");
        for (int at = from - 1; visit && at < Math.min(words.size(), from + STOP_REACH); at++) {
            if (words.has(at, Category.STOP_VERB) && !clauses.inMention(at)) {
                return at;
            }
            boolean relative = words.is(at, RELATIVE);
            if (at >= from && !relative && (!words.isWord(at) || clauses.breaks(at, at + 1))) {
                return -1;
            }
        }
        return -1;
    }

    /** The noun of attending with which an event noun stands: "his participation in the summit". */
    static Optional<Match> attending(Words words, Clauses clauses, int event) {
        if (words.is(event - 1, POINTING)) {
            return Optional.empty();
        }
        for (int at = event - 1; at >= Math.max(0, event - ATTENDING_REACH); at--) {
            Optional<Match> noun = words.match(at, Category.ATTENDING_NOUN);
            if (noun.isPresent() || clauses.breaks(at, at + 1)) {
                return noun;
            }
        }
        return Optional.empty();
    }

    /** Index after the verb of a relative clause that tells where and when the noun took place, or -1. */
    int heldIn() {
        if (words.is(trigger.to(), "كان", "كانت") && words.has(trigger.to() + 1, Category.QUALIFIER)) {
            return trigger.to() + 2;
        }
        for (int at = trigger.to(); at < Math.min(words.size(), trigger.to() + HELD_REACH); at++) {
            if (words.is(at, RELATIVE)) {
                Optional<Match> verb = clauses.findVerb(at + 1, Category.LIGHT_VERB);
                return verb.map(Match::to).orElse(-1);
            }
            if (clauses.breaks(at, at + 1)) {
                return -1;
            }
        }
        return -1;
    }

    /** "the summit that China hosts": who stands behind the verb is where it is. */
    boolean isHosted() {
        int held = heldIn();
        return held > 0
                && clauses.findVerb(held - 1, Category.LIGHT_VERB)
                        .filter(verb -> verb.term().value().equals("host"))
                        .isPresent();
    }

    /** "X and Y signed during a summit": index of the last of those who act in the clause, for they take part. */
    Optional<Integer> actor() {
        boolean at =
                words.is(trigger.from() - 1, "في") && words.form(trigger.from()).startsWith("ال");
        boolean during = at || words.is(trigger.from() - 1, "خلال", "اثناء", "هامش");
        String event = trigger.match().term().value();
        boolean summit = event.startsWith("Summit/");
        boolean meeting = !at && event.equals("Meeting/meet") && !words.is(trigger.from() - 1, "هامش");
        for (int i = governed.size() - 1; during && (summit || meeting) && i >= 0; i--) {
            if (acts(i)) {
                int last = lastOf(i);
                if (meeting && last == i) {
                    return Optional.empty();
                }
                int end = governed.get(last).mention().to();
                boolean near = end <= trigger.from() && !clauses.breaks(end, trigger.from());
                return near ? Optional.of(last) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a coordination begins here that is the subject of the verb before it, "each of" aside. */
    private boolean acts(int index) {
        Governed next = governed.get(index);
        int from = next.mention().from();
        boolean opens = next.head() == index && next.marker().equals(Markers.BARE);
        boolean before = from < trigger.from() && !(next.mention() instanceof Mention.Time);
        return opens && before && (clauses.isVerb(from - 1) || clauses.isVerb(from - EACH_OF));
    }

    private int lastOf(int head) {
        int last = head;
        for (int i = head; i < governed.size(); i++) {
            last = governed.get(i).head() == head ? i : last;
        }
        return last;
    }
}
