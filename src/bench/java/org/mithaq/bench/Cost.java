package org.mithaq.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * What a piece of work took. On a shared machine the clock also counts the time that others took; the processors' time
 * does not, and includes what the compiler and the garbage collector did beside the work.
 *
 * @param wall milliseconds on the clock
 * @param cpu milliseconds of all processors together
 */
record Cost(double wall, double cpu) {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final double NANOS = 1e6;

    static Cost of(Runnable work) {
        long cpu = SYSTEM.getProcessCpuTime();
        long wall = System.nanoTime();
        work.run();
        return new Cost((System.nanoTime() - wall) / NANOS, (SYSTEM.getProcessCpuTime() - cpu) / NANOS);
    }

    Cost dividedBy(double count) {
        return new Cost(wall / count, cpu / count);
    }

    Cost minus(Cost part) {
        return new Cost(wall - part.wall, cpu - part.cpu);
    }
}
