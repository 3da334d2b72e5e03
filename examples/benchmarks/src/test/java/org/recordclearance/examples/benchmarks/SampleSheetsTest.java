package org.recordclearance.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.RapSheet;

class SampleSheetsTest {

    @Test
    void the_sheets_are_of_about_three_kilobytes_and_are_read_to_the_last_count() {
        assertThat(SampleSheets.all()).hasSize(SampleSheets.NUMBER).allSatisfy(sheet -> {
            assertThat(sheet.length()).isBetween(2_800, 3_600);
            RapSheet read = RapSheetText.parse(sheet);
            assertThat(read.warnings()).isEmpty();
            assertThat(read.convictions()).hasSizeGreaterThan(2);
            assertThat(read.cycles().stream()
                            .flatMap(cycle -> cycle.events().stream())
                            .mapToLong(event -> event.counts().size())
                            .sum())
                    .isEqualTo(sheet.lines()
                            .filter(line -> line.matches("CN.:0[0-9] .*"))
                            .count());
        });
    }
}
