package org.mithaq.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * One who takes part in an event, extracted or annotated.
 *
 * @param names every name known, none empty, the best first
 * @param kind {@code person}, {@code country} or {@code org}; other kinds are compared as they are
 * @param country the country represented, or the empty string
 */
public record Participant(List<String> names, String kind, String country) {
    private static final String PERSON = "person";
    private static final String COUNTRY = "country";

    /** Drops empty names and brings the kind to its short form; no kind is an organisation. */
    public Participant {
        names = names.stream().filter(name -> !name.isEmpty()).toList();
        kind = shortKind(kind);
    }

    /** True when both denote the same: persons by their names, countries and organisations by theirs. */
    boolean isSameAs(Participant other) {
        if (isPerson() != other.isPerson()) {
            return false;
        }
        return NameMatch.sameName(names, other.names, isPerson());
    }

    /** The folded country or body behind the participant, or the empty string. */
    String actor() {
        if (kind.equals(COUNTRY)) {
            return names.isEmpty() ? "" : CountryNames.canonical(names.get(0));
        }
        return CountryNames.canonical(country);
    }

    private boolean isPerson() {
        return kind.equals(PERSON);
    }

    private static String shortKind(String kind) {
        String lower = kind.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "", "organisation", "organization" -> "org";
            default -> lower;
        };
    }
}
