package org.mithaq.evaluate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** ISO dates of day, month or year precision, as text; the empty string is no date. */
final class IsoDate {
    /** More days than any tolerance: for dates that are not both of day precision. */
    static final long FAR = 999;

    private static final Pattern DATE = Pattern.compile("\\p{Nd}{4}(-\\p{Nd}{2})?(-\\p{Nd}{2})?");

    private IsoDate() {}

    /** The date at the beginning of the text, at its own precision; the empty string if there is none. */
    static String leading(String text) {
        Matcher date = DATE.matcher(text);
        return date.lookingAt() ? date.group() : "";
    }

    /** True when both are given and neither contains the other: 2022-06 clashes with 2022-07-01, not with 2022-06-10. */
    static boolean clash(String a, String b) {
        return !a.startsWith(b) && !b.startsWith(a);
    }

    /** True when the date is given and lies within the expected one: 2022-06-10 within 2022-06. */
    static boolean within(String date, String expected) {
        return !date.isEmpty() && date.startsWith(expected);
    }

    /** Days from the nearest of the dates to the day; {@link #FAR} unless every date involved is a valid day. */
    static long daysBetween(Set<String> dates, String day) {
        try {
            LocalDate to = parse(day);
            return dates.stream()
                    .mapToLong(date -> Math.abs(ChronoUnit.DAYS.between(parse(date), to)))
                    .min()
                    .orElse(FAR);
        } catch (DateTimeException e) {
            return FAR;
        }
    }

    private static LocalDate parse(String day) {
        LocalDate date = LocalDate.parse(day);
        if (date.getYear() < 1) {
            throw new DateTimeException("The year of " + day + " is not of the common era");
        }
        return date;
    }
}
