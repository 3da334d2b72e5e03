package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleDiceTest {

    @Test
    void the_same_stream_of_the_same_seed_gives_the_same_numbers() {
        assertThat(numbers(SampleDice.of(1, 2))).isEqualTo(numbers(SampleDice.of(1, 2)));
    }

    @Test
    void another_stream_or_another_seed_gives_other_numbers() {
        assertThat(List.of(
                        numbers(SampleDice.of(1, 2)),
                        numbers(SampleDice.of(1, 3)),
                        numbers(SampleDice.of(2, 2)),
                        numbers(SampleDice.of(2, 1)),
                        numbers(SampleDice.of(0, 0)),
                        numbers(SampleDice.of(0, -1))))
                .doesNotHaveDuplicates();
    }

    @Test
    void numbers_stay_in_their_bounds_and_reach_them() {
        SampleDice dice = SampleDice.of(5, 5);
        assertThat(IntStream.range(0, 1_000).mapToObj(i -> dice.between(-2, 3)).distinct())
                .containsExactlyInAnyOrder(-2, -1, 0, 1, 2, 3);
        assertThat(dice.below(1)).isZero();
    }

    @Test
    void a_chance_comes_true_as_often_as_it_says() {
        SampleDice dice = SampleDice.of(7, 7);
        assertThat(IntStream.range(0, 100_000).filter(i -> dice.chance(30)).count() / 100_000.0)
                .isCloseTo(0.03, within(0.003));
        assertThat(dice.chance(0)).isFalse();
        assertThat(dice.chance(1000)).isTrue();
    }

    private static List<Integer> numbers(SampleDice dice) {
        return IntStream.range(0, 20).mapToObj(i -> dice.below(1_000_000)).toList();
    }
}
