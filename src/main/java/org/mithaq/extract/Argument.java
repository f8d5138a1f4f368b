package org.mithaq.extract;

import java.util.Set;
import org.mithaq.text.Span;

/**
 * A participant of an event.
 *
 * @param role the part taken: {@code signatory}, {@code visitor}, {@code witness}; a property of the ontology
 * @param actor who
 * @param mention where the article names the actor
 */
public record Argument(String role, Actor actor, Span mention) {
    private static final Set<String> ASIDE = Set.of("attendee", "witness", "carrier");

    /** Whether the role makes the event what it is; attendees, witnesses and carriers come and go between reports. */
    public boolean isPrincipal() {
        return !ASIDE.contains(role);
    }
}
