package org.mithaq.reference;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers words from 0 on, in the order in which they come. An open hash table: a word costs a few bytes and itself. */
final class WordIds {
    /** Stands for a word that has no number. */
    static final int NONE = -1;

    private @Nullable String[] words = new @Nullable String[64];
    private int[] ids = new int[64];
    private int size;

    /** The number of the word, or {@link #NONE}. */
    int find(String word) {
        int slot = slot(words, word);
        return words[slot] == null ? NONE : ids[slot];
    }

    /** The number of the word, a new one where it has none yet. */
    int add(String word) {
        int slot = slot(words, word);
        if (words[slot] != null) {
            return ids[slot];
        }
        if (2 * size >= words.length) {
            grow();
            slot = slot(words, word);
        }
        words[slot] = word;
        ids[slot] = size;
        return size++;
    }

    private void grow() {
        @Nullable String[] wider = new @Nullable String[2 * words.length];
        int[] numbers = new int[wider.length];
        Arrays.fill(numbers, NONE);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (word != null) {
                int slot = slot(wider, word);
                wider[slot] = word;
                numbers[slot] = ids[i];
            }
        }
        words = wider;
        ids = numbers;
    }

    /** Where the word is, or where it would go. */
    private static int slot(@Nullable String[] table, String word) {
        int mask = table.length - 1;
        int hash = word.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 16)) & mask;
        while (true) {
            String other = table[slot];
            if (other == null || other.equals(word)) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
    }
}
