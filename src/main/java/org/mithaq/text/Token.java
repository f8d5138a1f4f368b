package org.mithaq.text;

/**
 * A word, a number or a single mark.
 *
 * @param span where it stands in the article
 * @param surface the characters as written
 * @param form the folded characters (see {@link Folding}); a mark's form is the plain mark
 */
public record Token(Span span, String surface, String form) {
    /** Whether the token holds a letter or a digit. */
    public boolean isWord() {
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    public boolean is(String other) {
        return form.equals(other);
    }
}
