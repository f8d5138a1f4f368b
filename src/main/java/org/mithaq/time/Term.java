package org.mithaq.time;

/**
 * What a word or phrase of a language means in date expressions.
 *
 * @param kind what it is
 * @param value what it stands for, by kind: see {@link Kind}
 */
public record Term(Kind kind, int value) {
    /** The kinds of words that date expressions are made of. */
    public enum Kind {
        /** A month of the Gregorian year, 1 to 12. */
        MONTH,
        /** A month of the Hijri year, 1 to 12. */
        HIJRI_MONTH,
        /** A weekday, 1 for Monday to 7 for Sunday. */
        WEEKDAY,
        /** A cardinal or ordinal in letters. */
        NUMBER,
        /** An article that stands before digits. */
        ARTICLE,
        /** A word for a day seen from today: 0 for today, -1 for yesterday. */
        DAY_SHIFT,
        /** Morning, evening and the like. */
        PART_OF_DAY,
        /** "Day" or "days" before a date or weekday. */
        DAY_WORD,
        /** "Month" before the name of one. */
        MONTH_WORD,
        /** "Year" before its number. */
        YEAR_WORD,
        /** A unit that a bearing follows: 1 week, 2 month, 3 year. */
        UNIT,
        /** One counted unit: 0 day, 1 week, 2 month, 3 year. */
        UNIT_ONE,
        /** Two of a unit in one word. */
        UNIT_TWO,
        /** A unit that needs its number. */
        UNIT_MANY,
        /** The end of a week. */
        WEEKEND,
        /** Last -1, current 0, next 1. */
        BEARING,
        /** "This" before a unit. */
        THIS,
        /** Beginning, middle, end of a month or year. */
        BOUNDARY,
        /** "Before" or "since" before a counted unit. */
        AGO,
        /** A word that makes an {@link #AGO} expression hang on something else than today: "from", "after". */
        FROM_ANOTHER,
        /** A preposition that a number for a year can follow: 1 when the year only begins a state ("since"). */
        IN,
        /** "Of" between day, month and year. */
        OF,
        /** "To" between the ends of a range. */
        TO,
        /** "And". */
        AND,
        /** "Corresponding to", between dates of two calendars. */
        CORRESPONDING,
        /** Mark of the common era. */
        COMMON_ERA,
        /** Mark of the Hijri era. */
        HIJRI_ERA,
        /** Word before the date of an instrument; 1 where it says so only of a date with its year. */
        INSTRUMENT,
        /** Word before the period that a plan covers. */
        PERIOD,
        /** "For" written on a word for a year. */
        FOR_YEAR,
        /** Word before a deadline. */
        DEADLINE,
        /** Word between "year" and the number of an academic or financial one. */
        BUSINESS_YEAR,
        /** Something counted, so that the number before it is no year. */
        COUNTED,
        /** A name or title that only looks like a date. */
        NO_DATE,
        /** "Anniversary". */
        ANNIVERSARY,
        /** Something whose anniversaries are kept; its year. */
        REMEMBERED
    }
}
