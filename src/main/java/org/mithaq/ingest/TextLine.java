package org.mithaq.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.mithaq.language.LayoutTerms;
import org.mithaq.text.Span;

/**
 * A line with content, with what the layout is read from.
 *
 * @param span the line without surrounding white space
 * @param raw its characters
 * @param key its words, folded
 * @param apart whether blank lines, or the ends of the text, stand on both sides
 */
record TextLine(Span span, String raw, String key, boolean apart) {
    private static final Pattern LIST_ITEM =
            Pattern.compile("^(?:[-*•●▪■–—+·].*|\\(?[\\p{Nd}]{1,3}\\)?\\s*[-.)ـ:–].*)", Pattern.DOTALL);
    private static final String STOPS = ".؟!?…۔";
    private static final String CLOSERS = "\"'”’»)]›“ \u00A0\u200F\u200E";

    /** The lines of a text in order; blank ones are left out. */
    static List<TextLine> split(String text) {
        List<TextLine> out = new ArrayList<>();
        int begin = 0;
        boolean blankBefore = true;
        while (begin < text.length()) {
            int end = endOfLine(text, begin);
            Span span = trim(text, begin, end);
            begin = next(text, end);
            if (span.length() > 0) {
                String raw = span.of(text);
                out.add(new TextLine(span, raw, LayoutTerms.key(raw), blankBefore && isBlankLine(text, begin)));
            }
            blankBefore = span.length() == 0;
        }
        return out;
    }

    int words() {
        if (key.isEmpty()) {
            return 0;
        }
        int words = 1;
        for (int blank = key.indexOf(' '); blank >= 0; blank = key.indexOf(' ', blank + 1)) {
            words++;
        }
        return words;
    }

    /** Whether it ends as a sentence does, closing quotes aside. */
    boolean hasStop() {
        int last = raw.length() - 1;
        while (last > 0 && CLOSERS.indexOf(raw.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(raw.charAt(last)) >= 0;
    }

    /** Whether it announces what follows. */
    boolean hasColon() {
        return raw.endsWith(":") || raw.endsWith("؛") || raw.endsWith("،");
    }

    boolean isListItem() {
        return LIST_ITEM.matcher(raw).matches();
    }

    /** Whether it is running text beyond doubt: many words, or a sentence. */
    boolean isParagraph() {
        return words() > 12 || (hasStop() && words() >= 5);
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && !isBreak(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int next(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (pair ? 2 : 1);
    }

    private static boolean isBlankLine(String text, int begin) {
        return begin >= text.length()
                || trim(text, begin, endOfLine(text, begin)).length() == 0;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static Span trim(String text, int begin, int end) {
        int from = begin;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    /** White space, and marks that have no width. */
    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
