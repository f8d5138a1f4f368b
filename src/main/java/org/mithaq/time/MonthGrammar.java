package org.mithaq.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.CalendarTerms.Match;
import org.mithaq.time.Term.Kind;
import org.mithaq.time.When.Source;

/** Reads months with what stands behind them: a second name, a year, "last" or "next". */
final class MonthGrammar {
    private final Cursor cursor;

    MonthGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /** Whether a month's name stands at the cursor, perhaps behind "of" and "month". */
    boolean follows() {
        int place = cursor.at();
        boolean month = leadIn().sees(Kind.MONTH) || cursor.sees(Kind.HIJRI_MONTH);
        cursor.reset(place);
        return month;
    }

    private Cursor leadIn() {
        cursor.skip(Kind.OF);
        cursor.skip(Kind.MONTH_WORD);
        return cursor;
    }

    /** What follows the days {@code first} to {@code last}: a month, or "of this month"; null where nothing does. */
    @Nullable
    Expression readDaysOf(int first, int last, @Nullable DayOfWeek weekday, boolean today) {
        Bearing ofMonth = readUnit(2);
        if (ofMonth != Bearing.OPEN) {
            return new Expression.DaysOfMonth(first, last, ofMonth);
        }
        Match hijri = leadIn().take(Kind.HIJRI_MONTH);
        if (hijri != null) {
            return readHijri(first, last, hijri.value());
        }
        int month = readName();
        if (month == Cursor.NONE) {
            return null;
        }
        MonthDay begin = Spans.monthDay(month, first);
        MonthDay end = readEnd(Spans.monthDay(month, last));
        return begin == null || end == null ? null : withYear(begin, end, weekday, today);
    }

    /** "30 November - 1 December": the end in another month, if there is one. */
    private @Nullable MonthDay readEnd(@Nullable MonthDay end) {
        int place = cursor.at();
        if (cursor.joint()) {
            int day = cursor.number(31);
            int month = day == Cursor.NONE ? Cursor.NONE : leadIn().sees(Kind.MONTH) ? readName() : Cursor.NONE;
            if (month != Cursor.NONE) {
                return Spans.monthDay(month, day);
            }
        }
        cursor.reset(place);
        return end;
    }

    private @Nullable Expression withYear(MonthDay first, MonthDay last, @Nullable DayOfWeek weekday, boolean today) {
        Bearing bearing = readBearing();
        int year = readYear();
        if (year != Cursor.NONE) {
            skipPartner();
            return DayGrammar.fixed(first, last, last.isBefore(first) ? year - 1 : year, today);
        }
        return new Expression.Days(first, last, weekday, bearing, readUnit(3), today);
    }

    private void skipPartner() {
        int place = cursor.at();
        boolean open = cursor.mark("(");
        if (!open && !cursor.skip(Kind.CORRESPONDING)) {
            return;
        }
        cursor.skip(Kind.CORRESPONDING);
        if (cursor.number(30) == Cursor.NONE || !leadIn().skip(Kind.HIJRI_MONTH)) {
            cursor.reset(place);
            return;
        }
        cursor.hijriYear();
        cursor.skip(Kind.HIJRI_ERA);
        if (open) {
            cursor.mark(")");
        }
    }

    /** A Hijri date gives way to its partner of the common era. */
    private @Nullable Expression readHijri(int first, int last, int month) {
        int year = cursor.hijriYear();
        cursor.skip(Kind.HIJRI_ERA);
        Expression partner = readCommonPartner();
        if (partner != null) {
            return partner;
        }
        if (year == Cursor.NONE) {
            return new Expression.Unsettled();
        }
        LocalDate begin = Spans.hijri(year, month, first);
        LocalDate end = Spans.hijri(year, month, last);
        return begin == null || end == null
                ? null
                : new Expression.Fixed(Spans.days(begin, end, Source.EXPLICIT), false);
    }

