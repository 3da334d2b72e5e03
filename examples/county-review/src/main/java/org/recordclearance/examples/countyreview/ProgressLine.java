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

    static ProgressLine onTerminal() {
        return new ProgressLine(Terminal.isAttached() ? newBar() : null);
    }

    private static ProgressBar newBar() {
        return new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" MB", MEGABYTE)
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
