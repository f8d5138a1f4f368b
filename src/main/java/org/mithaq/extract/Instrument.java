package org.mithaq.extract;

import org.mithaq.text.Span;

/**
 * A treaty, agreement, memorandum or the like.
 *
 * @param kind class of the ontology: {@code Treaty}, {@code Agreement}, {@code MoU}, {@code Declaration},
 *     {@code JointStatement}, {@code Protocol}, {@code Plan}, {@code Contract} or {@code Other}
 * @param title shortest faithful phrase, as written
 * @param mention where it stands
 */
public record Instrument(String kind, String title, Span mention) {}
