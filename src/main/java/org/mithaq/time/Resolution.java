package org.mithaq.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.When.Source;

/**
 * Reads expressions from a day on which the article speaks.
 *
 * @param day that day
 * @param weekStart the day a week begins with
 * @param source what the day rests on
 * @param weekdaySource what a weekday read from it rests on
 */
record Resolution(LocalDate day, DayOfWeek weekStart, Source source, Source weekdaySource) {
    /** So far ahead a date without a year is still taken for a coming one; beyond, for one gone by. */
    private static final int NEAR_FUTURE_DAYS = 120;

    /** The reading where nothing more is known; null where the calendar has no such day. */
    @Nullable
    When resolve(Expression expression) {
        return read(expression, false);
    }

    /** The reading on or after the article's day, where the expression leaves the choice. */
    @Nullable
    When future(Expression expression) {
        return read(expression, true);
    }

    private @Nullable When read(Expression expression, boolean ahead) {
        if (expression instanceof Expression.Fixed fixed) {
            return fixed.when();
        } else if (expression instanceof Expression.Days days) {
            return days(days, ahead);
        } else if (expression instanceof Expression.DaysOfMonth days) {
            return daysOfMonth(days);
        } else if (expression instanceof Expression.MonthOnly month) {
            return Spans.month(YearMonth.of(yearOf(month, ahead), month.month()), source);
        } else if (expression instanceof Expression.Weekdays weekdays) {
            return weekdays(weekdays, ahead);
        } else if (expression instanceof Expression.Shift shift) {
            return shift(shift);
        } else if (expression instanceof Expression.Weekend weekend) {
            return weekend(weekend.weeks());
        }
        return null;
    }

    private @Nullable When days(Expression.Days days, boolean ahead) {
        int year = days.year() != Bearing.OPEN
                ? day.getYear() + days.year().steps()
                : yearOf(days.first(), days.last(), days.bearing(), ahead);
        DayOfWeek weekday = days.weekday();
        if (weekday != null && days.year() == Bearing.OPEN) {
            year = withWeekday(days.first(), weekday, year);
        }
        boolean valid = days.first().isValidYear(year) && days.last().isValidYear(year);
        return valid ? Spans.days(days.first(), days.last(), year, source) : null;
    }

    private static int withWeekday(MonthDay date, DayOfWeek weekday, int year) {
        return IntStream.of(year, year - 1, year + 1)
                .filter(date::isValidYear)
                .filter(candidate -> date.atYear(candidate).getDayOfWeek() == weekday)
                .findFirst()
                .orElse(year);
    }

    private int yearOf(MonthDay first, MonthDay last, Bearing bearing, boolean ahead) {
        int year = day.getYear();
        boolean before = first.atYear(year).isBefore(day);
        boolean over = last.atYear(year).isBefore(day);
        return switch (bearing) {
            case PRESENT -> year;
            case PAST -> before ? year : year - 1;
            case FUTURE -> first.atYear(year).isAfter(day) ? year : year + 1;
            case OPEN -> ahead ? (over ? year + 1 : year) : nearest(first, year);
        };
    }

    private int nearest(MonthDay date, int year) {
        LocalDate horizon = day.plusDays(NEAR_FUTURE_DAYS);
        return IntStream.of(year + 1, year, year - 1)
                .filter(candidate -> !date.atYear(candidate).isAfter(horizon))
                .findFirst()
                .orElse(year - 1);
    }

    private int yearOf(Expression.MonthOnly month, boolean ahead) {
        int year = day.getYear();
        if (month.year() != Bearing.OPEN) {
            return year + month.year().steps();
        }
        int distance = month.month().compareTo(day.getMonth());
        return switch (month.bearing()) {
            case PRESENT -> year;
            case PAST -> distance < 0 ? year : year - 1;
            case FUTURE -> distance > 0 ? year : year + 1;
            case OPEN -> ahead ? (distance >= 0 ? year : year + 1) : (distance <= 0 ? year : year - 1);
        };
    }

    private @Nullable When daysOfMonth(Expression.DaysOfMonth days) {
        YearMonth month = YearMonth.from(day).plusMonths(days.month().steps());
        boolean valid = month.isValidDay(days.first()) && month.isValidDay(days.last());
        return valid ? Spans.days(month.atDay(days.first()), month.atDay(days.last()), source) : null;
    }

    private When weekdays(Expression.Weekdays weekdays, boolean ahead) {
        LocalDate first = weekday(weekdays.first(), weekdays.bearing(), ahead);
        LocalDate last = first.with(TemporalAdjusters.nextOrSame(weekdays.last()));
        return Spans.days(first, last, weekdaySource);
    }

    private LocalDate weekday(DayOfWeek weekday, Bearing bearing, boolean ahead) {
        return day.with(
                switch (bearing) {
                    case PAST -> TemporalAdjusters.previous(weekday);
                    case FUTURE -> TemporalAdjusters.next(weekday);
                    case PRESENT, OPEN ->
                        ahead ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday);
                });
    }

    private When shift(Expression.Shift shift) {
        LocalDate moved = day.plus(shift.amount(), shift.unit());
        return switch (shift.unit()) {
            case WEEKS -> Spans.week(moved, weekStart, source);
            case MONTHS -> Spans.month(YearMonth.from(moved), source);
            case YEARS -> Spans.years(moved.getYear(), moved.getYear(), source);
            default -> {
                LocalDate exact = closest(moved, shift.weekday());
                yield Spans.days(exact, exact, source);
            }
        };
    }

    /** A weekday beside "today" outweighs a date that was printed a day early or late. */
    private static LocalDate closest(LocalDate moved, @Nullable DayOfWeek weekday) {
        if (weekday == null) {
            return moved;
        }
        LocalDate before = moved.with(TemporalAdjusters.previousOrSame(weekday));
        return moved.toEpochDay() - before.toEpochDay() <= 3 ? before : before.plusDays(7);
    }

    private When weekend(int weeks) {
        LocalDate saturday =
                day.with(TemporalAdjusters.previous(DayOfWeek.SATURDAY)).plusWeeks(weeks + 1L);
        return Spans.days(saturday, saturday.plusDays(1), source);
    }
}
