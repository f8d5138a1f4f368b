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
 */
public record Actor(
        Kind kind,
        @Nullable String reference,
        String name,
        String label,
        @Nullable String qid,
        @Nullable String represents,
        @Nullable String office) {
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

    public Optional<String> findQid() {
        return Optional.ofNullable(qid);
    }

    public Optional<String> findRepresents() {
        return Optional.ofNullable(represents);
    }
}
