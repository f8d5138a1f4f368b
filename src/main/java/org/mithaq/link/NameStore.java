package org.mithaq.link;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names letter by letter in one row, each with its owner and its {@link Prints print} before it: to look at a name is one
 * step into far memory, and not one for each of its words and texts. A name's number says where it begins.
 */
final class NameStore {
    /** Names begin at multiples of so many letters. */
    private static final int UNIT = 4;

    /** Before the words stand the print, the owner, the units that the name takes, and how many words it has. */
    private static final int OWNER = 4;

    private static final int UNITS = 6;
    private static final int WORDS = 7;

    /** Set in the length of a word that stands behind {@code بن} and the like. */
    private static final int FATHER = 0x8000;

    private char[] letters = new char[1 << 16];
    private int end;

    /** Takes up a name of the owner of this number, and gives it the number {@link #next} told. */
    void add(NameWords name, int owner) {
        int begin = end;
        long print = Prints.of(name);
        for (int i = 0; i < OWNER; i++) {
            put((int) (print >>> (i * Character.SIZE)));
        }
        put(owner);
        put(owner >>> Character.SIZE);
        put(0);
        put(name.size());
        for (int i = 0; i < name.size(); i++) {
            put(name.word(i).text(), name.fathers().contains(i) ? FATHER : 0);
            put(name.word(i).sounds(), 0);
        }
        while (end % UNIT != 0) {
            put(0);
        }
        letters[begin + UNITS] = (char) ((end - begin) / UNIT);
    }

    private void put(String text, int flag) {
        put(text.length() | flag);
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
    }

    private void put(int letter) {
        if (end == letters.length) {
            letters = Arrays.copyOf(letters, end + end / 2);
        }
        letters[end++] = (char) letter;
    }

    /** Gives back the memory that no name needs. */
    void trim() {
        letters = Arrays.copyOf(letters, end);
    }

    /** The number of the name that is taken up next. */
    int next() {
        return end / UNIT;
    }

    /** The number of the name behind this one. */
    int next(int number) {
        return number + letters[number * UNIT + UNITS];
    }

    int owner(int number) {
        int at = number * UNIT + OWNER;
        return letters[at] | letters[at + 1] << Character.SIZE;
    }

    /** The prints of names. They are read before any is looked at, so that no read waits for another. */
    long[] prints(int[] numbers) {
        long[] prints = new long[numbers.length];
        for (int i = 0; i < prints.length; i++) {
            int at = numbers[i] * UNIT;
            prints[i] = letters[at]
                    | (long) letters[at + 1] << Character.SIZE
                    | (long) letters[at + 2] << (2 * Character.SIZE)
                    | (long) letters[at + 3] << (3 * Character.SIZE);
        }
        return prints;
    }

    /** The name of this number. */
    NameWords get(int number) {
        int at = number * UNIT + WORDS;
        Word[] words = new Word[letters[at++]];
        Set<Integer> fathers = Set.of();
        for (int i = 0; i < words.length; i++) {
            int length = letters[at++];
            if ((length & FATHER) != 0) {
                fathers = fathers.isEmpty() ? new HashSet<>() : fathers;
                fathers.add(i);
                length &= ~FATHER;
            }
            int sounds = at + length + 1;
            words[i] = new Word(new String(letters, at, length), new String(letters, sounds, letters[sounds - 1]));
            at = sounds + letters[sounds - 1];
        }
        return new NameWords(List.of(words), fathers);
    }
}
