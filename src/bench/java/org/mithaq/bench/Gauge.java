package org.mithaq.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Tells on standard output what work on large tables costs, on the clock, of this thread's processor, and in heap. */
final class Gauge {
    private static final int ROUNDS = 20;
    private static final int WARM_UP = 5;

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

    /** Looks everything up, in rounds of which none asks what another asked; tells the median round and the best. */
    static <T> void lookUp(String what, List<T> asked, Predicate<T> finds) {
        int size = asked.size() / (ROUNDS + WARM_UP);
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        long found = 0;
        for (int round = 0; round < ROUNDS + WARM_UP; round++) {
            long start = System.nanoTime();
            long startOfWork = threadNanos();
            for (T one : asked.subList(round * size, (round + 1) * size)) {
                found += finds.test(one) ? 1 : 0;
            }
            processor.add((threadNanos() - startOfWork) / 1e3 / size);
            clock.add((System.nanoTime() - start) / 1e3 / size);
        }
        say(
                "look-up, %s: %s; %s; %d of %d found",
                what, told("on the clock", clock), told("of the processor", processor), found, asked.size());
    }

    private static String told(String what, List<Double> rounds) {
        List<Double> warm = rounds.subList(WARM_UP, rounds.size());
        return String.format(
                Locale.ROOT, "%s %.1f µs each, %.1f in the best round", what, Median.of(warm), Collections.min(warm));
    }

    static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }

    /** What the processor has spent on this thread: the clock counts the neighbours too. */
    private static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
