package org.mithaq.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads {@code 6/7/2021} (the day first), {@code 6-7-2021}, {@code 6.7.2021} and {@code 2021-07-06}. */
final class NumericDate {
    private final Cursor cursor;

    NumericDate(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The date at the cursor, which then stands behind it; or null, and the cursor has not moved. */
    @Nullable
    Expression read(boolean today) {
        int place = cursor.at();
        LocalDate day = readDay();
        if (day == null) {
            cursor.reset(place);
            return null;
        }
        return DayGrammar.fixed(day, today);
    }

    private @Nullable LocalDate readDay() {
        int first = cursor.year();
        boolean yearFirst = first != Cursor.NONE;
        if (!yearFirst) {
            first = cursor.digits(2);
        }
        if (first == Cursor.NONE || !cursor.mark("-/.")) {
            return null;
        }
        int month = cursor.digits(2);
        if (month == Cursor.NONE || !cursor.mark("-/.")) {
            return null;
        }
        int last = yearFirst ? cursor.digits(2) : cursor.year();
        if (last == Cursor.NONE) {
            return null;
        }
        return yearFirst ? Spans.day(first, month, last) : Spans.day(last, month, first);
    }
}
