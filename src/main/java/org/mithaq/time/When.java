package org.mithaq.time;

import java.time.LocalDate;

/**
 * A date or an interval of days, how exactly it is known, and from what.
 *
 * @param earliest first possible day
 * @param latest last possible day, not before {@code earliest}
 * @param precision whether the text gives a day, an interval of days, a month or a year
 * @param source what the date rests on
 */
public record When(LocalDate earliest, LocalDate latest, Precision precision, Source source) {
    /** How exactly a date is known. */
    public enum Precision {
        DAY,
        INTERVAL,
        MONTH,
        YEAR
    }

    /** What a date rests on, strongest first. */
    public enum Source {
        /** All parts stand in the expression. */
        EXPLICIT,
        /** A year-less or relative expression, resolved with the date that the article prints. */
        DATELINE,
        /** A relative expression resolved with another dated expression of the body. */
        RELATIVE,
        /** A weekday resolved to the nearest such day. */
        WEEKDAY,
        /** No expression: the month in which the article appeared. */
        PUBLICATION
    }

    public When {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A date cannot end before it begins: " + earliest + ".." + latest);
        }
    }

    /** The first day at the known precision: {@code 2022-06-10}, {@code 2022-06} or {@code 2022}. */
    public String start() {
        return lexical(earliest);
    }

    /** The last day at the known precision. */
    public String end() {
        return lexical(latest);
    }

    private String lexical(LocalDate day) {
        String iso = day.toString();
        return switch (precision) {
            case DAY, INTERVAL -> iso;
            case MONTH -> iso.substring(0, 7);
            case YEAR -> iso.substring(0, 4);
        };
    }

    /** Whether both can be the same time: their days overlap. */
    public boolean compatible(When other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
