package org.mithaq.language;

/** How an Arabic noun or participle makes its dual, plural and feminine. */
public enum NounPattern {
    /** Plural in {@code ات}: verbal nouns, and nouns in ta marbuta ({@code اجتماع}, {@code زيارة}, {@code اتفاقية}). */
    PLURAL_AT,
    /** Singular and dual only; its broken plural is an entry of its own ({@code قمة}, {@code بيان}). */
    BROKEN,
    /** A word that stands for itself alone: a broken plural ({@code قمم}) or a plurale tantum ({@code مباحثات}). */
    PLURAL_ONLY,
    /** A masculine that has a feminine in ta marbuta, with plurals in {@code ون} and {@code ات} ({@code موقّع}). */
    PARTICIPLE,
    /** The same in {@code ي} that melts: {@code داعي}, indefinite {@code داع}, plural {@code داعون}. */
    PARTICIPLE_DEFECTIVE
}
