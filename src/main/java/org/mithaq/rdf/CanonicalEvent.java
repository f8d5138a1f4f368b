package org.mithaq.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.mithaq.extract.Instrument;
import org.mithaq.extract.Report;

/**
 * The event that a report tells of.
 *
 * @param node its IRI
 * @param key what tells it from other events
 * @param label English label
 * @param date day or month it begins, or empty
 */
record CanonicalEvent(Node node, List<String> key, String label, String date) {
    /**
     * The IRI of an instrument of this event. Articles word its title differently, so the title counts only where one
     * report names several instruments of one kind.
     */
    Node instrument(Iris iris, Report report, Instrument instrument) {
        long sameKind = report.instruments().stream()
                .filter(other -> other.kind().equals(instrument.kind()))
                .count();
        String title = sameKind > 1 ? Identity.folded(instrument) : "";
        return iris.hashed("instrument", List.of(String.join("\n", key), instrument.kind(), title));
    }
}
