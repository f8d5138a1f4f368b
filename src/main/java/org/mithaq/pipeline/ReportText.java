package org.mithaq.pipeline;

import java.util.Locale;
import java.util.stream.Collectors;
import org.mithaq.extract.Actor;
import org.mithaq.extract.Argument;
import org.mithaq.extract.Evidence;
import org.mithaq.extract.Report;

/** A report on one line, for those who work on rules. */
final class ReportText {
    private ReportText() {}

    static String of(Report report) {
        StringBuilder out = new StringBuilder(report.type()).append(' ').append(status(report));
        report.findWhen()
                .ifPresent(when -> out.append(", ")
                        .append(when.start())
                        .append(when.end().isEmpty() || when.end().equals(when.start()) ? "" : " to " + when.end()));
        report.findVenue().ifPresent(venue -> out.append(", in ").append(venue.label()));
        report.arguments().forEach(argument -> out.append("; ").append(of(argument)));
        report.instruments()
                .forEach(instrument ->
                        out.append("; ").append(instrument.kind()).append(": ").append(instrument.title()));
        return out.append(report.evidence().stream()
                        .map(Evidence::rule)
                        .distinct()
                        .collect(Collectors.joining(", ", " [", "]")))
                .toString();
    }

    static String status(Report report) {
        return report.status().name().toLowerCase(Locale.ROOT);
    }

    private static String of(Argument argument) {
        Actor actor = argument.actor();
        String of = actor.findRepresents().map(state -> " for " + state).orElse("");
        return argument.role() + " " + actor.label() + of + " (" + actor.name() + ")";
    }
}
