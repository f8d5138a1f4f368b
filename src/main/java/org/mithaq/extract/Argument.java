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
    private static final Set<String> PRINCIPAL = Set.of(
            "participant",
            "signatory",
            "party",
            "host",
            "guest",
            "visitor",
            "sender",
            "recipient",
            "inviter",
            "invitee");

    /** Whether the role makes the event what it is; attendees and witnesses come and go between reports. */
    public boolean isPrincipal() {
        return PRINCIPAL.contains(role);
    }
}
