package org.mithaq.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/** A bar on stderr that grows with the articles read; on anything but a terminal it is not there. */
final class Progress implements AutoCloseable {
    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar where stderr is a terminal, else nothing. */
    static Progress onTerminal(String task) {
        return onTerminal(task, " articles", 1);
    }

    /** The same for work that is measured in another unit, of {@code size} steps. */
    static Progress onTerminal(String task, String unit, long size) {
        if (!Ansi.AUTO.enabled()) {
            return none();
        }
        return new Progress(new ProgressBarBuilder()
                .setTaskName(task)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUnit(unit, size)
                .build());
    }

    static Progress none() {
        return new Progress(null);
    }

    /** Says how many articles there are, or -1 while that is not known. */
    void expect(long total) {
        if (bar != null) {
            bar.maxHint(total);
        }
    }

    /** Says that one more article is through, from any thread. */
    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Says how far the work has come. */
    void at(String task, long position) {
        if (bar != null) {
            bar.setExtraMessage(task);
            bar.stepTo(position);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
