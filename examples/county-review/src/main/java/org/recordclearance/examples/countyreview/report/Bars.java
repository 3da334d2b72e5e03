package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;

/** Bars of a picture, in order, each with the same parts. For one thread. */
final class Bars {

    /**
     * A bar.
     *
     * @param name what it is of
     * @param parts how much each part is
     */
    record Bar(String name, long... parts) {}

    private final List<String> parts;
    private final List<Bar> all = new ArrayList<>();

    private Bars(List<String> parts) {
        this.parts = parts;
    }

    static Bars of(String... parts) {
        return new Bars(List.of(parts));
    }

    Bars bar(String name, long... amounts) {
        all.add(new Bar(name, amounts));
        return this;
    }

    List<String> parts() {
        return parts;
    }

    List<Bar> all() {
        return all;
    }
}
