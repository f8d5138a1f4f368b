package org.mithaq.extract;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mithaq.time.When;

/**
 * What one article says of one event.
 *
 * @param number position in the article, from 1
 * @param type class of the ontology, such as {@code Signing} or {@code Call}
 * @param status whether it has taken place
 * @param when when, or null where the article does not say
 * @param venue where, or null
 * @param arguments participants, in the order in which they were found
 * @param instruments what is signed, ratified or agreed
 * @param evidence sentences that tell of it, in the order of the text; never empty
 * @param partOf number of the report of the event this one is part of, or 0
 * @param confidence from 0 to 1
 */
public record Report(
        int number,
        String type,
        Status status,
        @Nullable When when,
        @Nullable Venue venue,
        List<Argument> arguments,
        List<Instrument> instruments,
        List<Evidence> evidence,
        int partOf,
        double confidence) {
    public Report {
        arguments = List.copyOf(arguments);
        instruments = List.copyOf(instruments);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A report of a " + type + " needs evidence");
        }
    }

    public Optional<When> findWhen() {
        return Optional.ofNullable(when);
    }

    public Optional<Venue> findVenue() {
        return Optional.ofNullable(venue);
    }
}
