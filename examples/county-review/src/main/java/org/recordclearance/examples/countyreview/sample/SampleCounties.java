package org.recordclearance.examples.countyreview.sample;

import java.util.Collections;
import java.util.List;
import org.recordclearance.rapsheet.County;

/**
 * The county of the sample, and the other counties of California.
 *
 * <p>Immutable and safe for use by several threads.
 */
final class SampleCounties {

    private final County home;
    private final List<County> others;

    private SampleCounties(County home, List<County> others) {
        this.home = home;
        this.others = others;
    }

    /** Obtains the counties around a county. */
    static SampleCounties around(County county) {
        return new SampleCounties(
                county,
                County.all().stream().filter(other -> !other.equals(county)).toList());
    }

    /** Gets the place of a county among all in alphabetical order, from 1, which is its code. */
    static int code(County county) {
        return Collections.binarySearch(County.all(), county) + 1;
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
