package org.recordclearance.examples.countyreview.sample;

import java.util.List;

/**
 * A source of chance that gives the same sequence for the same seed on every machine and every Java release.
 *
 * <p>The generators of the Java library promise as much for their raw bits, but not for how these become an
 * {@code int} below a bound, and a sample must not change under its users when they upgrade. So this is SplitMix64
 * (Steele, Lea and Flood, 2014) with its own way to a bound.
 *
 * <p>Not safe for use by several threads.
 */
final class SampleDice {

    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final int ALL = 1000;

    private long state;

    private SampleDice(long state) {
        this.state = state;
    }

    /**
     * Obtains the dice of one stream of a seed. Streams are independent of each other, so what is drawn for one person
     * does not depend on how much was drawn for the person before.
     */
    static SampleDice of(long seed, long stream) {
        return new SampleDice(mix(mix(seed + STEP) + stream * STEP));
    }

    /** Gets a number from 0 to {@code bound - 1}, all equally likely. */
    int below(int bound) {
        // The high half of the product; a bound far below 2^32 leaves a bias that nobody can measure.
        return (int) ((next() >>> 32) * bound >>> 32);
    }

    /** Gets a number from {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** Checks if something comes true that does so {@code perMille} times in a thousand. */
    boolean chance(int perMille) {
        return below(ALL) < perMille;
    }

    /** Gets one of the elements, all equally likely. */
    <T> T pick(List<T> elements) {
        return elements.get(below(elements.size()));
    }

    private long next() {
        state += STEP;
        return mix(state);
    }

    private static long mix(long bits) {
        long z = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
