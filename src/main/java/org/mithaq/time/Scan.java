package org.mithaq.time;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.text.Token;
import org.mithaq.time.CalendarTerms.Match;
import org.mithaq.time.Term.Kind;
import org.mithaq.time.TimeMention.Role;

/** Finds the expressions of one sentence from left to right; they do not overlap. */
final class Scan {
    private static final int SHORTEST_ENTRY = 3;

    private final Sentence sentence;
    private final Readings readings;
    private final Cursor cursor;
    private final List<Found> found = new ArrayList<>();

    private Scan(Sentence sentence, CalendarTerms terms) {
        this.sentence = sentence;
        this.readings = new Readings(sentence, terms);
        this.cursor = new Cursor(readings, 0);
    }

    static List<Found> of(Sentence sentence, CalendarTerms terms) {
        Scan scan = new Scan(sentence, terms);
        scan.run();
        return scan.found;
    }

    private void run() {
        while (!cursor.ended()) {
            int start = cursor.at();
            if (!readings.begins(start) || !read(start)) {
                cursor.reset(Math.max(start + 1, cursor.at()));
            }
        }
    }

    /** Reads the expression at {@code start}; a name that only looks like one is stepped over. */
    private boolean read(int start) {
        if (cursor.skip(Kind.NO_DATE)) {
            return true;
        }
        Expression expression = new DayGrammar(cursor).read();
        if (expression == null) {
            expression = new MonthGrammar(cursor).readAlone();
        }
        YearGrammar years = new YearGrammar(cursor);
        if (expression == null) {
            expression = years.readShift();
        }
        int first = start;
        boolean numbered = expression == null;
        if (expression == null) {
            Match preposition = leadIn(start);
            first = cursor.at();
            expression = years.readYears(preposition != null || announces(start));
        }
        if (expression == null) {
            cursor.reset(start);
            return false;
        }
        Role role = numbered ? yearRole(start, years) : dayRole(start, expression);
        found.add(new Found(sentence, first, cursor.at(), expression, role, isGoverned(start), isEntry(start)));
        return true;
    }

    private @Nullable Match leadIn(int start) {
        Match preposition = cursor.peek(Kind.IN);
        if (preposition == null) {
            return null;
        }
        cursor.skip(Kind.IN);
        if (cursor.sees(Kind.BOUNDARY) || cursor.sees(Kind.YEAR_WORD) || isYear()) {
            return preposition;
        }
        cursor.reset(start);
        return null;
    }

    private boolean isYear() {
        int place = cursor.at();
        boolean year = cursor.year() != Cursor.NONE;
        cursor.reset(place);
        return year;
    }

    private boolean announces(int start) {
        return cursor.before(Kind.PERIOD, start) != null || cursor.before(Kind.DEADLINE, start) != null;
    }

    private Role yearRole(int start, YearGrammar years) {
        if (years.isBusinessYear() || isDeadline(start) || beginsState(start)) {
            return Role.OTHER;
        }
        if (years.isRange() || isPeriod(start)) {
            return Role.PERIOD;
        }
        return cursor.before(Kind.INSTRUMENT, start) != null ? Role.INSTRUMENT_DATE : lineRole();
    }

    private Role dayRole(int start, Expression expression) {
        if (isDeadline(start)) {
            return Role.OTHER;
        }
        Match instrument = cursor.before(Kind.INSTRUMENT, start);
        boolean dated = expression instanceof Expression.Fixed;
        if (instrument != null && (dated || instrument.value() == 0)) {
            return Role.INSTRUMENT_DATE;
        }
        boolean year = expression instanceof Expression.Shift shift && shift.unit() == ChronoUnit.YEARS;
        if (year && beginsState(start)) {
            return Role.OTHER;
        }
        return year && isPeriod(start) ? Role.PERIOD : lineRole();
    }

    private Role lineRole() {
        return sentence.kind() == Line.Kind.DATE ? Role.OTHER : Role.OCCURRENCE;
    }

    private boolean isDeadline(int start) {
        return cursor.before(Kind.DEADLINE, start) != null || at(Kind.DEADLINE, start) != null;
    }

    private boolean beginsState(int start) {
        Match before = cursor.before(Kind.IN, start);
        Match own = at(Kind.IN, start);
        return (before != null && before.value() == 1) || (own != null && own.value() == 1);
    }

    private boolean isPeriod(int start) {
        return cursor.before(Kind.PERIOD, start) != null
                || at(Kind.PERIOD, start) != null
                || at(Kind.FOR_YEAR, start) != null;
    }

    private @Nullable Match at(Kind kind, int start) {
        return readings.find(kind, start);
    }

    private boolean isGoverned(int start) {
        return cursor.before(Kind.IN, start) != null
                || cursor.before(Kind.INSTRUMENT, start) != null
                || at(Kind.DAY_WORD, start) != null
                || at(Kind.DAY_SHIFT, start) != null
                || at(Kind.PART_OF_DAY, start) != null;
    }

    private boolean isEntry(int start) {
        List<Token> tokens = sentence.tokens();
        boolean opens = start == 0 || (start == 1 && !tokens.get(0).isWord());
        return opens
                && tokens.size() - cursor.at() > SHORTEST_ENTRY
                && (tokens.get(cursor.at()).is(":")
                        || ":-–".contains(tokens.get(cursor.at() - 1).form()));
    }
}
