package org.mithaq.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Measures and wraps text for a terminal. Vowel signs and direction marks take no column; Chinese, Japanese and Korean
 * take two. Text with right-to-left letters is put in a first-strong isolate, so that it does not turn its neighbours.
 */
public final class TextLayout {
    private static final String ISOLATE = "\u2068";
    private static final String RIGHT_TO_LEFT_ISOLATE = "\u2067";
    private static final String END_OF_ISOLATE = "\u2069";

    private TextLayout() {}

    /** The columns that {@code text} takes. */
    public static int width(String text) {
        return text.codePoints().map(TextLayout::width).sum();
    }

    /** The text, isolated when it holds right-to-left letters. */
    public static String isolate(String text) {
        return hasRightToLeft(text) ? ISOLATE + text + END_OF_ISOLATE : text;
    }

    /** The text followed by blanks up to {@code columns}; longer text is left as it is. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - width(text)));
    }

    /** The text on one line: line breaks and tabs become blanks, control characters vanish. */
    public static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "").strip();
    }

    /**
     * The text in lines of at most {@code columns}, those with right-to-left letters isolated in the direction of the whole
     * text: a line that happens to begin with a Latin name still belongs to an Arabic sentence.
     */
    public static List<String> paragraph(String text, int columns) {
        String opening = beginsRightToLeft(text) ? RIGHT_TO_LEFT_ISOLATE : ISOLATE;
        return wrap(text, columns).stream()
                .map(line -> hasRightToLeft(line) ? opening + line + END_OF_ISOLATE : line)
                .toList();
    }

    /** The text in lines of at most {@code columns}, broken between words; a longer word is cut. */
    public static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : oneLine(text).split(" ")) {
            for (String piece : pieces(word, columns)) {
                if (!line.isEmpty() && width(line.toString()) + 1 + width(piece) > columns) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int columns) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        word.codePoints().forEach(c -> {
            if (width(piece.toString()) + width(c) > columns) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
        });
        pieces.add(piece.toString());
        return pieces;
    }

    private static int width(int codePoint) {
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> 1;
        };
    }

    private static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(TextLayout::isRightToLeft);
    }

    private static boolean beginsRightToLeft(String text) {
        return text.codePoints()
                .filter(c ->
                        isRightToLeft(c) || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)
                .limit(1)
                .anyMatch(TextLayout::isRightToLeft);
    }

    private static boolean isRightToLeft(int codePoint) {
        byte direction = Character.getDirectionality(codePoint);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
