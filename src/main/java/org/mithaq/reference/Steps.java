package org.mithaq.reference;

import java.util.Arrays;

/**
 * The edges of a tree whose nodes are numbers: from a node, by a word, to a node. They lie in one open hash table of
 * pairs, 24 to 48 bytes an edge, where a map in every node would take several times that.
 */
final class Steps {
    /** The node that every way begins at. */
    static final int ROOT = 0;

    /** Stands for a node that is not there. */
    static final int NONE = -1;

    private static final long FREE = -1;

    private long[] edges = new long[64];
    private int[] targets = new int[64];
    private int size;

    Steps() {
        Arrays.fill(edges, FREE);
    }

    /** Where the word leads to from the node, or {@link #NONE}. */
    int find(int node, int word) {
        long edge = edge(node, word);
        int slot = slot(edges, edge);
        return edges[slot] == FREE ? NONE : targets[slot];
    }

    /** The same, but makes a new node where there is none; nodes are numbered from 1 on. */
    int add(int node, int word) {
        long edge = edge(node, word);
        int slot = slot(edges, edge);
        if (edges[slot] != FREE) {
            return targets[slot];
        }
        if (2 * size >= edges.length) {
            grow();
            slot = slot(edges, edge);
        }
        edges[slot] = edge;
        targets[slot] = ++size;
        return size;
    }

    private void grow() {
        long[] wider = new long[2 * edges.length];
        int[] nodes = new int[wider.length];
        Arrays.fill(wider, FREE);
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] != FREE) {
                int slot = slot(wider, edges[i]);
                wider[slot] = edges[i];
                nodes[slot] = targets[i];
            }
        }
        edges = wider;
        targets = nodes;
    }

    private static long edge(int node, int word) {
        return ((long) node << 32) | word;
    }

    private static int slot(long[] table, long edge) {
        int mask = table.length - 1;
        long hash = edge * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 32) & mask;
        while (table[slot] != FREE && table[slot] != edge) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
