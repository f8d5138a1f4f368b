package org.mithaq.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Evidence;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;
import org.mithaq.extract.Status;
import org.mithaq.extract.Venue;
import org.mithaq.link.Link;

/** Writes the reports of one article, and the events, instruments, actors and places they name. */
final class ReportTriples {
    private final Triples triples;
    private final Node article;
    private final Mentions mentions;
    private final Actors actors;
    private final Iris iris;
    private final Map<Integer, CanonicalEvent> events;
    private final Participants participants;

    ReportTriples(
            Triples triples,
            Node article,
            Mentions mentions,
            Actors actors,
            Iris iris,
            Map<Integer, CanonicalEvent> events,
            Participants participants) {
        this.triples = triples;
        this.article = article;
        this.mentions = mentions;
        this.actors = actors;
        this.iris = iris;
        this.events = events;
        this.participants = participants;
    }

    void write(Report report, List<Link> links) {
        Node node = node(report.number());
        CanonicalEvent event = event(report.number());
        Node type = Vocabulary.dip(Names.eventClass(report.type()));
        triples.add(node, Vocabulary.TYPE, Vocabulary.REPORT)
                .add(node, Vocabulary.IN_ARTICLE, article)
                .add(node, Vocabulary.REPORT_OF, event.node())
                .add(node, "eventType", type)
                .add(node, "status", Vocabulary.concept("status", Names.lower(report.status())))
                .typed(node, "confidence", decimal(report.confidence()), XSDDatatype.XSDdecimal)
                .add(event.node(), Vocabulary.TYPE, type)
                .text(event.node(), Vocabulary.LABEL, event.label(), "en")
                .date(event.node(), "date", event.date());
        report.findWhen().ifPresent(when -> triples.when(node, when));
        report.findVenue().ifPresent(venue -> place(node, event, venue));
        partOf(report, node, event);
        evidence(node, report.evidence());
        participants.write(node, event, report, links);
        instruments(node, event, report);
    }

    private void partOf(Report report, Node node, CanonicalEvent event) {
        if (report.partOf() == 0) {
            return;
        }
        triples.add(node, Vocabulary.PART_OF, node(report.partOf()));
        Node whole = event(report.partOf()).node();
        if (!whole.equals(event.node())) {
            triples.add(event.node(), Vocabulary.PART_OF, whole);
        }
    }

    private void evidence(Node node, List<Evidence> evidence) {
        triples.add(node, "mainEvidence", mentions.of(evidence.get(0).span()));
        for (Evidence item : evidence) {
            triples.add(node, "evidence", mentions.of(item.span()))
                    .add(node, "trigger", mentions.of(item.trigger()))
                    .text(node, "rule", item.rule());
        }
    }

    private void place(Node node, CanonicalEvent event, Venue venue) {
        Node place = actors.node(venue);
        triples.add(node, "place", place)
                .add(node, "placeMention", mentions.of(venue.mention()))
                .add(event.node(), "place", place)
                .add(place, Vocabulary.TYPE, Actors.isState(venue) ? Vocabulary.STATE : Vocabulary.PLACE)
                .text(place, Vocabulary.LABEL, venue.label(), "en")
                .exactMatch(place, Optional.ofNullable(venue.qid()));
    }

    private void instruments(Node node, CanonicalEvent event, Report report) {
        int number = 0;
        for (Instrument item : report.instruments()) {
            Node instrument = event.instrument(iris, report, item);
            Node type = Vocabulary.dip(Names.instrumentClass(item.kind()));
            Node told = Iris.part(node, "i" + ++number);
            triples.add(node, Vocabulary.INSTRUMENT, instrument)
                    .add(event.node(), Vocabulary.INSTRUMENT, instrument)
                    .add(instrument, Vocabulary.TYPE, type)
                    .text(instrument, Vocabulary.LABEL, item.title(), participants.language())
                    .add(node, "instrumentReport", told)
                    .add(told, Vocabulary.TYPE, Vocabulary.INSTRUMENT_REPORT)
                    .add(told, "ofInstrument", instrument)
                    .add(told, "instrumentClass", type)
                    .text(told, Vocabulary.dip("title"), item.title(), participants.language())
                    .add(told, "mention", mentions.of(item.mention()));
            findStage(report).ifPresent(stage -> triples.add(told, "stage", Vocabulary.concept("stage", stage)));
        }
    }

    private static Optional<String> findStage(Report report) {
        if (report.status() == Status.NEGOTIATED || report.status() == Status.PROPOSED) {
            return Optional.of(Names.lower(report.status()));
        }
        Map<String, String> reached =
                Map.of("Signing", "signed", "Ratification", "ratified", "EntryIntoForce", "inForce");
        return report.status() == Status.OCCURRED ? Optional.ofNullable(reached.get(report.type())) : Optional.empty();
    }

    private Node node(int report) {
        return Iris.part(article, "r" + report);
    }

    private CanonicalEvent event(int report) {
        CanonicalEvent event = events.get(report);
        if (event == null) {
            throw new IllegalArgumentException(
                    "A report of " + article.getURI() + " is part of report " + report + ", which is not there");
        }
        return event;
    }

    /**
     * Three places at most, in the canonical form {@code 0.8}, never {@code 0.800}: TDB2 keeps a decimal by its value
     * and cannot delete again what was written in another form.
     */
    static String decimal(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
    }
}
