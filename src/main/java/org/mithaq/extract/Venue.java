package org.mithaq.extract;

import org.jspecify.annotations.Nullable;
import org.mithaq.text.Span;

/**
 * Where an event takes place.
 *
 * @param reference id of a place or a state in the reference tables
 * @param label English name
 * @param qid Wikidata id, or null
 * @param mention where the article names it
 */
public record Venue(
        String reference, String label, @Nullable String qid, Span mention) {
    /** Whether no more than the state is known: states are referred to by their two-letter codes. */
    public boolean isState() {
        return reference.length() == 2;
    }
}
