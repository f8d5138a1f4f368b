package org.mithaq.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.When.Precision;
import org.mithaq.time.When.Source;

/** Makes days, weeks, months and years into dates. */
final class Spans {
    private Spans() {}

    static When days(LocalDate first, LocalDate last, Source source) {
        return new When(first, last, first.equals(last) ? Precision.DAY : Precision.INTERVAL, source);
    }

    /** The days in this year; where the last one comes before the first, it is of the year after. */
    static When days(MonthDay first, MonthDay last, int year, Source source) {
        int lastYear = last.isBefore(first) ? year + 1 : year;
        return days(first.atYear(year), last.atYear(lastYear), source);
    }

    static When month(YearMonth month, Source source) {
        return new When(month.atDay(1), month.atEndOfMonth(), Precision.MONTH, source);
    }

    static When years(int first, int last, Source source) {
        return new When(LocalDate.of(first, 1, 1), Year.of(last).atMonth(12).atEndOfMonth(), Precision.YEAR, source);
    }

    static When week(LocalDate inside, DayOfWeek start, Source source) {
        LocalDate first = inside.with(TemporalAdjusters.previousOrSame(start));
        return days(first, first.plusDays(6), source);
    }

    /** The day of the year, or null where the calendar has no such day in any year. */
    static @Nullable MonthDay monthDay(int month, int day) {
        return day < 1 || day > Month.of(month).maxLength() ? null : MonthDay.of(month, day);
    }

    /** The day, or null where the calendar has none such. */
    static @Nullable LocalDate day(int year, int month, int day) {
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The Umm al-Qura day as one of the common era, or null where that calendar has none such. */
    static @Nullable LocalDate hijri(int year, int month, int day) {
        try {
            return LocalDate.from(HijrahDate.of(year, month, day));
        } catch (DateTimeException absent) {
            return null;
        }
    }

    /** The Umm al-Qura month as days of the common era, or null where that calendar has none such. */
    static @Nullable When hijriMonth(int year, int month) {
        LocalDate first = hijri(year, month, 1);
        if (first == null) {
            return null;
        }
        long length = HijrahDate.from(first).range(ChronoField.DAY_OF_MONTH).getMaximum();
        return days(first, first.plusDays(length - 1), Source.EXPLICIT);
    }
}
