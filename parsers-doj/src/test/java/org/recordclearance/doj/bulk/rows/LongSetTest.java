package org.recordclearance.doj.bulk.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class LongSetTest {

    @Property(tries = 50)
    void holds_what_was_added(@ForAll @Size(max = 3_000) List<Long> values, @ForAll List<Long> others) {
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();
        assertThat(set.isEmpty()).isTrue();
        for (long value : values) {
            assertThat(set.add(value)).isEqualTo(expected.add(value));
            assertThat(set.isEmpty()).isFalse();
        }
        values.forEach(value -> assertThat(set.contains(value)).isTrue());
        others.forEach(value -> assertThat(set.contains(value)).isEqualTo(expected.contains(value)));
    }

    @Example
    void holds_zero_and_values_that_fall_on_one_place() {
        LongSet set = new LongSet();
        assertThat(set.contains(0)).isFalse();
        assertThat(set.add(0)).isTrue();
        assertThat(set.add(0)).isFalse();
        for (long value = 1; value < 5_000; value++) {
            assertThat(set.add(value << 20)).isTrue();
        }
        for (long value = 0; value < 5_000; value++) {
            assertThat(set.contains(value << 20)).isTrue();
            assertThat(set.contains((value << 20) + 1)).isFalse();
        }
    }

    @Example
    void grows_as_a_set_of_the_library_does() {
        LongSet set = new LongSet();
        Set<Long> expected = new HashSet<>();
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            long value = random.nextBoolean() ? random.nextInt(150_000) : random.nextLong();
            assertThat(set.add(value)).isEqualTo(expected.add(value));
        }
        expected.forEach(value -> assertThat(set.contains(value)).isTrue());
        for (long value = 150_000; value < 300_000; value++) {
            assertThat(set.contains(value)).isEqualTo(expected.contains(value));
        }
    }
}
