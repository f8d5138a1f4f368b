package org.mithaq.wikidata;

import java.util.Arrays;

/** Which class is below which: some millions of pairs, 16 bytes each. */
final class ClassEdges {
    private long[] children = new long[1024];
    private long[] parents = new long[1024];
    private int size;

    /** Takes a pair. */
    @FunctionalInterface
    interface Taker {
        void take(long child, long parent);
    }

    void add(long child, long parent) {
        if (size == children.length) {
            children = Arrays.copyOf(children, 2 * size);
            parents = Arrays.copyOf(parents, 2 * size);
        }
        children[size] = child;
        parents[size++] = parent;
    }

    void each(Taker taker) {
        for (int i = 0; i < size; i++) {
            taker.take(children[i], parents[i]);
        }
    }
}
