package org.mithaq.language;

/** The mood of a present form; the particle before it asks for it (أن, لم). */
public enum Mood {
    INDICATIVE,
    SUBJUNCTIVE,
    JUSSIVE
}
