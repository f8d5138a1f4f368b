package org.mithaq.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What an expression says by itself, before anything is known of the article's day. */
sealed interface Expression {
    /**
     * All parts are there.
     *
     * @param today whether the text calls this day "today"
     */
    record Fixed(When when, boolean today) implements Expression {}

    /** Days of a month, without a number for the year; {@code year} for "of last year". */
    record Days(
            MonthDay first, MonthDay last, @Nullable DayOfWeek weekday, Bearing bearing, Bearing year, boolean today)
            implements Expression {}

    /** Days of "this month" or "last month". */
    record DaysOfMonth(int first, int last, Bearing month) implements Expression {}

    /** A month without a number for its year. */
    record MonthOnly(Month month, Bearing bearing, Bearing year) implements Expression {}

    /** One weekday, or a run of them. */
    record Weekdays(DayOfWeek first, DayOfWeek last, Bearing bearing) implements Expression {}

    /** So many units from now; a day may have its weekday beside it. */
    record Shift(ChronoUnit unit, int amount, @Nullable DayOfWeek weekday) implements Expression {
        @Override
        public Bearing bearing() {
            return Bearing.of(amount);
        }
    }

    /** Saturday and Sunday, so many weeks from now. */
    record Weekend(int weeks) implements Expression {
        @Override
        public Bearing bearing() {
            return Bearing.of(weeks);
        }
    }

    /** Whether the words place it before or after the day of the article; a month's own words before those on its year. */
    default Bearing bearing() {
        return Bearing.OPEN;
    }

    /** A date in a calendar or form that needs more than the text gives. */
    record Unsettled() implements Expression {}
}
