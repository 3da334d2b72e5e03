package org.recordclearance.examples.countyreview.chart;

/**
 * The numbers beside a picture.
 *
 * @param step how far they are apart
 * @param highest the greatest of them
 */
public record Axis(long step, long highest) {

    /** Obtains an axis of two to six numbers, each a digit and zeros apart, that reaches a number. */
    public static Axis upTo(long most) {
        long step = 1;
        for (int i = 0; most / step > 5; i++) {
            step = step / (i % 3 == 0 ? 1 : i % 3 == 1 ? 2 : 5) * (i % 3 == 0 ? 2 : i % 3 == 1 ? 5 : 10);
        }
        return new Axis(step, Math.max(step, (most + step - 1) / step * step));
    }
}
