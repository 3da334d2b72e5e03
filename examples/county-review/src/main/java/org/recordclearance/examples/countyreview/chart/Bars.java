package org.recordclearance.examples.countyreview.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Bars of a picture, in order, each with the same parts. For one thread. */
public final class Bars {

    /**
     * A bar.
     *
     * @param name what it is of
     * @param parts how much each part is
     */
    record Bar(String name, long... parts) {

        long longest() {
            return Arrays.stream(parts).max().orElse(0);
        }

        long sum() {
            return Arrays.stream(parts).sum();
        }
    }

    private final List<String> parts;
    private final List<Bar> all = new ArrayList<>();

    private Bars(List<String> parts) {
        this.parts = parts;
    }

    /** Obtains no bars yet. Up to two parts stand side by side, more are parts of a whole, on each other. */
    public static Bars of(String... parts) {
        return new Bars(List.of(parts));
    }

    /** Adds a bar. */
    public Bars bar(String name, long... amounts) {
        all.add(new Bar(name, amounts));
        return this;
    }

    /** Checks if there is nothing to draw. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    List<String> parts() {
        return parts;
    }

    List<Bar> all() {
        return Collections.unmodifiableList(all);
    }

    boolean areStacked() {
        return parts.size() > 2;
    }

    long greatest() {
        return all.stream()
                .mapToLong(areStacked() ? Bar::sum : Bar::longest)
                .max()
                .orElse(0);
    }
}
