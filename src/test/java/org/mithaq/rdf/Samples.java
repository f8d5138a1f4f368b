package org.mithaq.rdf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Argument;
import org.mithaq.extract.Evidence;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;
import org.mithaq.extract.Status;
import org.mithaq.extract.Venue;
import org.mithaq.link.Candidate;
import org.mithaq.link.Feature;
import org.mithaq.link.Link;
import org.mithaq.link.Linking;
import org.mithaq.link.Naming;
import org.mithaq.reference.Entity;
import org.mithaq.text.Article;
import org.mithaq.text.Document;
import org.mithaq.text.Line;
import org.mithaq.text.Sentence;
import org.mithaq.text.Span;
import org.mithaq.time.When;

/** Small invented articles, read by hand. */
public final class Samples {
    public static final String SIGNED =
            "وقع وزير الخارجية الأردني سامي الحداد ونظيره العماني بدر النجار مذكرة تفاهم بشأن الصحة في مسقط يوم"
                    + " الثلاثاء.";
    public static final String VISIT = "وسيزور النجار الأردن في أغسطس 2021.";
    public static final String TEXT =
            "الأردن وعمان يوقعان مذكرة تفاهم\n6 يوليو 2021\n" + SIGNED + "\n" + VISIT + "\nالمصدر: وكالة الخليج\n";

    public static final When DAY = day(2021, 7, 6);
    public static final When AUGUST =
            new When(LocalDate.of(2021, 8, 1), LocalDate.of(2021, 8, 31), When.Precision.MONTH, When.Source.EXPLICIT);

    public static final Actor HADDAD = new Actor(
            Actor.Kind.PERSON, "sami-haddad", "سامي الحداد", "Sami Haddad", "Q1001", "Jordan", "وزير الخارجية الأردني");
    public static final Actor NAJJAR =
            new Actor(Actor.Kind.PERSON, null, "بدر النجار", "Badr al-Najjar", null, "Oman", null);
    public static final Actor JORDAN = new Actor(Actor.Kind.STATE, "JO", "الأردن", "Jordan", "Q810", null, null);
    public static final Actor OMAN = new Actor(Actor.Kind.STATE, "OM", "عمان", "Oman", "Q842", null, null);

    private static final List<Feature> FEATURES =
            List.of(new Feature("name", "exact", 0.55), new Feature("country", "same", 0.2));

    private Samples() {}

    /** A signing that has taken place and a visit that is planned. */
    public static Linking twoReports(String source) {
        return extraction(source, TEXT, List.of(signing(1), visit(2)));
    }

    public static Report signing(int number) {
        return signing(number, List.of(HADDAD, NAJJAR), DAY);
    }

    public static Report signing(int number, List<Actor> signatories, When when) {
        return new Report(
                number,
                "Signing",
                Status.OCCURRED,
                when,
                muscat(),
                arguments("signatory", signatories),
                List.of(memorandum()),
                List.of(evidence(SIGNED, "وقع", 2, "Signing/signed")),
                0,
                0.9);
    }

    public static Report visit(int number) {
        return new Report(
                number,
                "Visit",
                Status.PLANNED,
                AUGUST,
                new Venue("JO", "Jordan", "Q810", span("الأردن في أغسطس", 6)),
                List.of(new Argument("visitor", NAJJAR, span("النجار الأردن", 6))),
                List.of(),
                List.of(evidence(VISIT, "وسيزور", 3, "Visit/will-visit")),
                0,
                0.8);
    }

    /** A meeting of these on that day, shown by the sentence of the signing. */
    public static Report meeting(int number, String type, List<Actor> participants, When when) {
        return new Report(
                number,
                type,
                Status.OCCURRED,
                when,
                null,
                arguments("participant", participants),
                List.of(),
                List.of(evidence(SIGNED, "وقع", 2, type + "/met")),
                0,
                0.5);
    }

    public static Linking extraction(String source, String text, List<Report> reports) {
        List<Line> lines = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Line.Kind> kinds =
                List.of(Line.Kind.HEADLINE, Line.Kind.DATE, Line.Kind.BODY, Line.Kind.BODY, Line.Kind.SOURCE_CREDIT);
        int begin = 0;
        for (Line.Kind kind : kinds) {
            int end = text.indexOf('\n', begin);
            Span span = new Span(begin, end);
            lines.add(new Line(span, kind));
            if (kind != Line.Kind.SOURCE_CREDIT) {
                sentences.add(new Sentence(sentences.size(), span, kind, List.of()));
            }
            begin = end + 1;
        }
        Document document = new Document(new Article(source, "ar", text, lines), sentences);
        return new Linking(new Extraction(document, DAY, reports), links(source, reports));
    }

    /** The minister is in invented tables; the Omani may be one of two; states are known by their names. */
    private static Map<Integer, List<Link>> links(String source, List<Report> reports) {
        Map<Integer, List<Link>> links = new HashMap<>();
        for (Report report : reports) {
            links.put(
                    report.number(),
                    report.arguments().stream()
                            .map(argument ->
                                    link(Naming.of(argument.actor(), null, report.when(), source), argument.actor()))
                            .toList());
        }
        return links;
    }

    private static Link link(Naming naming, Actor actor) {
        String id = actor.reference();
        if (id == null) {
            return new Link.Unknown(naming, new Candidate(person("badr-najjar"), FEATURES), null);
        }
        Entity entity = actor.kind() == Actor.Kind.STATE ? state(id, actor.label()) : person(id);
        return new Link.Linked(naming, entity, actor.qid(), 0.75, FEATURES, Link.Method.NAME, null);
    }

    private static Entity person(String id) {
        return new Entity(
                Entity.Kind.PERSON, id, "Invented", List.of(), List.of(), List.of(), "Q1002", null, "invented");
    }

    public static GraphWriter writer() {
        return writer("rules-1");
    }

    public static GraphWriter writer(String rules) {
        return new GraphWriter(Iris.standard(), rules, List.of(state("JO", "Jordan"), state("OM", "Oman")));
    }

    public static Entity state(String code, String label) {
        return new Entity(Entity.Kind.STATE, code, label, List.of(), List.of(), List.of(), null, code, "invented");
    }

    public static When day(int year, int month, int day) {
        LocalDate date = LocalDate.of(year, month, day);
        return new When(date, date, When.Precision.DAY, When.Source.EXPLICIT);
    }

    public static Instrument memorandum() {
        return new Instrument("MoU", "مذكرة تفاهم بشأن الصحة", span("مذكرة تفاهم بشأن الصحة", 22));
    }

    public static Venue muscat() {
        return new Venue("muscat-OM", "Muscat", "Q3826", span("مسقط", 4));
    }

    private static List<Argument> arguments(String role, List<Actor> actors) {
        return actors.stream()
                .map(actor -> new Argument(
                        role, actor, span(actor.name(), actor.name().length())))
                .toList();
    }

    private static Evidence evidence(String sentence, String trigger, int number, String rule) {
        return new Evidence(number, span(sentence, sentence.length()), span(trigger + " ", trigger.length()), rule);
    }

    /** The first {@code length} characters of the first place where {@code words} stand. */
    private static Span span(String words, int length) {
        int begin = TEXT.indexOf(words);
        if (begin < 0) {
            throw new IllegalArgumentException("Not in the invented article: " + words);
        }
        return new Span(begin, begin + length);
    }
}
