package org.mithaq.language;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One written form of a noun or participle, without article and other clitics.
 *
 * @param form the form as {@link org.mithaq.text.Folding} leaves it
 * @param marked the same form spelled with care, with the shaddas of the citation form
 * @param gender gender of the form, masculine for a noun without ta marbuta
 * @param number singular, dual or plural
 * @param construct whether the form stands only before a genitive or a pronoun ({@code زيارتا موسكو}); a form that can
 *     stand there but need not is not marked
 * @param stemBeforeSuffix folded spelling before an attached possessive pronoun ({@code زيارت} of {@code زيارة}), or null
 *     where the form takes none: a dual or plural with its nun, an accusative with its alef
 */
public record NounForm(
        String form,
        String marked,
        Gender gender,
        Count number,
        boolean construct,
        @Nullable String stemBeforeSuffix) {

    public NounForm {
        if (form.isBlank()) {
            throw new IllegalArgumentException("A noun form needs letters: '" + marked + "'");
        }
    }

    /** The spelling before a possessive pronoun, if the form takes one. */
    public Optional<String> findStemBeforeSuffix() {
        return Optional.ofNullable(stemBeforeSuffix);
    }

    /**
     * Whether the word as written may be this form: every shadda in {@code written} stands where this form has one.
     *
     * @param written the word as the article has it, without clitics
     */
    public boolean agreesWith(String written) {
        return ArabicSpelling.shaddasWithin(written, marked);
    }
}
