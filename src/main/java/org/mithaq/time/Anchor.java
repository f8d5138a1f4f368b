package org.mithaq.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Document;
import org.mithaq.text.Line;
import org.mithaq.time.TimeMention.Role;
import org.mithaq.time.When.Precision;
import org.mithaq.time.When.Source;

/**
 * When an article speaks.
 *
 * @param day the day, or null where only the year is known, or nothing
 * @param year the year, or 0
 * @param printed whether the article prints the day of itself
 */
record Anchor(@Nullable LocalDate day, int year, boolean printed) {
    private static final int LEAD_SENTENCES = 2;

    /** What the article prints of itself, or else what its body settles. */
    static Anchor of(Document document, List<Found> found, CalendarTerms terms) {
        Optional<Expression> printed = new PrintedDate(document.sentences(), found).find();
        if (printed.isPresent() && printed.get() instanceof Expression.Fixed fixed) {
            LocalDate day = fixed.when().earliest();
            return new Anchor(day, day.getYear(), true);
        }
        MonthDay date = printed.isPresent() && printed.get() instanceof Expression.Days days ? days.first() : null;
        OptionalInt year = new YearEvidence(document, found, terms).findYear(date);
        return date == null ? ofBody(found, year) : ofYearless(date, found, year);
    }

    private static Anchor ofYearless(MonthDay date, List<Found> found, OptionalInt year) {
        int[] years = found.stream()
                .filter(each -> each.expression() instanceof Expression.Fixed fixed
                        && MonthDay.from(fixed.when().earliest()).equals(date)
                        && fixed.when().precision() == Precision.DAY)
                .mapToInt(each ->
                        ((Expression.Fixed) each.expression()).when().earliest().getYear())
                .distinct()
                .toArray();
        int settled = years.length == 1 ? years[0] : year.orElse(0);
        LocalDate day = settled == 0 ? null : Spans.day(settled, date.getMonthValue(), date.getDayOfMonth());
        return day == null ? ofBody(found, year) : new Anchor(day, settled, true);
    }

    private static Anchor ofBody(List<Found> found, OptionalInt year) {
        return found.stream()
                .filter(each -> each.role() == Role.OCCURRENCE)
                .filter(each -> saysToday(each) || (isLead(each) && isDated(each)))
                .map(each -> dayOf(each.expression(), year))
                .filter(day -> day != null)
                .findFirst()
                .map(day -> new Anchor(day, day.getYear(), false))
                .orElseGet(() -> new Anchor(null, year.orElse(0), false));
    }

    private static boolean saysToday(Found found) {
        return (found.expression() instanceof Expression.Fixed fixed && fixed.today())
                || (found.expression() instanceof Expression.Days days && days.today());
    }

    private static boolean isLead(Found found) {
        return found.sentence().number() <= LEAD_SENTENCES && found.sentence().kind() == Line.Kind.BODY;
    }

    /** A full date, or one that its weekday speaks for. */
    private static boolean isDated(Found found) {
        return found.expression() instanceof Expression.Fixed
                || (found.expression() instanceof Expression.Days days
                        && days.weekday() != null
                        && days.bearing() == Bearing.OPEN);
    }

    private static @Nullable LocalDate dayOf(Expression expression, OptionalInt year) {
        if (expression instanceof Expression.Fixed fixed && fixed.when().precision() == Precision.DAY) {
            return fixed.when().earliest();
        }
        if (expression instanceof Expression.Days days && year.isPresent()) {
            MonthDay first = days.first();
            return Spans.day(year.getAsInt(), first.getMonthValue(), first.getDayOfMonth());
        }
        return null;
    }

    /** What a date read from here rests on. */
    Source source() {
        return printed ? Source.DATELINE : Source.RELATIVE;
    }
}
