package org.mithaq.rdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Argument;
import org.mithaq.extract.Extraction;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;
import org.mithaq.extract.Venue;
import org.mithaq.text.Folding;
import org.mithaq.time.When;

/**
 * Decides which reports tell of one event. Two reports do when they agree on the family of types, on the principals
 * and on the day or month of beginning; for what happens to an instrument also on its kind. A visit is known by its
 * visitors and the state they come to. Where an article tells too little for that, its report has an event of its own:
 * an event counted twice is seen and mended more easily than two events made one.
 */
final class Identity {
    private final Iris iris;
    private final Ontology ontology;

    Identity(Iris iris, Ontology ontology) {
        this.iris = iris;
        this.ontology = ontology;
    }

    /** The events of an article's reports, by the number of the report. */
    Map<Integer, CanonicalEvent> of(Extraction extraction) {
        Map<Integer, List<String>> keys = new HashMap<>();
        Set<List<String>> seen = new HashSet<>();
        Set<List<String>> ambiguous = new HashSet<>();
        for (Report report : extraction.reports()) {
            List<String> key = key(report);
            keys.put(report.number(), key);
            if (!seen.add(key)) {
                ambiguous.add(key);
            }
        }
        String source = extraction.document().article().source();
        return extraction.reports().stream().collect(Collectors.toMap(Report::number, report -> {
            List<String> key = keys.getOrDefault(report.number(), List.of());
            return event(report, key.isEmpty() ? own(source, report) : distinct(report, key, ambiguous.contains(key)));
        }));
    }

    static String folded(Instrument instrument) {
        return Folding.fold(instrument.title()).strip();
    }

    private CanonicalEvent event(Report report, List<String> key) {
        String date = date(report);
        String who = principals(report).map(Actor::label).distinct().sorted().collect(Collectors.joining(", "));
        String label = ontology.family(report.type())
                + (date.isEmpty() ? "" : ", " + date)
                + (who.isEmpty() ? "" : ": " + who);
        return new CanonicalEvent(iris.hashed("event", key), key, label, date);
    }

    private static List<String> own(String source, Report report) {
        return List.of("report", source, Integer.toString(report.number()));
    }

    /** One article that tells of two signings of the same day and people means two: their titles part them. */
    private static List<String> distinct(Report report, List<String> key, boolean ambiguous) {
        if (!ambiguous) {
            return key;
        }
        return Stream.concat(
                        key.stream(),
                        report.instruments().stream().map(Identity::folded).sorted())
                .toList();
    }

    /** What the report has in common with other reports of its event; empty where it tells too little. */
    private List<String> key(Report report) {
        String family = ontology.family(report.type());
        String date = date(report);
        List<String> who = who(report, family);
        if (date.isEmpty() || who.isEmpty()) {
            return List.of();
        }
        List<String> key = new ArrayList<>(List.of(family, date));
        key.addAll(who);
        report.instruments().stream().map(Instrument::kind).distinct().sorted().forEach(key::add);
        return key;
    }

    private static List<String> who(Report report, String family) {
        if (family.equals("Visit")) {
            List<String> visitors = keys(report.arguments().stream()
                    .filter(argument -> argument.role().equals("visitor"))
                    .map(Argument::actor));
            if (!visitors.isEmpty() && report.findVenue().isPresent()) {
                return Stream.concat(visitors.stream(), report.findVenue().map(Identity::country).stream())
                        .toList();
            }
        }
        List<String> principals = keys(principals(report));
        return principals.size() < 2 ? List.of() : principals;
    }

    /** Principals; a state is left out beside the person who represents it, for many articles name only one. */
    private static Stream<Actor> principals(Report report) {
        Set<String> represented = report.arguments().stream()
                .filter(Argument::isPrincipal)
                .flatMap(argument -> argument.actor().findRepresents().stream())
                .collect(Collectors.toSet());
        return report.arguments().stream()
                .filter(Argument::isPrincipal)
                .map(Argument::actor)
                .filter(actor -> actor.kind() == Actor.Kind.PERSON || !represented.contains(actor.label()));
    }

    private static List<String> keys(Stream<Actor> actors) {
        return actors.map(actor -> String.join("\t", Actors.key(actor)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The state of a place: its id ends with the state's code. */
    private static String country(Venue venue) {
        String id = venue.reference();
        return id.matches(".*-[A-Z]{2}") ? id.substring(id.length() - 2) : id;
    }

    /** The day or month of beginning; empty where only the year or the month of publication is known. */
    private static String date(Report report) {
        return report.findWhen()
                .filter(when -> when.source() != When.Source.PUBLICATION && when.precision() != When.Precision.YEAR)
                .map(When::start)
                .orElse("");
    }
}
