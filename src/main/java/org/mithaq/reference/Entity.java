package org.mithaq.reference;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something of the reference tables.
 *
 * @param kind what it is
 * @param id key within its kind: {@code sergey-lavrov}, {@code RU}, {@code ASEAN}, {@code moscow-RU}
 * @param label common English name
 * @param arabic Arabic names, most frequent first
 * @param russian Russian names, most frequent first
 * @param english further English names
 * @param qid Wikidata id ({@code Q...}), or null where no structured source gives one
 * @param state ISO 3166 alpha-2 code of the state it belongs to (its own for a state), or null
 * @param source where the row comes from
 */
public record Entity(
        Kind kind,
        String id,
        String label,
        List<String> arabic,
        List<String> russian,
        List<String> english,
        @Nullable String qid,
        @Nullable String state,
        String source) {
    /** What an entity is. */
    public enum Kind {
        PERSON,
        STATE,
        ORGANIZATION,
        PLACE
    }

    public Entity {
        arabic = List.copyOf(arabic);
        russian = List.copyOf(russian);
        english = List.copyOf(english);
        if (qid != null && !qid.matches("Q[1-9]\\d*")) {
            throw new IllegalArgumentException("Not a Wikidata id: " + qid + " (" + label + ")");
        }
    }

    public Optional<String> findQid() {
        return Optional.ofNullable(qid);
    }
}
