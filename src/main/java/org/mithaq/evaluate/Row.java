package org.mithaq.evaluate;

import java.util.Map;

/**
 * One answer row of {@code queries/events.rq}: one event as one article reports it, with one participant and one instrument.
 * A variable that the query left unbound is the empty string; {@code source}, {@code event}, {@code type} and {@code status}
 * are always bound.
 *
 * @param source the article's file name, possibly with its folders
 * @param event IRI of the report
 * @param type one of the closed list of types, possibly as an IRI that ends in it
 * @param status occurred, planned or denied, possibly as an IRI that ends in it
 * @param start ISO date at the precision known (2022, 2022-06 or 2022-06-10)
 * @param end ISO date like {@code start}
 * @param place English label
 * @param participant IRI
 * @param participantLabel English label
 * @param participantMention surface form in the text
 * @param participantKind person, country or organization
 * @param participantQid Wikidata identifier
 * @param represents English name of the country represented
 * @param agreement IRI of the instrument
 * @param agreementTitle its title as in the text
 * @param agreementKind Treaty, Agreement, MoU...
 * @param evidence the exact sentence
 */
public record Row(
        String source,
        String event,
        String type,
        String status,
        String start,
        String end,
        String place,
        String participant,
        String participantLabel,
        String participantMention,
        String participantKind,
        String participantQid,
        String represents,
        String agreement,
        String agreementTitle,
        String agreementKind,
        String evidence) {

    /** Refuses a row whose source, event, type or status is blank. */
    public Row {
        requireBound("source", source);
        requireBound("event", event);
        requireBound("type", type);
        requireBound("status", status);
    }

    /**
     * The row with these values, by variable name; a variable that the map lacks is unbound, one that is not known here is
     * passed over.
     *
     * @throws IllegalArgumentException if source, event, type or status is missing or blank
     */
    public static Row of(Map<String, String> values) {
        return new Row(
                bound(values, "source"),
                bound(values, "event"),
                bound(values, "type"),
                bound(values, "status"),
                bound(values, "start"),
                bound(values, "end"),
                bound(values, "place"),
                bound(values, "participant"),
                bound(values, "participantLabel"),
                bound(values, "participantMention"),
                bound(values, "participantKind"),
                bound(values, "participantQid"),
                bound(values, "represents"),
                bound(values, "agreement"),
                bound(values, "agreementTitle"),
                bound(values, "agreementKind"),
                bound(values, "evidence"));
    }

    /** The key by which instruments of one event are told apart: the IRI, else the title, else the empty string. */
    String agreementKey() {
        return agreement.isEmpty() ? agreementTitle : agreement;
    }

    private static String bound(Map<String, String> values, String variable) {
        return values.getOrDefault(variable, "");
    }

    private static void requireBound(String variable, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A result row has no value for ?" + variable
                    + ", so it cannot be scored; let the query bind ?source, ?event, ?type and ?status in every row.");
        }
    }
}
