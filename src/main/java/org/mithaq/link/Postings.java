package org.mithaq.link;

import java.util.Arrays;
import java.util.List;

/**
 * Numbers found by keys, eight bytes each: in the upper bits a digest of the key, in the lower ones the number, all sorted.
 * Two keys in a million million may share a digest, so what is found must be looked at.
 */
final class Postings {
    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** So many digests begin alike that one look leads near the right one. */
    private static final int NEAR = 8;

    private long[] sorted = new long[1024];
    private int size;
    private int[] begins = new int[0];
    private int shift = Long.SIZE - 1;

    /** Puts a number, at most 16 million, under a key; all must be put before the first question. */
    void add(String key, int number) {
        if (number < 0 || number > NUMBER) {
            throw new IllegalArgumentException("Numbers go from 0 to " + NUMBER + ", not to " + number);
        }
        if (size == sorted.length) {
            sorted = Arrays.copyOf(sorted, size * 2);
        }
        sorted[size++] = digest(key) | number;
    }

    /** Makes them ready to be asked. */
    void sort() {
        sorted = Arrays.copyOf(sorted, size);
        Arrays.sort(sorted);
        int bits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(size / NEAR));
        shift = Long.SIZE - 1 - bits;
        begins = new int[(1 << bits) + 1];
        int at = 0;
        for (int i = 0; i < begins.length; i++) {
            while (at < size && sorted[at] >>> shift < i) {
                at++;
            }
            begins[i] = at;
        }
    }

    /**
     * All numbers under these keys, each once, ascending; but none of a key that has more than {@code most}: it tells
     * nothing apart. The keys are sought side by side, since each step into far memory takes as long as a hundred others,
     * and steps that do not wait for one another go together.
     */
    int[] of(List<String> keys, int most) {
        long[] digests = new long[keys.size()];
        int[] froms = new int[digests.length];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = digest(keys.get(i));
            froms[i] = begins[bucket(digests[i])];
        }
        for (int i = 0; i < digests.length; i++) {
            froms[i] += less(froms[i], begins[bucket(digests[i]) + 1], digests[i]);
        }
        Numbers found = new Numbers();
        for (int i = 0; i < digests.length; i++) {
            int to = froms[i];
            while (to < size && to - froms[i] <= most && (sorted[to] & ~NUMBER) == digests[i]) {
                to++;
            }
            for (int at = froms[i]; to - froms[i] <= most && at < to; at++) {
                found.add((int) (sorted[at] & NUMBER));
            }
        }
        return found.distinct();
    }

    private int bucket(long digest) {
        return (int) (digest >>> shift);
    }

    /** How many of these are less; nothing here waits for what is read. */
    private int less(int from, int to, long digest) {
        int less = 0;
        for (int i = from; i < to; i++) {
            less += (int) ((sorted[i] - digest) >>> (Long.SIZE - 1));
        }
        return less;
    }

    /** After G. Fowler, L. C. Noll and K.-P. Vo, with the bits mixed once more. */
    private static long digest(String key) {
        long hash = FNV_BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * MIX;
        return hash & ~NUMBER & Long.MAX_VALUE;
    }

    /** Numbers that were found, some of them more than once. */
    private static final class Numbers {
        private int[] numbers = new int[64];
        private int size;

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, size * 2);
            }
            numbers[size++] = number;
        }

        /** Each of them once, ascending. */
        int[] distinct() {
            Arrays.sort(numbers, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || numbers[i] != numbers[i - 1]) {
                    numbers[kept++] = numbers[i];
                }
            }
            return Arrays.copyOf(numbers, kept);
        }
    }
}
