package org.mithaq.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mithaq.language.CalendarFile;
import org.mithaq.language.LanguagePack;
import org.mithaq.reference.Gazetteer;
import org.mithaq.reference.ReferenceTables;
import org.mithaq.text.Article;
import org.mithaq.text.Line;
import org.mithaq.text.Span;
import org.mithaq.time.TimeTagger;
import org.mithaq.time.When;

/** Invented articles, and what is read in them in words that a test can compare. */
final class News {
    private static final Extractor EXTRACTOR = extractor();
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private News() {}

    private static Extractor extractor() {
        ReferenceTables tables = ReferenceTables.load();
        return new Extractor(
                LanguagePack.load("ar"), tables, Gazetteer.of(tables, "ar"), new TimeTagger(CalendarFile.load("ar")));
    }

    /** An article of running text alone: no headline, no date. */
    static Article text(String... paragraphs) {
        return article(0, paragraphs);
    }

    /** An article whose first line is its headline; a line that is an ISO date is its date line. */
    static Article headed(String... lines) {
        return article(1, lines);
    }

    private static Article article(int headlines, String... lines) {
        List<Line> kinds = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < lines.length; i++) {
            Line.Kind kind = DATE.matcher(lines[i]).matches()
                    ? Line.Kind.DATE
                    : i < headlines ? Line.Kind.HEADLINE : Line.Kind.BODY;
            kinds.add(new Line(new Span(at, at + lines[i].length()), kind));
            at += lines[i].length() + 1;
        }
        return new Article("invented.txt", "ar", String.join("\n", lines), kinds);
    }

    /** Running text below which stands one last line of this kind. */
    static Article closedBy(Line.Kind kind, String... lines) {
        Article article = text(lines);
        List<Line> kinds = new ArrayList<>(article.lines());
        Line last = kinds.remove(kinds.size() - 1);
        kinds.add(new Line(last.span(), kind));
        return new Article(article.source(), article.language(), article.text(), kinds);
    }

    static Extraction extract(Article article) {
        return EXTRACTOR.extract(article);
    }

    static List<Report> reports(Article article) {
        return extract(article).reports();
    }

    /** The one event of a text without headline and date. */
    static Report only(String text) {
        return only(text(text));
    }

    /** The one event of an article. */
    static Report only(Article article) {
        List<Report> reports = reports(article);
        if (reports.size() != 1) {
            throw new AssertionError("One event was to come out, but it was " + reports);
        }
        return reports.get(0);
    }

    /** The one event of this type, among others. */
    static Report only(String type, Article article) {
        List<Report> reports = reports(article).stream()
                .filter(report -> report.type().equals(type))
                .toList();
        if (reports.size() != 1) {
            throw new AssertionError("One " + type + " was to come out, but it was " + reports);
        }
        return reports.get(0);
    }

    /** Type and status of every event: {@code Signing occurred}. */
    static List<String> outline(Article article) {
        return reports(article).stream()
                .map(report -> report.type() + " " + report.status().name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Every participant: {@code signatory Sergey Lavrov (Russia)}. */
    static List<String> parties(Report report) {
        return report.arguments().stream().map(News::party).toList();
    }

    private static String party(Argument argument) {
        String side =
                argument.actor().findRepresents().map(it -> " (" + it + ")").orElse("");
        return argument.role() + " " + argument.actor().label() + side;
    }

    /** Names of all participants as the article writes them: a person without a name goes by the office. */
    static List<String> names(Report report) {
        return report.arguments().stream()
                .map(argument -> argument.actor().name())
                .toList();
    }

    /** States or bodies that the participants represent; {@code ?} where that is not known. */
    static List<String> sides(Report report) {
        return report.arguments().stream()
                .map(argument -> argument.actor().findRepresents().orElse("?"))
                .toList();
    }

    static List<String> titles(Report report) {
        return report.instruments().stream().map(Instrument::title).toList();
    }

    static List<String> kinds(Report report) {
        return report.instruments().stream().map(Instrument::kind).toList();
    }

    /** Date, or interval, and what it rests on: {@code 2021-07-06 dateline}; empty where there is none. */
    static String date(Report report) {
        return report.findWhen().map(News::shown).orElse("");
    }

    private static String shown(When when) {
        String days = when.start().equals(when.end()) ? when.start() : when.start() + ".." + when.end();
        return days + " " + when.source().name().toLowerCase(Locale.ROOT);
    }

    static String place(Report report) {
        return report.findVenue().map(Venue::label).orElse("");
    }
}