    private @Nullable Expression readCommonPartner() {
        int place = cursor.at();
        boolean open = cursor.mark("(");
        boolean announced = cursor.skip(Kind.CORRESPONDING) || open || cursor.mark("/-،");
        if (announced) {
            cursor.skip(Kind.DAY_WORD);
            cursor.skip(Kind.WEEKDAY);
            Expression partner = new DayGrammar(cursor).read();
            if (partner instanceof Expression.Fixed || partner instanceof Expression.Days) {
                if (open) {
                    cursor.mark(")");
                }
                return partner;
            }
        }
        cursor.reset(place);
        return null;
    }

    /** A month by itself; null where there is none or where its name is rather another word. */
    @Nullable
    Expression readAlone() {
        int start = cursor.at();
        boolean announced = cursor.before(Kind.IN, start) != null;
        announced |= cursor.skip(Kind.BOUNDARY);
        cursor.skip(Kind.OF);
        announced |= cursor.skip(Kind.MONTH_WORD);
        Expression month = cursor.sees(Kind.HIJRI_MONTH) ? readHijriAlone(announced) : readCommonAlone(announced);
        if (month == null) {
            cursor.reset(start);
        }
        return month;
    }

    private @Nullable Expression readHijriAlone(boolean announced) {
        Match match = cursor.take(Kind.HIJRI_MONTH);
        int year = cursor.hijriYear();
        cursor.skip(Kind.HIJRI_ERA);
        if (match != null && year != Cursor.NONE) {
            When when = Spans.hijriMonth(year, match.value());
            return when == null ? null : new Expression.Fixed(when, false);
        }
        return announced && readBearing() != Bearing.OPEN ? new Expression.Unsettled() : null;
    }

    private @Nullable Expression readCommonAlone(boolean announced) {
        Match match = cursor.peek(Kind.MONTH);
        int place = cursor.at();
        int number = readName();
        if (match == null || number == Cursor.NONE) {
            return null;
        }
        boolean sure = announced || !match.weak() || cursor.at() > place + match.length();
        Bearing bearing = readBearing();
        int year = readYear();
        if (year != Cursor.NONE) {
            return new Expression.Fixed(Spans.month(YearMonth.of(year, number), Source.EXPLICIT), false);
        }
        Bearing ofYear = readUnit(3);
        sure |= bearing != Bearing.OPEN || ofYear != Bearing.OPEN;
        return sure ? new Expression.MonthOnly(Month.of(number), bearing, ofYear) : null;
    }

    /** A month's name with its name of another family, or {@link Cursor#NONE}. */
    private int readName() {
        Match match = cursor.take(Kind.MONTH);
        if (match == null) {
            return Cursor.NONE;
        }
        int place = cursor.at();
        boolean open = cursor.mark("(");
        if (!open) {
            cursor.mark("/-\\");
        }
        Match second = cursor.take(Kind.MONTH);
        if (second == null || second.value() != match.value()) {
            cursor.reset(place);
        } else if (open) {
            cursor.mark(")");
        }
        return match.value();
    }

    /** A year in digits, perhaps behind "of" and "year" and before the mark of its era. */
    private int readYear() {
        int place = cursor.at();
        cursor.mark("،,");
        cursor.skip(Kind.OF);
        cursor.skip(Kind.YEAR_WORD);
        int year = cursor.year();
        if (year == Cursor.NONE) {
            cursor.reset(place);
        } else {
            cursor.skip(Kind.COMMON_ERA);
        }
        return year;
    }

    /** "Last", "current" or "next" at the cursor. */
    Bearing readBearing() {
        Match match = cursor.take(Kind.BEARING);
        return match == null ? Bearing.OPEN : Bearing.of(match.value());
    }

    /** "Of last year", "this month": the bearing of a unit of this size (see {@link Kind#UNIT}). */
    Bearing readUnit(int size) {
        int place = cursor.at();
        cursor.skip(Kind.OF);
        boolean present = cursor.skip(Kind.THIS);
        Match unit = cursor.take(Kind.UNIT);
        if (unit != null && unit.value() == size) {
            Bearing bearing = readBearing();
            if (bearing != Bearing.OPEN || present) {
                return bearing == Bearing.OPEN ? Bearing.PRESENT : bearing;
            }
        }
        cursor.reset(place);
        return Bearing.OPEN;
    }
}
