package org.mithaq.language;

/** Grammatical number: one, two, or more. */
public enum Count {
    SINGULAR,
    DUAL,
    PLURAL
}
