package org.mithaq.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Document;
import org.mithaq.time.When.Precision;
import org.mithaq.time.When.Source;

/**
 * The dates of one article, resolved. "Thursday" and "in September" are read as gone by, since most news tells what has
 * happened; whoever knows that a sentence speaks of a plan asks for {@link #future} instead:
 *
 * <pre>{@code
 * TimeResolver times = tagger.read(document);
 * Optional<When> when = planned ? times.future(mention) : mention.findWhen();
 * }</pre>
 */
public final class TimeResolver {
    private final CalendarTerms terms;
    private final List<Found> found;
    private final Anchor anchor;
    private final List<TimeMention> mentions = new ArrayList<>();
    private final Map<TimeMention, Found> origins = new HashMap<>();

    TimeResolver(Document document, List<Found> found, CalendarTerms terms) {
        this.terms = terms;
        this.found = found;
        this.anchor = Anchor.of(document, found, terms);
        for (Found each : found) {
            TimeMention mention = new TimeMention(
                    each.sentence().number(),
                    each.first(),
                    each.last(),
                    resolve(each),
                    roleOf(each),
                    each.expression().bearing());
            mentions.add(mention);
            origins.put(mention, each);
        }
    }

    /** All expressions in the order of the text. */
    public List<TimeMention> mentions() {
        return List.copyOf(mentions);
    }

    /** The day the article prints of itself, if its year is settled. */
    public Optional<When> published() {
        return anchor.printed() ? findToday() : Optional.empty();
    }

    /** The day that "today" is: the printed one, or else one that the body settles. */
    public Optional<When> findToday() {
        LocalDate day = anchor.day();
        return day == null
                ? Optional.empty()
                : Optional.of(Spans.days(day, day, anchor.printed() ? Source.EXPLICIT : Source.RELATIVE));
    }

    /**
     * What the expression means where the sentence speaks of something to come: the first such day or month on or after
     * the day of the article. Expressions that leave no choice ("yesterday", a full date, "last Monday") keep their
     * meaning; empty where the article's day is unknown.
     */
    public Optional<When> future(TimeMention mention) {
        Found origin = origins.get(mention);
        Resolution resolution = resolution();
        if (origin == null || resolution == null || headingYear(origin) != 0) {
            return mention.findWhen();
        }
        return Optional.ofNullable(resolution.future(origin.expression()));
    }

    private TimeMention.Role roleOf(Found each) {
        boolean dateline = anchor.printed()
                && PrintedDate.isDateline(each)
                && each.expression() instanceof Expression.Fixed fixed
                && fixed.when().earliest().equals(anchor.day());
        return dateline ? TimeMention.Role.OTHER : each.role();
    }

    private @Nullable Resolution resolution() {
        LocalDate day = anchor.day();
        Source weekday = anchor.printed() ? Source.DATELINE : Source.WEEKDAY;
        return day == null ? null : new Resolution(day, terms.weekStart(), anchor.source(), weekday);
    }

    private @Nullable When resolve(Found each) {
        if (each.expression() instanceof Expression.Fixed fixed) {
            return fixed.when();
        }
        int heading = headingYear(each);
        if (heading != 0) {
            return inYear(each.expression(), heading, Source.RELATIVE);
        }
        Resolution resolution = resolution();
        if (resolution == null) {
            return anchor.year() == 0 ? null : inYear(each.expression(), anchor.year(), Source.RELATIVE);
        }
        When when = resolution.resolve(each.expression());
        return when != null && isSolvedByWeekday(each) ? withSource(when, Source.WEEKDAY) : when;
    }

    private boolean isSolvedByWeekday(Found each) {
        return !anchor.printed() && each.expression() instanceof Expression.Days days && days.weekday() != null;
    }

    private static When withSource(When when, Source source) {
        return new When(when.earliest(), when.latest(), when.precision(), source);
    }

    /** The year a chronicle puts at the head of the entry or before its entries, or 0. */
    private int headingYear(Found each) {
        int year = 0;
        for (Found other : found) {
            if (other.isAt(each)) {
                return year;
            }
            boolean sameEntry = other.entry()
                    && other.sentence().number() == each.sentence().number();
            boolean before = each.entry() && !anchor.printed();
            if ((sameEntry || before) && other.expression() instanceof Expression.Fixed fixed && isYear(fixed)) {
                year = fixed.when().earliest().getYear();
            }
        }
        return year;
    }

    private static boolean isYear(Expression.Fixed fixed) {
        When when = fixed.when();
        return when.precision() == Precision.YEAR
                && when.earliest().getYear() == when.latest().getYear();
    }

    private static @Nullable When inYear(Expression expression, int year, Source source) {
        if (expression instanceof Expression.Days days && isOpen(days.bearing(), days.year())) {
            boolean valid = days.first().isValidYear(year) && days.last().isValidYear(year);
            return valid ? Spans.days(days.first(), days.last(), year, source) : null;
        }
        if (expression instanceof Expression.MonthOnly month && isOpen(month.bearing(), month.year())) {
            return Spans.month(YearMonth.of(year, month.month()), source);
        }
        return null;
    }

    private static boolean isOpen(Bearing bearing, Bearing year) {
        return bearing == Bearing.OPEN && year == Bearing.OPEN;
    }
}
