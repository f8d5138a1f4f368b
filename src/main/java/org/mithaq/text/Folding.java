package org.mithaq.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds letters for comparison: compatibility forms, case, Arabic vowel signs and tatweel, the alef, ya and ta marbuta
 * variants, and the digits of all scripts. The original stays what is shown.
 */
public final class Folding {
    private Folding() {}

    /** The folded form of {@code text}; may be shorter or longer than it. */
    public static String fold(String text) {
        String compatible = isCompatible(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(compatible.length());
        for (int i = 0; i < compatible.length(); i++) {
            append(out, compatible.charAt(i));
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether normalization leaves the text alone for sure: nearly every word, and the normalizer is slow to find out. */
    private static boolean isCompatible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean arabic = (c >= '\u0621' && c <= '\u064A') || (c >= '\u0660' && c <= '\u0669');
            if (c >= '\u0080' && !arabic && c != '\u060C' && c != '\u061B' && c != '\u061F') {
                return false;
            }
        }
        return true;
    }

    /** Whether the character carries no letter of its own: vowel sign, tatweel, direction mark, soft hyphen. */
    public static boolean isSilent(char c) {
        return (c >= '\u064B' && c <= '\u065F')
                || c == '\u0670'
                || c == '\u0640'
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || c == '\uFEFF';
    }

    private static void append(StringBuilder out, char c) {
        if (isSilent(c)) {
            return;
        }
        switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
            case 'ى', 'ی' -> out.append('ي');
            case 'ة' -> out.append('ه');
            case 'ک' -> out.append('ك');
            case 'ё' -> out.append('е');
            case 'Ё' -> out.append('Е');
            case '\u00A0' -> out.append(' ');
            default -> out.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
        }
    }
}
