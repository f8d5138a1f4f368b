package org.mithaq.language;

/** Grammatical gender of a form; {@link #COMMON} where one form serves both. */
public enum Gender {
    MASCULINE,
    FEMININE,
    COMMON
}
