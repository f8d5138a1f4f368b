package org.mithaq.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.CalendarTerms.Match;
import org.mithaq.time.Term.Kind;
import org.mithaq.time.When.Source;

/**
 * Reads expressions that name days: "today, Wednesday 2 July 2025", "on 10 and 11 July", "yesterday evening", "Monday
 * afternoon". One instance reads one expression.
 */
final class DayGrammar {
    private final Cursor cursor;
    private final MonthGrammar months;
    private @Nullable Integer shift;
    private @Nullable DayOfWeek weekday;
    private @Nullable DayOfWeek lastWeekday;
    private boolean open;

    DayGrammar(Cursor cursor) {
        this.cursor = cursor;
        this.months = new MonthGrammar(cursor);
    }

    /** The expression at the cursor, which then stands behind it; or null, and the cursor has not moved. */
    @Nullable
    Expression read() {
        int start = cursor.at();
        readOpening();
        Expression date = readDate();
        if (date == null) {
            date = openingAlone();
        }
        if (date == null) {
            cursor.reset(start);
        }
        return date;
    }

    private void readOpening() {
        while (readPart()) {
            int behind = cursor.at();
            boolean opens = cursor.mark("(");
            if (opens || cursor.mark("،,")) {
                if (!continues()) {
                    cursor.reset(behind);
                    return;
                }
                open |= opens;
            }
        }
    }

    private boolean continues() {
        int place = cursor.at();
        cursor.skip(Kind.DAY_WORD);
        boolean date = cursor.number(31) != Cursor.NONE && (months.follows() || cursor.joint());
        cursor.reset(place);
        return date || (weekday == null && cursor.sees(Kind.WEEKDAY)) || (shift == null && cursor.sees(Kind.DAY_SHIFT));
    }

    private boolean readPart() {
        Match match;
        if (shift == null && (match = cursor.take(Kind.DAY_SHIFT)) != null) {
            shift = match.value();
        } else if (weekday == null && (match = cursor.take(Kind.WEEKDAY)) != null) {
            weekday = DayOfWeek.of(match.value());
            readSecondWeekday();
        } else if (!cursor.skip(Kind.PART_OF_DAY) && !cursor.skip(Kind.DAY_WORD)) {
            return false;
        }
        closeBracket();
        return true;
    }

    private void readSecondWeekday() {
        int place = cursor.at();
        if (cursor.joint()) {
            Match match = cursor.take(Kind.WEEKDAY);
            if (match != null) {
                lastWeekday = DayOfWeek.of(match.value());
                return;
            }
        }
        cursor.reset(place);
    }

    private void closeBracket() {
        if (open && cursor.mark(")")) {
            open = false;
        }
    }

    private @Nullable Expression readDate() {
        int place = cursor.at();
        Expression numeric = new NumericDate(cursor).read(shift != null);
        if (numeric != null) {
            return numeric;
        }
        int first = cursor.number(31);
        Expression date = first == Cursor.NONE ? null : readDays(first);
        if (date == null) {
            cursor.reset(place);
        } else {
            closeBracket();
        }
        return date;
    }

    private @Nullable Expression readDays(int first) {
        int last = first;
        int place = cursor.at();
        while (cursor.joint()) {
            int next = cursor.number(31);
            if (next == Cursor.NONE) {
                break;
            }
            last = Math.max(last, next);
            place = cursor.at();
        }
        cursor.reset(place);
        return months.readDaysOf(first, last, weekday, shift != null && shift == 0);
    }

    private @Nullable Expression openingAlone() {
        if (shift != null) {
            return new Expression.Shift(ChronoUnit.DAYS, shift, weekday);
        }
        if (weekday == null) {
            return null;
        }
        return new Expression.Weekdays(weekday, lastWeekday == null ? weekday : lastWeekday, months.readBearing());
    }

    /** A date with its year as an expression, or null where the calendar has no such days. */
    static @Nullable Expression fixed(MonthDay first, MonthDay last, int year, boolean today) {
        if (!first.isValidYear(year) || !last.isValidYear(year)) {
            return null;
        }
        return new Expression.Fixed(Spans.days(first, last, year, Source.EXPLICIT), today);
    }

    static Expression fixed(LocalDate day, boolean today) {
        return new Expression.Fixed(Spans.days(day, day, Source.EXPLICIT), today);
    }
}
