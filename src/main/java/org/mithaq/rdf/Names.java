package org.mithaq.rdf;

import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;

/** How the words of an extraction are called in the ontology. */
final class Names {
    /** Words of the closed list of a consumer that are no class of the ontology. */
    private static final Map<String, String> INSTRUMENTS =
            Map.of("MoU", "MemorandumOfUnderstanding", "Plan", "ActionPlan", "Other", "Instrument");

    private static final Map<String, String> EVENTS = Map.of("Message", "MessageExchange", "Other", "Event");

    private Names() {}

    static String instrumentClass(String kind) {
        return INSTRUMENTS.getOrDefault(kind, kind);
    }

    static String eventClass(String type) {
        return EVENTS.getOrDefault(type, type);
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The first day of an ISO day, month or year; empty for an empty date. */
    static String firstDay(String iso) {
        return switch (iso.length()) {
            case 4 -> iso + "-01-01";
            case 7 -> iso + "-01";
            default -> iso;
        };
    }

    /** The last day of an ISO day, month or year; empty for an empty date. */
    static String lastDay(String iso) {
        return switch (iso.length()) {
            case 4 -> iso + "-12-31";
            case 7 -> YearMonth.parse(iso).atEndOfMonth().toString();
            default -> iso;
        };
    }
}
