package org.mithaq.language;

import org.jspecify.annotations.Nullable;

/**
 * One written form of a verb with one reading of it. Unwritten vowels make many readings share a form: {@code وقع} is
 * the active and the passive past of {@code وقّع}.
 *
 * @param form the form as {@link org.mithaq.text.Folding} leaves it: no signs, alefs alike
 * @param marked the same form spelled with care: hamza, final ya and every shadda in place, no vowels
 * @param tense past, present or imperative
 * @param voice active or passive
 * @param mood mood of a present form, null for the others
 * @param person 1, 2 or 3
 * @param gender gender of the subject
 * @param number number of the subject
 * @param stemBeforeSuffix folded spelling before an attached object pronoun: {@code استقبلو} of {@code استقبلوا}; the
 *     whole word is this and the pronoun, one of {@link ArabicVerb#OBJECT_PRONOUNS}
 */
public record WordForm(
        String form,
        String marked,
        Tense tense,
        Voice voice,
        @Nullable Mood mood,
        int person,
        Gender gender,
        Count number,
        String stemBeforeSuffix) {

    public WordForm {
        if (person < 1 || person > 3) {
            throw new IllegalArgumentException("No such person: " + person + " (" + marked + "); give 1, 2 or 3");
        }
        if ((mood != null) != (tense == Tense.PRESENT)) {
            throw new IllegalArgumentException("A mood belongs to a present form and to no other: " + marked);
        }
    }

    /**
     * Whether the word as written may be this form: every shadda in {@code written} stands where this form has one. A
     * word without shadda agrees always, {@code وقّع} does not agree with {@code وقع} of class I.
     *
     * @param written the word as the article has it, without clitics
     */
    public boolean agreesWith(String written) {
        return ArabicSpelling.shaddasWithin(written, marked);
    }
}
