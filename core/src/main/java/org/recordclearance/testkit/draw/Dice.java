package org.recordclearance.testkit.draw;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Chance, the same for the same seed on every machine. For one thread. */
public final class Dice {

    private final Random random;

    private Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Obtains dice for one of many numbered things; those of neighbouring numbers have nothing in common. */
    public static Dice of(long seed, long number) {
        // the finalizer of SplitMix64: java.util.Random alone begins alike for seeds that are alike
        long mixed = seed + 0x9e3779b97f4a7c15L * (number + 1);
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return new Dice(mixed ^ (mixed >>> 31));
    }

    public boolean chance(double share) {
        return random.nextInt(1_000_000) < share * 1_000_000;
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    public <T> T weighted(Map<T, Integer> weights) {
        int at = random.nextInt(
                weights.values().stream().mapToInt(Integer::intValue).sum());
        for (Map.Entry<T, Integer> each : weights.entrySet()) {
            at -= each.getValue();
            if (at < 0) {
                return each.getKey();
            }
        }
        throw new IllegalStateException("weights must not be negative");
    }

    public void shuffle(List<?> values) {
        Collections.shuffle(values, random);
    }
}
