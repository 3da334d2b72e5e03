package org.recordclearance.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private final SmallCells cells = new SmallCells(10);

    private SmallCellsTest with(String name, long value) {
        cells.add(name, value);
        return this;
    }

    @Test
    void what_a_total_tells_of_one_number_is_known() {
        with("total", 30).with("large", 25).with("small", 5);
        cells.sum(List.of("total"), List.of("large", "small"));
        KnownSums all = new KnownSums(cells.values(), cells.relations(), 11);

        assertThat(all.show(0)).isTrue();
        assertThat(all.show(1)).isFalse();
    }

    @Test
    void the_difference_of_two_numbers_is_told_by_both() {
        with("people", 100).with("relief", 95);
        cells.sum(List.of("people"), List.of("relief"));
        cells.choose(List.of("people"));

        assertThat(cells.isShown("people")).isTrue();
        assertThat(cells.isShown("relief")).isFalse();
    }

    @Test
    void how_much_is_small_can_be_chosen() {
        SmallCells most = new SmallCells(3);
        most.add("four", 4);
        most.add("three", 3);
        most.choose(List.of());

        assertThat(most.isShown("four")).isTrue();
        assertThat(most.isShown("three")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallCells(0));
    }
}
