package org.mithaq.link;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.reference.Entity;
import org.mithaq.reference.Terms;

/** Weighs persons against what a mention tells: office, country and date. */
final class Assessment {
    /** What a term may have: served the one told, in such an office, on the day. */
    private static final int TOLD = 1;

    private static final int SUCH = 2;
    private static final int THEN = 4;

    private final Terms terms;
    private final Weights weights;
    private final Naming naming;
    private final @Nullable String toldState;
    private final List<String> meant;
    private final boolean isKnown;
    private final int from;
    private final int to;

    /**
     * @param meant the offices that the mention's may stand for, none where it tells none
     * @param isKnown whether the tables have such offices at all
     * @param toldState the state that what the mention represents belongs to, or null
     */
    Assessment(
            Terms terms,
            Weights weights,
            Naming naming,
            List<String> meant,
            boolean isKnown,
            @Nullable String toldState) {
        this.terms = terms;
        this.weights = weights;
        this.naming = naming;
        this.toldState = toldState;
        this.meant = meant;
        this.isKnown = isKnown;
        this.from = day(naming.from());
        this.to = day(naming.to());
    }

    private static int day(@Nullable LocalDate day) {
        return day == null ? 0 : Terms.day(day);
    }

    /** The person of this number as a candidate; whether others fit as well is not yet among the features. */
    Candidate of(int person, Likeness likeness) {
        boolean served = terms.begin(person) < terms.begin(person + 1);
        int there = any(person, TOLD) ? TOLD : 0;
        boolean such = any(person, there | SUCH);
        return new Candidate(
                terms.persons().get(person),
                List.of(
                        weights.feature("name", likeness.word()),
                        weights.feature("office", !served || !isKnown ? "untold" : such ? "held" : "other"),
                        weights.feature("country", country(served, there != 0)),
                        weights.feature("date", served ? date(person, such ? there | SUCH : 0) : "unknown")));
    }

    private String country(boolean served, boolean there) {
        return !served || naming.represents() == null ? "untold" : there ? "same" : "other";
    }

    /** Someone in another office than the tables know of, or in none, is not off the term of the one they know. */
    private String date(int person, int such) {
        if (naming.from() == null) {
            return "unknown";
        }
        return any(person, such | THEN) ? "in-term" : such != 0 ? "off-term" : "unknown";
    }

    /** Whether one of the person's terms has all of this. */
    private boolean any(int person, int wanted) {
        for (int term = terms.begin(person); term < terms.begin(person + 1); term++) {
            if (((wanted & SUCH) == 0 || meant.contains(terms.kind(term)))
                    && ((wanted & TOLD) == 0 || isTold(terms.body(term)))
                    && ((wanted & THEN) == 0 || terms.covers(term, from, to))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTold(Entity body) {
        return body.label().equals(naming.represents())
                || (body.kind() == Entity.Kind.STATE && body.id().equals(toldState));
    }
}
