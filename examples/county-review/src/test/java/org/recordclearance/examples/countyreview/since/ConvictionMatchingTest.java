package org.recordclearance.examples.countyreview.since;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Convictions of one person in two reviews: which are one and the same, and where that is not clear. */
class ConvictionMatchingTest {

    private static final KnownConviction SALE = conviction("C", "1; 2", "HS 11359", "2001-02-03", "Eligible");

    private static KnownConviction conviction(String court, String cases, String section, String date, String outcome) {
        return new KnownConviction("YOLO", court, cases, section, "felony", date, outcome, "");
    }

    private static KnownConviction saying(KnownConviction of, String outcome) {
        return conviction(of.court(), of.cases(), of.section(), of.date(), outcome);
    }

    private static String of(List<KnownConviction> earlier, List<KnownConviction> now) {
        ConvictionMatching found = ConvictionMatching.of(earlier, now);
        return found.pairs().size() + " pairs, " + found.gone().size() + " gone, "
                + found.fresh().size() + " new, " + found.earlierNotClear().size() + " and "
                + found.nowNotClear().size() + " not clear";
    }

    @Test
    void one_that_was_corrected_is_the_same_as_long_as_three_of_four_agree() {
        for (KnownConviction each : List.of(
                conviction("D", "1; 2", "HS 11359", "2001-02-03", "Eligible"),
                conviction("C", "9", "HS 11359", "2001-02-03", "Eligible"),
                conviction("C", "2", "HS 11359", "2001-02-03", "Eligible"),
                conviction("C", "", "HS 11359", "2001-02-03", "Eligible"),
                conviction("C", "1; 2", "HS 11358", "2001-02-03", "Eligible"),
                conviction("C", "1; 2", "HS 11359", "2001-02", "Eligible"),
                conviction("D", "2; 7", "HS 11359", "2001-02-03", "Not eligible"))) {
            assertThat(of(List.of(SALE), List.of(each))).startsWith("1 pairs, 0 gone, 0 new");
        }
        assertThat(of(List.of(SALE), List.of(conviction("D", "9", "HS 11359", "2001-02-03", "Eligible"))))
                .isEqualTo("0 pairs, 1 gone, 1 new, 0 and 0 not clear");
    }

    @Test
    void one_that_agrees_in_all_comes_before_one_that_agrees_in_three() {
        KnownConviction moved = conviction("C", "1; 2", "HS 11359", "2001-02-04", "Eligible");

        ConvictionMatching found = ConvictionMatching.of(List.of(SALE), List.of(moved, SALE));

        assertThat(found.pairs()).containsExactly(new ConvictionMatching.Pair(0, 1));
        assertThat(found.fresh()).containsExactly(0);
    }

    @Test
    void equal_ones_are_interchangeable() {
        KnownConviction other = saying(SALE, "Not eligible");

        assertThat(of(List.of(SALE, SALE, SALE), List.of(SALE))).isEqualTo("1 pairs, 2 gone, 0 new, 0 and 0 not clear");
        assertThat(of(List.of(SALE), List.of(SALE, SALE))).isEqualTo("1 pairs, 0 gone, 1 new, 0 and 0 not clear");
        assertThat(of(List.of(SALE, SALE), List.of(other, other)))
                .isEqualTo("2 pairs, 0 gone, 0 new, 0 and 0 not clear");
        assertThat(of(List.of(SALE, other), List.of(other, SALE)))
                .isEqualTo("2 pairs, 0 gone, 0 new, 0 and 0 not clear");
    }

    @Test
    void where_it_makes_a_difference_which_is_which_it_is_not_clear() {
        KnownConviction denied = saying(SALE, "Not eligible");
        KnownConviction review = saying(SALE, "Hand Review");

        assertThat(of(List.of(SALE, denied), List.of(review))).isEqualTo("0 pairs, 0 gone, 0 new, 2 and 1 not clear");
        KnownConviction between = conviction("C", "1; 2", "HS 11359", "2001-02-05", "Eligible");
        assertThat(of(
                        List.of(SALE, conviction("C", "1; 2", "HS 11359", "2001-02-09", "Not eligible")),
                        List.of(between)))
                .isEqualTo("0 pairs, 0 gone, 0 new, 2 and 1 not clear");
    }

    @Property(tries = 300)
    void the_same_in_another_order_are_all_the_same(@ForAll @IntRange(max = 6) int size, @ForAll long seed) {
        List<KnownConviction> earlier = random(size, new Random(seed));
        List<KnownConviction> now = new ArrayList<>(earlier);
        Collections.shuffle(now, new Random(seed + 1));

        ConvictionMatching found = ConvictionMatching.of(earlier, now);

        assertThat(found.pairs()).hasSize(size);
        assertThat(found.pairs())
                .allMatch(pair -> earlier.get(pair.earlier())
                        .outcome()
                        .equals(now.get(pair.now()).outcome()));
    }

    @Property(tries = 300)
    void each_is_paired_once_or_gone_or_new_or_not_clear(
            @ForAll @IntRange(max = 5) int size, @ForAll @IntRange(max = 5) int other, @ForAll long seed) {
        ConvictionMatching found =
                ConvictionMatching.of(random(size, new Random(seed)), random(other, new Random(seed + 1)));

        List<Integer> earlier = new ArrayList<>(found.gone());
        earlier.addAll(found.earlierNotClear());
        List<Integer> now = new ArrayList<>(found.fresh());
        now.addAll(found.nowNotClear());
        found.pairs().forEach(pair -> {
            earlier.add(pair.earlier());
            now.add(pair.now());
        });
        assertThat(earlier).doesNotHaveDuplicates().hasSize(size);
        assertThat(now).doesNotHaveDuplicates().hasSize(other);
        assertThat(found.earlierNotClear().isEmpty())
                .isEqualTo(found.nowNotClear().isEmpty());
    }

    private static List<KnownConviction> random(int size, Random random) {
        List<KnownConviction> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(conviction(
                    "C" + random.nextInt(2),
                    random.nextInt(3) == 0 ? "" : random.nextInt(2) + "; " + (2 + random.nextInt(2)),
                    "HS 1135" + (7 + random.nextInt(2)),
                    "200" + random.nextInt(2) + "-01-01",
                    random.nextInt(3) == 0 ? "" : "outcome " + random.nextInt(2)));
        }
        return all;
    }
}
