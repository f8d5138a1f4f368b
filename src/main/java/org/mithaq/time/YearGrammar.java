package org.mithaq.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.CalendarTerms.Match;
import org.mithaq.time.Term.Kind;
import org.mithaq.time.When.Source;

/** Reads weeks, months and years seen from now, and years by their number. */
final class YearGrammar {
    private static final int LONGEST_RANGE = 60;
    private static final ChronoUnit[] UNITS = {ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS};

    private final Cursor cursor;
    private final MonthGrammar months;
    private boolean range;
    private boolean business;

    YearGrammar(Cursor cursor) {
        this.cursor = cursor;
        this.months = new MonthGrammar(cursor);
    }

    /** Whether the year read last was the first of several. */
    boolean isRange() {
        return range;
    }

    /** Whether the year read last was an academic or financial one. */
    boolean isBusinessYear() {
        return business;
    }

    /** "Last week", "the end of this month", "two days ago"; null leaves the cursor where it was. */
    @Nullable
    Expression readShift() {
        int start = cursor.at();
        Expression shift = readWeekend();
        if (shift == null) {
            shift = readUnits();
        }
        if (shift == null) {
            shift = readAgo();
        }
        if (shift == null) {
            cursor.reset(start);
        }
        return shift;
    }

    private @Nullable Expression readWeekend() {
        int place = cursor.at();
        if (cursor.skip(Kind.WEEKEND)) {
            Bearing bearing = months.readBearing();
            if (bearing != Bearing.OPEN) {
                return new Expression.Weekend(bearing.steps());
            }
        }
        cursor.reset(place);
        return null;
    }

    private @Nullable Expression readUnits() {
        int place = cursor.at();
        cursor.skip(Kind.BOUNDARY);
        for (int size = 1; size < UNITS.length; size++) {
            Bearing bearing = months.readUnit(size);
            if (bearing != Bearing.OPEN) {
                return new Expression.Shift(UNITS[size], bearing.steps(), null);
            }
        }
        cursor.reset(place);
        return null;
    }

    private @Nullable Expression readAgo() {
        int place = cursor.at();
        if (cursor.skip(Kind.AGO)) {
            Expression shift = readCounted();
            if (shift != null && !cursor.sees(Kind.FROM_ANOTHER)) {
                return shift;
            }
        }
        cursor.reset(place);
        return null;
    }

    private @Nullable Expression readCounted() {
        Match two = cursor.take(Kind.UNIT_TWO);
        if (two != null) {
            return new Expression.Shift(UNITS[two.value()], -2, null);
        }
        if (cursor.skip(Kind.UNIT_MANY)) {
            return new Expression.Unsettled();
        }
        int number = cursor.number(99);
        Match unit = number == Cursor.NONE ? cursor.take(Kind.UNIT_ONE) : takeMany();
        boolean named = cursor.sees(Kind.WEEKDAY) || cursor.sees(Kind.MONTH) || cursor.year() != Cursor.NONE;
        if (unit == null || named || (number == Cursor.NONE && cursor.number(31) != Cursor.NONE)) {
            return null;
        }
        return new Expression.Shift(UNITS[unit.value()], number == Cursor.NONE ? -1 : -number, null);
    }

    private @Nullable Match takeMany() {
        Match many = cursor.take(Kind.UNIT_MANY);
        return many != null ? many : cursor.take(Kind.UNIT_ONE);
    }

    /**
     * "The year 2015", "2021-2023", "in 2015"; null leaves the cursor where it was.
     *
     * @param announced whether a word before the number tells that it is a year
     */
    @Nullable
    Expression readYears(boolean announced) {
        int start = cursor.at();
        cursor.skip(Kind.BOUNDARY);
        boolean named = cursor.skip(Kind.YEAR_WORD);
        business = named && cursor.skip(Kind.BUSINESS_YEAR);
        Expression years = readHijriYear(named);
        int first = years == null ? cursor.year() : Cursor.NONE;
        if (first != Cursor.NONE) {
            int last = readLast(first);
            boolean entry = start == 0 && cursor.mark("-–:");
            if (named || announced || range || entry) {
                cursor.skip(Kind.COMMON_ERA);
                years = new Expression.Fixed(Spans.years(first, last, Source.EXPLICIT), false);
            }
        }
        if (years == null) {
            cursor.reset(start);
        }
        return years;
    }

    private int readLast(int first) {
        int place = cursor.at();
        boolean slash = cursor.mark("/");
        if (slash || cursor.joint()) {
            cursor.skip(Kind.YEAR_WORD);
            int last = cursor.year();
            if (last > first && last - first <= LONGEST_RANGE) {
                business |= slash && last == first + 1;
                range = true;
                return last;
            }
        }
        cursor.reset(place);
        return first;
    }

    private @Nullable Expression readHijriYear(boolean named) {
        int place = cursor.at();
        int year = named ? cursor.hijriYear() : Cursor.NONE;
        if (year != Cursor.NONE && cursor.skip(Kind.HIJRI_ERA)) {
            LocalDate first = Spans.hijri(year, 1, 1);
            LocalDate next = Spans.hijri(year + 1, 1, 1);
            if (first != null && next != null) {
                return new Expression.Fixed(Spans.days(first, next.minusDays(1), Source.EXPLICIT), false);
            }
        }
        cursor.reset(place);
        return null;
    }
}
