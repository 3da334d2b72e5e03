package org.recordclearance.examples.countyreview;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.ProgressListener;

/** A progress bar on standard error where that is a terminal, and nothing where it is not. */
final class ProgressLine implements ProgressListener, AutoCloseable {

    private static final int WIDTH = 79;
    private static final long MEGABYTE = 1_000_000;

    private final @Nullable ProgressBar bar;

    private ProgressLine(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** A bar of the bytes that are read. */
    static ProgressLine onTerminal() {
        return onTerminal(" MB", MEGABYTE);
    }

    /** A bar of the rap sheets that are read. */
    static ProgressLine ofSheets() {
        return onTerminal(" sheets", 1);
    }

    /** No bar, whatever there is. */
    static ProgressLine none() {
        return new ProgressLine(null);
    }

    private static ProgressLine onTerminal(String unit, long size) {
        return new ProgressLine(Terminal.showsErrors() ? newBar(unit, size) : null);
    }

    private static ProgressBar newBar(String unit, long size) {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(unit, size)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void onProgress(long bytes, long total) {
        if (bar != null) {
            bar.maxHint(total);
            bar.stepTo(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
