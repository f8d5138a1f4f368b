package org.mithaq.language;

/** What the shape of a verb says about time. */
public enum Tense {
    PAST,
    PRESENT,
    IMPERATIVE
}
