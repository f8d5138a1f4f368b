package org.mithaq.time;

import java.time.DayOfWeek;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Document;
import org.mithaq.text.Sentence;
import org.mithaq.time.CalendarTerms.Match;
import org.mithaq.time.Term.Kind;

/**
 * In which year an article speaks that prints no date. Each clue leaves some years: a weekday beside day and month every
 * fifth, sixth or eleventh one, an anniversary a single one. They are cut with each other and with the years the text
 * names; unless exactly one is left, the year stays unknown.
 */
final class YearEvidence {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_PERIOD = 10;
    private static final int LARGEST_ANNIVERSARY = 99;
    private static final int ANNIVERSARY_REACH = 4;

    private final List<Found> found;
    private final Document document;
    private final CalendarTerms terms;

    YearEvidence(Document document, List<Found> found, CalendarTerms terms) {
        this.document = document;
        this.found = found;
        this.terms = terms;
    }

    /** The only year that all clues allow, given a printed day without a year, or none. */
    OptionalInt findYear(@Nullable MonthDay printed) {
        Set<Integer> years = namedYears();
        boolean clue = false;
        for (Found each : found) {
            clue |= cut(years, each.expression(), printed);
        }
        for (Sentence sentence : document.sentences()) {
            clue |= cutByAnniversary(years, sentence);
        }
        return clue && years.size() == 1 ? OptionalInt.of(years.iterator().next()) : OptionalInt.empty();
    }

    private Set<Integer> namedYears() {
        return found.stream()
                .map(Found::expression)
                .filter(Expression.Fixed.class::isInstance)
                .map(expression -> ((Expression.Fixed) expression).when())
                .filter(when -> when.latest().getYear() - when.earliest().getYear() <= LONGEST_PERIOD)
                .flatMapToInt(when -> IntStream.rangeClosed(
                        when.earliest().getYear(), when.latest().getYear()))
                .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
                .boxed()
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean cut(Set<Integer> years, Expression expression, @Nullable MonthDay printed) {
        if (expression instanceof Expression.Days days
                && days.weekday() != null
                && days.bearing() == Bearing.OPEN
                && days.year() == Bearing.OPEN) {
            return keep(years, days.first(), days.weekday());
        }
        if (expression instanceof Expression.Shift shift
                && shift.amount() == 0
                && shift.weekday() != null
                && printed != null) {
            return keep(years, printed, shift.weekday());
        }
        return false;
    }

    private static boolean keep(Set<Integer> years, MonthDay date, DayOfWeek weekday) {
        years.removeIf(year -> !date.isValidYear(year) || date.atYear(year).getDayOfWeek() != weekday);
        return true;
    }

    private boolean cutByAnniversary(Set<Integer> years, Sentence sentence) {
        boolean clue = false;
        Readings readings = new Readings(sentence, terms);
        for (int i = 0; i < sentence.size(); i++) {
            Match word = readings.find(Kind.ANNIVERSARY, i);
            if (word != null) {
                int year = anniversary(readings, i + word.length());
                clue |= year != Cursor.NONE && years.removeIf(other -> other != year);
                clue |= year != Cursor.NONE && years.contains(year);
            }
        }
        return clue;
    }

    private static int anniversary(Readings readings, int at) {
        Cursor cursor = new Cursor(readings, at);
        int number = cursor.number(LARGEST_ANNIVERSARY);
        if (number == Cursor.NONE) {
            return Cursor.NONE;
        }
        int limit = Math.min(readings.tokens().size(), cursor.at() + ANNIVERSARY_REACH);
        for (int i = cursor.at(); i < limit; i++) {
            Match remembered = readings.find(Kind.REMEMBERED, i);
            if (remembered != null) {
                return remembered.value() + number;
            }
        }
        return Cursor.NONE;
    }
}
