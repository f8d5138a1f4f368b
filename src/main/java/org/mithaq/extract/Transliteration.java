package org.mithaq.extract;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes an Arabic name in Latin letters where no English name is known. Unwritten vowels stay unwritten, so this labels
 * a name and identifies nobody.
 */
public final class Transliteration {
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ا', "a"),
            Map.entry('أ', "a"),
            Map.entry('إ', "i"),
            Map.entry('آ', "a"),
            Map.entry('ب', "b"),
            Map.entry('ت', "t"),
            Map.entry('ث', "th"),
            Map.entry('ج', "j"),
            Map.entry('ح', "h"),
            Map.entry('خ', "kh"),
            Map.entry('د', "d"),
            Map.entry('ذ', "dh"),
            Map.entry('ر', "r"),
            Map.entry('ز', "z"),
            Map.entry('س', "s"),
            Map.entry('ش', "sh"),
            Map.entry('ص', "s"),
            Map.entry('ض', "d"),
            Map.entry('ط', "t"),
            Map.entry('ظ', "z"),
            Map.entry('ع', "a"),
            Map.entry('غ', "gh"),
            Map.entry('ف', "f"),
            Map.entry('ق', "q"),
            Map.entry('ك', "k"),
            Map.entry('ل', "l"),
            Map.entry('م', "m"),
            Map.entry('ن', "n"),
            Map.entry('ه', "h"),
            Map.entry('و', "u"),
            Map.entry('ي', "i"),
            Map.entry('ى', "a"),
            Map.entry('ة', "a"),
            Map.entry('ء', ""),
            Map.entry('ئ', "i"),
            Map.entry('ؤ', "u"),
            Map.entry('گ', "g"),
            Map.entry('چ', "ch"),
            Map.entry('پ', "p"),
            Map.entry('ڤ', "v"));

    private Transliteration() {}

    /** The name in Latin letters, each word with a capital. */
    public static String of(String name) {
        String out = java.util.Arrays.stream(name.split("\\s+"))
                .map(Transliteration::word)
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
        return out.isBlank() ? name : out;
    }

    private static String word(String word) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(LETTERS.getOrDefault(c, Character.isLetterOrDigit(c) || c == '-' ? String.valueOf(c) : ""));
        }
        return out.isEmpty() ? "" : Character.toUpperCase(out.charAt(0)) + out.substring(1);
    }
}
