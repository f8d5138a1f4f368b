package org.mithaq.extract;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in an event, as far as one article tells.
 *
 * @param kind person, state or organization
 * @param reference id in the reference tables, or null for someone they do not know
 * @param name the fullest name in the article, without clitics; for someone unnamed the office
 * @param label common English name, or a transliteration of {@code name}
 * @param qid Wikidata id, or null
 * @param represents English name of the state or body represented, or null
 * @param office code of the office, as the reference tables name offices, or null
 * @param named whether {@code name} is a name, not an office that stands for whoever holds it
 * @param told what the article's own words say of {@code represents}; null where only the tables know it
 */
public record Actor(
        Kind kind,
        @Nullable String reference,
        String name,
        String label,
        @Nullable String qid,
        @Nullable String represents,
        @Nullable String office,
        boolean named,
        @Nullable String told) {
    /** What an actor is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION
    }

    public Actor {
        if (name.isBlank() || label.isBlank()) {
            throw new IllegalArgumentException("An actor needs a name and a label");
        }
    }

    /** Someone whom the article names, with what it says of the state represented. */
    public Actor(
            Kind kind,
            @Nullable String reference,
            String name,
            String label,
            @Nullable String qid,
            @Nullable String represents,
            @Nullable String office) {
        this(kind, reference, name, label, qid, represents, office, true, represents);
    }

    public Optional<String> findQid() {
        return Optional.ofNullable(qid);
    }

    public Optional<String> findRepresents() {
        return Optional.ofNullable(represents);
    }
}
