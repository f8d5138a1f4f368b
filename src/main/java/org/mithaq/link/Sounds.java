package org.mithaq.link;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a word when it goes from one script to another: its consonants, those that scripts write for one
 * another taken for one. {@code لافروف}, {@code Lavrov} and {@code Лавров} all give {@code LFRF}. The letters stand in
 * {@code link/sounds.tsv}; a letter that is not there is a vowel, which Arabic leaves unwritten, or silent. It serves to
 * find and compare, never to show.
 */
final class Sounds {
    private static final int LONGEST_LETTER = 4;
    private static final char BREATH = 'H';
    private static final Map<String, String> LETTERS = new HashMap<>();
    /** The same by the letter, for those of one character. */
    private static final @Nullable String[] SHORT = new String[Character.MAX_VALUE + 1];
    /** What a letter of several characters begins with. */
    private static final BitSet BEGINNINGS = new BitSet();

    static {
        DataFile.rows("sounds.tsv", 2).forEach(row -> {
            for (String letter : row.get(1).split(" ")) {
                LETTERS.put(letter, row.get(0));
                if (letter.length() > 1) {
                    BEGINNINGS.set(letter.charAt(0));
                } else {
                    SHORT[letter.charAt(0)] = row.get(0);
                }
            }
        });
    }

    private Sounds() {}

    /** The sounds of a folded word without accents, one letter each; empty where it has no consonant. */
    static String of(String word) {
        String sounds = read(word, false);
        int last = sounds.length() - 1;
        boolean breathed = last > 0 && sounds.charAt(last) == BREATH && endsInBreath(word);
        return breathed ? sounds.substring(0, last) : sounds;
    }

    /** The same with the letters of vowels left as they are. */
    static String heard(String word) {
        return read(word, true);
    }

    private static String read(String word, boolean vowels) {
        StringBuilder out = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            int length = letter(word, at);
            char first = word.charAt(at);
            String sounds = length == 1 ? SHORT[first] : LETTERS.get(word.substring(at, at + length));
            if (sounds != null) {
                append(out, sounds);
            } else if (vowels) {
                append(out, first);
            }
            at += length;
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String sounds) {
        for (int i = 0; i < sounds.length(); i++) {
            append(out, sounds.charAt(i));
        }
    }

    /** Doubled sounds are one: not all scripts write them. */
    private static void append(StringBuilder out, char sound) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
    }

    /** Length of the longest letter at this place: {@code shch} before {@code sh} before {@code s}. */
    private static int letter(String word, int at) {
        if (BEGINNINGS.get(word.charAt(at))) {
            for (int length = Math.min(LONGEST_LETTER, word.length() - at); length > 1; length--) {
                if (LETTERS.containsKey(word.substring(at, at + length))) {
                    return length;
                }
            }
        }
        return 1;
    }

    /** An {@code h} that is heard no more, and is no part of another letter such as {@code sh}. */
    private static boolean endsInBreath(String word) {
        char last = word.charAt(word.length() - 1);
        return last == 'ه' || (last == 'h' && !LETTERS.containsKey(word.substring(word.length() - 2)));
    }
}
