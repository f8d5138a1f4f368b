package org.mithaq.link;

import java.util.Arrays;

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

    /** The numbers under a key, ascending; none where there are more than {@code most}: such a key tells nothing apart. */
    int[] of(String key, int most) {
        long digest = digest(key);
        int bucket = (int) (digest >>> shift);
        int found = Arrays.binarySearch(sorted, begins[bucket], begins[bucket + 1], digest);
        int from = found < 0 ? -found - 1 : found;
        int to = from;
        while (to < size && (sorted[to] & ~NUMBER) == digest) {
            if (++to - from > most) {
                return new int[0];
            }
        }
        int[] numbers = new int[to - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = (int) (sorted[from + i] & NUMBER);
        }
        return numbers;
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
}
