package org.recordclearance.examples.countyreview.sample;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The county of the sample, and the other counties of California, from {@code counties.txt}.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class SampleCounties {

    private static final String LIST = "counties.txt";
    private static final int UNKNOWN = 99;

    private final County home;
    private final List<County> others;

    private SampleCounties(County home, List<County> others) {
        this.home = home;
        this.others = others;
    }

    /**
     * Obtains the counties around a county.
     *
     * @throws IllegalArgumentException if it is no name of a county; it need not be one of California
     */
    static SampleCounties around(String county) {
        String name = County.normalize(county);
        List<String> names = Lists.lines(LIST);
        int place = names.indexOf(name);
        return new SampleCounties(
                new County(place < 0 ? UNKNOWN : place + 1, name),
                IntStream.range(0, names.size())
                        .filter(index -> index != place)
                        .mapToObj(index -> new County(index + 1, names.get(index)))
                        .toList());
    }

    /** Gets the county that the sample is for. */
    County home() {
        return home;
    }

    /** Gets one of the other counties. */
    County other(SampleDice dice) {
        return dice.pick(others);
    }
}
