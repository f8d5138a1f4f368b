package org.mithaq.extract;

import org.mithaq.text.Span;

/**
 * A participant of an event.
 *
 * @param role the part taken: {@code signatory}, {@code party}, {@code host}, {@code visitor}, {@code participant},
 *     {@code attendee}, {@code witness}, {@code sender}, {@code recipient}; a property of the ontology
 * @param actor who
 * @param mention where the article names the actor
 */
public record Argument(String role, Actor actor, Span mention) {}
