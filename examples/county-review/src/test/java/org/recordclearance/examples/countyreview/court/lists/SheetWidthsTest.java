package org.recordclearance.examples.countyreview.court.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SheetWidthsTest {

    @Test
    void what_is_longer_than_a_cell_is_cut_and_says_so() {
        assertThat(SheetWidths.fitting("x".repeat(32_767))).hasSize(32_767).endsWith("xx");
        assertThat(SheetWidths.fitting("x".repeat(32_768))).hasSize(32_767).endsWith("x (cut)");
    }

    @Test
    void days_that_spreadsheets_do_not_agree_on_are_texts() {
        assertThat(SheetWidths.hasDay(LocalDate.of(1900, 3, 1))).isTrue();
        assertThat(SheetWidths.hasDay(LocalDate.of(1900, 2, 28))).isFalse();
    }
}
