package org.mithaq.reconcile;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.mithaq.reconcile.NameIndex.Word;
import org.mithaq.text.EditDistance;

/** How alike words and names are, from 0 to 1. */
final class Likeness {
    /** Words that only sound alike: across scripts much is lost, so fewer sounds say less. */
    private static final double SOUNDS_ALIKE = 0.9;

    private static final double FEW_SOUNDS_ALIKE = 0.45;
    private static final double SOUNDS_NEAR = 0.7;
    private static final int FEW = 3;
    private static final double LEAST_OF_LETTERS = 0.5;

    /** With fewer sounds in the longer of two words, one more or less makes another name. */
    private static final int LEAST_FOR_NEAR = 4;

    private Likeness() {}

    /** The sounds themselves, and each without one: words of which one is the same differ in one sound. */
    static Stream<String> fewer(String sounds) {
        if (sounds.length() < LEAST_FOR_NEAR) {
            return sounds.length() < LEAST_FOR_NEAR - 1 ? Stream.empty() : Stream.of(sounds);
        }
        return Stream.concat(
                        Stream.of(sounds),
                        IntStream.range(0, sounds.length())
                                .mapToObj(i -> sounds.substring(0, i) + sounds.substring(i + 1)))
                .distinct();
    }

    /** Share of the letters of two names that are met by a like word of the other, by how like it is. */
    static double ofNames(List<Word> asked, List<Word> name) {
        double met = 0;
        boolean[] taken = new boolean[name.size()];
        for (Word word : asked) {
            int best = -1;
            double like = 0;
            for (int i = 0; i < name.size(); i++) {
                double now = taken[i] ? 0 : ofWords(word, name.get(i));
                if (now > like) {
                    best = i;
                    like = now;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                met += like * (word.text().length() + name.get(best).text().length());
            }
        }
        return met / (letters(asked) + letters(name));
    }

    static double ofWords(Word one, Word other) {
        if (one.text().equals(other.text())) {
            return 1;
        }
        String sounds = one.sounds();
        boolean same = !sounds.isEmpty() && sounds.equals(other.sounds());
        int most = Math.max(sounds.length(), other.sounds().length());
        boolean near = !same && most >= LEAST_FOR_NEAR && EditDistance.between(sounds, other.sounds()) <= 1;
        if (!same && !near) {
            return 0;
        }
        if (script(one.text()) != script(other.text())) {
            double alike = sounds.length() < FEW ? FEW_SOUNDS_ALIKE : SOUNDS_ALIKE;
            return same ? alike : SOUNDS_NEAR;
        }
        int longest = Math.max(one.text().length(), other.text().length());
        double letters = 1.0 - (double) EditDistance.between(one.text(), other.text()) / longest;
        return letters < LEAST_OF_LETTERS ? 0 : letters;
    }

    private static Character.UnicodeScript script(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0));
    }

    private static int letters(List<Word> words) {
        return words.stream().mapToInt(word -> word.text().length()).sum();
    }
}
