package org.mithaq.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/** ISO dates known to the day, the month or the year; empty where nothing is known. */
final class PartialDate {
    private static final Pattern FORM = Pattern.compile("|[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");

    private PartialDate() {}

    /**
     * The first day that {@code date} may mean.
     *
     * @throws DateTimeException if there is no such month or day
     */
    static LocalDate earliest(String date) {
        if (date.isEmpty()) {
            return LocalDate.MIN;
        }
        return LocalDate.of(
                number(date, 0, 4),
                date.length() < 7 ? 1 : number(date, 5, 7),
                date.length() < 10 ? 1 : number(date, 8, 10));
    }

    /**
     * The last day that {@code date} may mean.
     *
     * @throws DateTimeException if there is no such month or day
     */
    static LocalDate latest(String date) {
        if (date.isEmpty()) {
            return LocalDate.MAX;
        }
        int month = date.length() < 7 ? 12 : number(date, 5, 7);
        return date.length() < 10 ? YearMonth.of(number(date, 0, 4), month).atEndOfMonth() : earliest(date);
    }

    /** Whether {@code day} may lie in the period; both its ends count. */
    static boolean covers(String start, String end, LocalDate day) {
        return !day.isBefore(earliest(start)) && !day.isAfter(latest(end));
    }

    /**
     * Refuses a period that is no period.
     *
     * @throws IllegalArgumentException if a date is malformed or the start lies after the end
     */
    static void requirePeriod(String start, String end) {
        if (!isDate(start) || !isDate(end)) {
            throw new IllegalArgumentException(
                    "start '" + start + "' and end '" + end + "' must be YYYY, YYYY-MM, YYYY-MM-DD or empty");
        }
        if (earliest(start).isAfter(latest(end))) {
            throw new IllegalArgumentException("start " + start + " is after end " + end);
        }
    }

    private static boolean isDate(String date) {
        try {
            return FORM.matcher(date).matches() && !earliest(date).isAfter(latest(date));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static int number(String date, int begin, int end) {
        return Integer.parseInt(date, begin, end, 10);
    }
}
