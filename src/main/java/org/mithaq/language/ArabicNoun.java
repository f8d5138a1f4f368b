package org.mithaq.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mithaq.text.Folding;

/**
 * The written forms of an Arabic noun, verbal noun or participle: dual, sound plurals, feminine, accusative, construct.
 *
 * <p>{@code inflect("زيارة", PLURAL_AT)} gives {@code زيارة}, {@code زيارتان}, {@code زيارتي}, {@code زيارات} and the
 * rest. The article, prepositions and possessive pronouns are not part of the form.
 */
public final class ArabicNoun {
    /** Possessive pronouns that a noun may carry, folded. */
    public static final List<String> POSSESSIVE_PRONOUNS =
            List.of("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا", "ي");

    private final Set<NounForm> forms = new LinkedHashSet<>();

    private ArabicNoun() {}

    /**
     * All forms, the citation form first.
     *
     * @param citation singular without article, masculine for participles; or a plural for {@link
     *     NounPattern#PLURAL_ONLY}; spelled with hamza, final ya, ta marbuta, and shadda where it matters
     * @throws IllegalArgumentException if the citation does not fit the pattern
     */
    public static List<NounForm> inflect(String citation, NounPattern pattern) {
        String noun = withoutVowelSigns(citation);
        require(Folding.fold(noun).length() > 1, citation, pattern, "give a word of two letters or more");
        ArabicNoun forms = new ArabicNoun();
        switch (pattern) {
            case PLURAL_AT -> forms.pluralAt(noun);
            case BROKEN -> forms.singularAndDual(noun);
            case PLURAL_ONLY -> forms.base(noun, Gender.COMMON, Count.PLURAL);
            case PARTICIPLE -> {
                require(!noun.endsWith("ة"), citation, pattern, "give the masculine, without ta marbuta");
                forms.participle(noun);
            }
            case PARTICIPLE_DEFECTIVE -> {
                require(noun.endsWith("ي"), citation, pattern, "give the form that ends in ya");
                forms.defective(noun);
            }
        }
        return List.copyOf(forms.forms);
    }

    private void pluralAt(String noun) {
        singularAndDual(noun);
        soundFeminine(noun);
    }

    private void participle(String noun) {
        singularAndDual(noun);
        soundMasculine(noun.endsWith("ى") ? NounSpelling.cut(noun) : noun);
        pluralAt(NounSpelling.feminine(noun));
    }

    private void defective(String noun) {
        String melted = NounSpelling.cut(noun);
        singularAndDual(noun);
        add(melted, Gender.MASCULINE, Count.SINGULAR, false, null);
        soundMasculine(melted);
        pluralAt(NounSpelling.feminine(noun));
    }

    private void singularAndDual(String noun) {
        Gender gender = noun.endsWith("ة") ? Gender.FEMININE : Gender.MASCULINE;
        base(noun, gender, Count.SINGULAR);
        String stem = NounSpelling.open(noun);
        nunated(NounSpelling.withAlef(stem), gender, Count.DUAL);
        NounSpelling.beforeDualYa(stem).forEach(open -> nunated(open + "ي", gender, Count.DUAL));
    }

    private void soundMasculine(String stem) {
        NounSpelling.beforeWaw(stem).forEach(open -> nunated(open + "و", Gender.MASCULINE, Count.PLURAL));
        nunated(NounSpelling.beforeYa(stem) + "ي", Gender.MASCULINE, Count.PLURAL);
    }

    private void soundFeminine(String noun) {
        String plural = NounSpelling.pluralAt(noun);
        add(plural, Gender.FEMININE, Count.PLURAL, false, plural);
    }

    /** A form in nun, and the same without it before a genitive. */
    private void nunated(String bare, Gender gender, Count number) {
        add(bare + "ن", gender, number, false, null);
        add(bare, gender, number, true, bare);
    }

    /** The word itself, before a pronoun, and in the indefinite accusative. */
    private void base(String noun, Gender gender, Count number) {
        for (String stem : NounSpelling.beforeSuffix(noun)) {
            add(noun, gender, number, false, stem);
        }
        NounSpelling.accusative(noun).forEach(alef -> add(alef, gender, number, false, null));
    }

    private void add(String marked, Gender gender, Count number, boolean construct, @Nullable String stem) {
        String before = stem == null ? null : Folding.fold(stem);
        forms.add(new NounForm(Folding.fold(marked), marked, gender, number, construct, before));
    }

    private static String withoutVowelSigns(String citation) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < citation.length(); i++) {
            char c = citation.charAt(i);
            if (c == ArabicSpelling.SHADDA || !Folding.isSilent(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static void require(boolean holds, String citation, NounPattern pattern, String remedy) {
        if (!holds) {
            throw new IllegalArgumentException("'" + citation + "' does not fit " + pattern + ": " + remedy);
        }
    }
}
