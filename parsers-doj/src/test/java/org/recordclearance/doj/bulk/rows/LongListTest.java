package org.recordclearance.doj.bulk.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LongListTest {

    @Property(tries = 30)
    void holds_what_was_added_since_it_was_emptied(
            @ForAll @IntRange(max = 20_000) int before, @ForAll @IntRange(max = 20_000) int number, @ForAll long seed) {
        LongList list = new LongList();
        for (int i = 0; i < before; i++) {
            list.add(i);
        }
        list.clear();
        List<Long> expected = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            list.add(seed + i);
            expected.add(seed + i);
        }

        List<Long> found = new ArrayList<>();
        for (long i = 0; i < list.size(); i++) {
            found.add(list.get(i));
        }
        assertThat(found).isEqualTo(expected);
    }
}
