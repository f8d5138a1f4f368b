package org.mithaq.extract;

import org.mithaq.text.Span;

/**
 * A sentence that tells of an event.
 *
 * @param sentence number of the sentence
 * @param span the sentence
 * @param trigger the words that name the event
 * @param rule the rule that found it, as {@code Signing/signed}
 */
public record Evidence(int sentence, Span span, Span trigger, String rule) {}
