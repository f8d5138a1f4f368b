package org.mithaq.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Token;
import org.mithaq.time.CalendarTerms.Match;

/** A place in a sentence, and the steps a date expression is read with; a step that fails does not move it. */
final class Cursor {
    static final int NONE = -1;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2100;
    private static final int FIRST_HIJRI = 1300;
    private static final int LAST_HIJRI = 1500;

    private final List<Token> tokens;
    private final Readings readings;
    private int at;

    Cursor(Readings readings, int at) {
        this.tokens = readings.tokens();
        this.readings = readings;
        this.at = at;
    }

    int at() {
        return at;
    }

    void reset(int place) {
        at = place;
    }

    boolean ended() {
        return at >= tokens.size();
    }

    @Nullable
    Match peek(Term.Kind kind) {
        return readings.find(kind, at);
    }

    boolean sees(Term.Kind kind) {
        return peek(kind) != null;
    }

    /** Whether a phrase of this kind ends just before {@code place}; gives it. */
    @Nullable
    Match before(Term.Kind kind, int place) {
        for (int length = 3; length > 0; length--) {
            Match match = readings.find(kind, place - length);
            if (match != null && match.length() == length) {
                return match;
            }
        }
        return null;
    }

    /** Steps over a phrase of this kind and gives it. */
    @Nullable
    Match take(Term.Kind kind) {
        Match match = peek(kind);
        if (match != null) {
            at += match.length();
        }
        return match;
    }

    /** Steps over a phrase of this kind, if there is one. */
    boolean skip(Term.Kind kind) {
        return take(kind) != null;
    }

    /** Steps over one of these marks. */
    boolean mark(String marks) {
        if (!ended()
                && tokens.get(at).form().length() == 1
                && marks.contains(tokens.get(at).form())) {
            at++;
            return true;
        }
        return false;
    }

    /** Steps over a hyphen, "to" or "and" between the parts of a range; an "and" may be written onto the next word. */
    boolean joint() {
        if (mark("-–—") || skip(Term.Kind.TO) || skip(Term.Kind.AND)) {
            return true;
        }
        return !ended() && readings.carriesAnd(at);
    }

    /** A number from 1 to {@code most} in digits or letters, or {@link #NONE}. */
    int number(int most) {
        int place = at;
        skip(Term.Kind.ARTICLE);
        int value = digits(2);
        if (value == NONE) {
            Match word = take(Term.Kind.NUMBER);
            value = word == null ? NONE : word.value();
        }
        if (value < 1 || value > most) {
            at = place;
            return NONE;
        }
        return value;
    }

    /** A year of the common era in four digits, or {@link #NONE}. */
    int year() {
        return year(FIRST_YEAR, LAST_YEAR);
    }

    /** A year of the Hijri era in four digits, or {@link #NONE}. */
    int hijriYear() {
        return year(FIRST_HIJRI, LAST_HIJRI);
    }

    private int year(int least, int most) {
        int place = at;
        int value = digits(4);
        boolean year = value >= least && value <= most && !isFraction() && !sees(Term.Kind.COUNTED);
        if (!year) {
            at = place;
            return NONE;
        }
        return value;
    }

    private boolean isFraction() {
        return at + 1 < tokens.size()
                && (tokens.get(at).is(".")
                        || tokens.get(at).is(",")
                        || tokens.get(at).is("%"))
                && isNumber(tokens.get(at + 1).form())
                && tokens.get(at).span().end() == tokens.get(at + 1).span().begin();
    }

    /** Digits of at most this many places, with or without a prefix written onto them, or {@link #NONE}. */
    int digits(int places) {
        if (ended()) {
            return NONE;
        }
        String form = tokens.get(at).form();
        String bare = isNumber(form) ? form : readings.withoutPrefix(at);
        if (bare.length() > places || (places == 4 && bare.length() < 4) || !isNumber(bare)) {
            return NONE;
        }
        at++;
        return Integer.parseInt(bare);
    }

    static boolean isNumber(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < '0' || form.charAt(i) > '9') {
                return false;
            }
        }
        return !form.isEmpty();
    }
}
