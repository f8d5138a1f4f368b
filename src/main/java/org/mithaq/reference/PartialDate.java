package org.mithaq.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** ISO dates known to the day, the month or the year; empty where nothing is known. */
final class PartialDate {
    private PartialDate() {}

    /**
     * The first day that {@code date} may mean.
     *
     * @throws DateTimeException if it is no date
     */
    static LocalDate earliest(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MIN;
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    /**
     * The last day that {@code date} may mean.
     *
     * @throws DateTimeException if it is no date
     */
    static LocalDate latest(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MAX;
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }

    /** Whether {@code day} may lie in the period; both its ends count. */
    static boolean covers(String start, String end, LocalDate day) {
        return !day.isBefore(earliest(start)) && !day.isAfter(latest(end));
    }

    /** Refuses a period that is no period. */
    static void requirePeriod(String start, String end) {
        try {
            if (earliest(start).isAfter(latest(end))) {
                throw new IllegalArgumentException("start " + start + " is after end " + end);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "start '" + start + "' and end '" + end + "' must be YYYY, YYYY-MM, YYYY-MM-DD or empty", e);
        }
    }
}
