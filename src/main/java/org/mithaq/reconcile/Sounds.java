package org.mithaq.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What is left of a word when it goes from one script to another: its consonants, those that scripts write for one
 * another taken for one. {@code لافروف}, {@code Lavrov} and {@code Лавров} sound alike. The letters stand in
 * {@code sounds.tsv}; a letter that is not there is a vowel or silent.
 */
final class Sounds {
    private static final int LONGEST_LETTER = 4;
    private static final Map<String, String> LETTERS = read();

    private Sounds() {}

    /** The sounds of a folded word; empty where it has no consonant. */
    static String of(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int at = 0; at < word.length(); ) {
            int length = letter(word, at);
            String sounds = LETTERS.getOrDefault(word.substring(at, at + length), "");
            for (int i = 0; i < sounds.length(); i++) {
                append(out, sounds.charAt(i));
            }
            at += length;
        }
        boolean breathed = out.length() > 1 && (word.endsWith("h") || word.endsWith("ه")) && !isPair(word);
        return breathed && out.charAt(out.length() - 1) == 'H' ? out.substring(0, out.length() - 1) : out.toString();
    }

    private static void append(StringBuilder out, char sound) {
        if (out.isEmpty() || out.charAt(out.length() - 1) != sound) {
            out.append(sound);
        }
    }

    /** Length of the longest letter at this place: {@code shch} before {@code sh} before {@code s}. */
    private static int letter(String word, int at) {
        for (int length = Math.min(LONGEST_LETTER, word.length() - at); length > 1; length--) {
            if (LETTERS.containsKey(word.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private static boolean isPair(String word) {
        return word.length() > 1 && LETTERS.containsKey(word.substring(word.length() - 2));
    }

    private static Map<String, String> read() {
        Map<String, String> letters = new HashMap<>();
        try (InputStream in = Sounds.class.getResourceAsStream("sounds.tsv")) {
            if (in == null) {
                throw new IllegalStateException("The program is incomplete: sounds.tsv is missing, build it again");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> {
                        for (String letter : cells[1].split(" ")) {
                            letters.put(letter, cells[0]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("The program's sounds.tsv cannot be read", e);
        }
        return letters;
    }
}
