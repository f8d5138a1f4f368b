package org.mithaq.bench;

/** The heap that is really in use. */
final class Heap {
    private static final double MEGABYTE = 1 << 20;

    private Heap() {}

    /** Megabytes in use after a full collection. */
    static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
    }
}
