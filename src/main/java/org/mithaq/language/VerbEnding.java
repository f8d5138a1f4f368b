package org.mithaq.language;

import static org.mithaq.language.Count.DUAL;
import static org.mithaq.language.Count.PLURAL;
import static org.mithaq.language.Count.SINGULAR;
import static org.mithaq.language.Gender.COMMON;
import static org.mithaq.language.Gender.FEMININE;
import static org.mithaq.language.Gender.MASCULINE;

import org.jspecify.annotations.Nullable;

/**
 * What a subject puts around a stem, in the sounds of {@link ArabicSpelling}: the prefix of the present, then the endings
 * of past, indicative, subjunctive and jussive. The imperative ends like the jussive.
 */
enum VerbEnding {
    HE(3, MASCULINE, SINGULAR, "y", "a", "u", "a", ""),
    SHE(3, FEMININE, SINGULAR, "t", "at", "u", "a", ""),
    BOTH_M(3, MASCULINE, DUAL, "y", "A", "Ani", "A", "A"),
    BOTH_F(3, FEMININE, DUAL, "t", "atA", "Ani", "A", "A"),
    THEY_M(3, MASCULINE, PLURAL, "y", "Uo", "Una", "Uo", "Uo"),
    THEY_F(3, FEMININE, PLURAL, "y", "na", "na", "na", "na"),
    YOU_M(2, MASCULINE, SINGULAR, "t", "ta", "u", "a", ""),
    YOU_F(2, FEMININE, SINGULAR, "t", "ti", "Ina", "I", "I"),
    YOU_BOTH(2, COMMON, DUAL, "t", "tumA", "Ani", "A", "A"),
    YOU_ALL_M(2, MASCULINE, PLURAL, "t", "tum", "Una", "Uo", "Uo"),
    YOU_ALL_F(2, FEMININE, PLURAL, "t", "tunna", "na", "na", "na"),
    I(1, COMMON, SINGULAR, "'", "tu", "u", "a", ""),
    WE(1, COMMON, PLURAL, "n", "nA", "u", "a", "");

    final int person;
    final Gender gender;
    final Count number;
    final String prefix;
    private final String past;
    private final String indicative;
    private final String subjunctive;
    private final String jussive;

    VerbEnding(int person, Gender gender, Count number, String prefix, String... endings) {
        this.person = person;
        this.gender = gender;
        this.number = number;
        this.prefix = prefix;
        this.past = endings[0];
        this.indicative = endings[1];
        this.subjunctive = endings[2];
        this.jussive = endings[3];
    }

    /** The ending in that mood; without mood, that of the past. */
    String in(@Nullable Mood mood) {
        if (mood == null) {
            return past;
        }
        return switch (mood) {
            case INDICATIVE -> indicative;
            case SUBJUNCTIVE -> subjunctive;
            case JUSSIVE -> jussive;
        };
    }
}
