package org.recordclearance.examples.countyreview.since;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds which convictions of a person in two reviews are one and the same. Numbers of rows, cycles, steps and counts tell nothing, as another
 * extract may number otherwise. What tells are the court, the case numbers, the code section and the day of the conviction: convictions are the
 * same
 *
 * <ol>
 *   <li>where all four agree, and level and outcome too;
 *   <li>where all four agree;
 *   <li>where three of the four agree, as one was corrected; case numbers agree where one is common, or there are none on both sides.
 * </ol>
 *
 * <p>In each step those that only one other could be are paired. Convictions that agree in all four, as two counts of one charge, are
 * interchangeable: of these, as many are paired as there are, those of one outcome first. Where it makes a difference which of several is
 * which, it is not clear, and said to be so.
 */
final class ConvictionMatching {

    private static final IdentifyingFeature[] ALL = IdentifyingFeature.values();

    private static final int FEATURES = ALL.length;

    /**
     * Two that are the same.
     *
     * @param earlier the place of the one in the earlier review
     * @param now the place of the one in this review
     */
    record Pair(int earlier, int now) {}

    private final List<KnownConviction> earlier;
    private final List<KnownConviction> now;
    private final List<Integer> earlierLeft = new ArrayList<>();
    private final List<Integer> nowLeft = new ArrayList<>();
    private final List<Pair> pairs = new ArrayList<>();
    private final List<Integer> earlierNotClear = new ArrayList<>();
    private final List<Integer> nowNotClear = new ArrayList<>();

    private ConvictionMatching(List<KnownConviction> earlier, List<KnownConviction> now) {
        this.earlier = earlier;
        this.now = now;
        for (int i = 0; i < earlier.size(); i++) {
            earlierLeft.add(i);
        }
        for (int i = 0; i < now.size(); i++) {
            nowLeft.add(i);
        }
    }

    static ConvictionMatching of(List<KnownConviction> earlier, List<KnownConviction> now) {
        ConvictionMatching matching = new ConvictionMatching(earlier, now);
        matching.pairEqual();
        matching.pair((one, other) -> agreeing(one, other) == FEATURES);
        matching.pair((one, other) -> agreeing(one, other) == FEATURES - 1);
        return matching;
    }

    /** Those that are the same. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Those of the earlier review that are none of this one. */
    List<Integer> gone() {
        return earlierLeft;
    }

    /** Those of this review that are none of the earlier one. */
    List<Integer> fresh() {
        return nowLeft;
    }

    /** Those of the earlier review of which it is not clear which of this one they are. */
    List<Integer> earlierNotClear() {
        return earlierNotClear;
    }

    /** Those of this review of which it is not clear which of the earlier one they are. */
    List<Integer> nowNotClear() {
        return nowNotClear;
    }

    private void pairEqual() {
        for (Integer each : List.copyOf(nowLeft)) {
            Integer same = first(earlierLeft, other -> isSame(earlier.get(other), now.get(each)));
            if (same != null) {
                pair(same, each);
            }
        }
    }

    private static boolean isSame(KnownConviction one, KnownConviction other) {
        return agreeing(one, other) == FEATURES
                && one.cases().equals(other.cases())
                && one.level().equals(other.level())
                && one.outcome().equals(other.outcome());
    }

    private static @Nullable Integer first(List<Integer> of, IntPredicate chosen) {
        for (Integer each : of) {
            if (chosen.test(each)) {
                return each;
            }
        }
        return null;
    }

    private void pair(int one, int other) {
        earlierLeft.remove(Integer.valueOf(one));
        nowLeft.remove(Integer.valueOf(other));
        pairs.add(new Pair(one, other));
    }

    /** Pairs those that are left and may be the same, group by group of those that have to do with each other. */
    private void pair(BiPredicate<KnownConviction, KnownConviction> mayBeSame) {
        for (Integer begin : List.copyOf(nowLeft)) {
            if (nowLeft.contains(begin)) {
                List<Integer> ofNow = new ArrayList<>(List.of(begin));
                List<Integer> ofEarlier = new ArrayList<>();
                boolean grows = true;
                while (grows) {
                    grows = addAll(ofEarlier, earlierLeft, each -> anyOf(ofNow, other -> mayBe(mayBeSame, each, other)))
                            | addAll(ofNow, nowLeft, each -> anyOf(ofEarlier, other -> mayBe(mayBeSame, other, each)));
                }
                if (!ofEarlier.isEmpty()) {
                    pairGroup(mayBeSame, ofEarlier, ofNow);
                }
            }
        }
    }

    private boolean mayBe(BiPredicate<KnownConviction, KnownConviction> mayBeSame, int one, int other) {
        return mayBeSame.test(earlier.get(one), now.get(other));
    }

    private static boolean addAll(List<Integer> to, List<Integer> from, IntPredicate chosen) {
        boolean added = false;
        for (Integer each : from) {
            if (!to.contains(each) && chosen.test(each)) {
                to.add(each);
                added = true;
            }
        }
        return added;
    }

    private static boolean anyOf(List<Integer> of, IntPredicate chosen) {
        return of.stream().anyMatch(chosen::test);
    }

    private void pairGroup(
            BiPredicate<KnownConviction, KnownConviction> mayBeSame, List<Integer> ofEarlier, List<Integer> ofNow) {
        boolean anyIsAny =
                ofEarlier.stream().allMatch(one -> ofNow.stream().allMatch(other -> mayBe(mayBeSame, one, other)));
        boolean isInterchangeable = anyIsAny && areEqual(ofEarlier, earlier) && areEqual(ofNow, now);
        if (isInterchangeable) {
            for (Integer each : List.copyOf(ofNow)) {
                Integer same = first(
                        ofEarlier,
                        other -> earlier.get(other)
                                .outcome()
                                .equals(now.get(each).outcome()));
                if (same != null) {
                    pair(same, each);
                    ofEarlier.remove(same);
                    ofNow.remove(each);
                }
            }
        }
        boolean makesNoDifference = anyIsAny
                && (isInterchangeable || ofEarlier.size() == ofNow.size())
                && areAlike(ofEarlier, earlier)
                && areAlike(ofNow, now);
        boolean isOne = ofEarlier.size() == 1 && ofNow.size() == 1;
        if (isOne || makesNoDifference) {
            Collections.sort(ofEarlier);
            Collections.sort(ofNow);
            for (int i = 0; i < Math.min(ofEarlier.size(), ofNow.size()); i++) {
                pair(ofEarlier.get(i), ofNow.get(i));
            }
        } else if (!ofEarlier.isEmpty() && !ofNow.isEmpty()) {
            earlierLeft.removeAll(ofEarlier);
            nowLeft.removeAll(ofNow);
            earlierNotClear.addAll(ofEarlier);
            nowNotClear.addAll(ofNow);
        }
    }

    private static boolean areEqual(List<Integer> places, List<KnownConviction> of) {
        return places.stream().allMatch(each -> agreeing(of.get(places.get(0)), of.get(each)) == FEATURES);
    }

    private static boolean areAlike(List<Integer> places, List<KnownConviction> of) {
        return places.stream().map(each -> of.get(each).outcome()).distinct().count() <= 1;
    }

    /** How many of the four agree. */
    private static int agreeing(KnownConviction one, KnownConviction other) {
        int agreeing = 0;
        for (IdentifyingFeature each : ALL) {
            agreeing += each.agrees(one, other) ? 1 : 0;
        }
        return agreeing;
    }
}
