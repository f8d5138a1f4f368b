package org.mithaq.text;

/**
 * One line of an article and the part it plays. Lines do not overlap and stand in the order of the text; blank lines
 * are left out.
 *
 * @param span the line without its surrounding white space
 * @param kind the part it plays
 */
public record Line(Span span, Kind kind) {
    /** The part a line plays in its article. */
    public enum Kind {
        /** The headline: the first line with content. */
        HEADLINE,
        /** The line that carries the article's own date. */
        DATE,
        /** Author, agency or place above the body. */
        BYLINE,
        /** Running text. */
        BODY,
        /** A heading inside the body: few words, no final stop, no event of its own. */
        SUBHEADING,
        /** Where the article was taken from. */
        SOURCE_CREDIT,
        /** Who made the picture. */
        PHOTO_CREDIT,
        /** The publishing site's name. */
        PUBLISHER,
        /** Menus, comment forms, closing marks and the like. */
        BOILERPLATE
    }
}
