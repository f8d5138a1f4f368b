package org.mithaq.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells on standard output what work on large tables costs, in time of this thread's processor and in heap. */
final class Gauge {
    private static final int ROUNDS = 5;

    private Gauge() {}

    static void timed(String what, Runnable work) {
        timed(what, () -> {
            work.run();
            return what;
        });
    }

    static <T> T timed(String what, Supplier<T> work) {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        long start = System.nanoTime();
        long startOfWork = threadNanos();
        T result = work.get();
        double processor = (threadNanos() - startOfWork) / 1e9;
        double seconds = (System.nanoTime() - start) / 1e9;
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.gc();
        say(
                "%s: %.1f s of the processor, %.1f s by the clock; heap at its peak %.0f MB, then in use %.0f MB",
                what, processor, seconds, peak / 1e6, used() / 1e6);
        return result;
    }

    /** Looks everything up five times over and tells the best round. */
    static <T> void lookUp(String what, List<T> asked, Predicate<T> finds) {
        double best = Double.MAX_VALUE;
        long found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = threadNanos();
            found = asked.stream().filter(finds).count();
            best = Math.min(best, (threadNanos() - start) / 1e3 / asked.size());
        }
        say("look-up, %s: %.2f µs each, %d of %d found", what, best, found, asked.size());
    }

    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** What the processor has spent on this thread: a clock on the wall counts the neighbours too. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
