package org.recordclearance.examples.countyreview.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;

class SampleSheetTest {

    private static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_printed_is_read_as_it_was_drawn(long seed) {
        RapSheet read = RapSheetText.parse(
                SampleSheet.of("LOS ANGELES", seed, SampleFile.UNTIL).text());
        RapSheet drawn = drawn(seed, read);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.gaps()).isEmpty();
        assertThat(convictions(read)).isEqualTo(convictions(drawn)).isNotEmpty();
        assertThat(read.cycles()).hasSameSizeAs(drawn.cycles());
    }

    /** The first of the sample who has the name that is on the sheet. */
    private static RapSheet drawn(long seed, RapSheet read) {
        return Stream.iterate(0, person -> person + 1)
                .map(SamplePeople.sheets(County.of("LOS ANGELES"), seed, SampleFile.UNTIL)::sheet)
                .filter(sheet -> List.copyOf(sheet.subject().names().values())
                        .equals(List.copyOf(read.subject().names().values())))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> convictions(RapSheet sheet) {
        return sheet.convictions().stream().map(SampleSheetTest::inWords).toList();
    }

    private static String inWords(Conviction conviction) {
        return conviction.codeSection() + " " + conviction.level() + " " + conviction.date() + " "
                + conviction.county().text();
    }

    @Test
    void a_sheet_is_the_same_for_the_same_seed_and_says_that_it_is_fabricated() {
        SampleSheet sheet = SampleSheet.of("San Joaquin ", 1, SampleFile.UNTIL);

        assertThat(sheet.text())
                .isEqualTo(SampleSheet.of("SAN JOAQUIN", 1, SampleFile.UNTIL).text())
                .isNotEqualTo(SampleSheet.of("SAN JOAQUIN", 2, SampleFile.UNTIL).text())
                .startsWith("FABRICATED: NO PERSON, CASE OR NUMBER ON THIS SHEET IS REAL\n")
                .contains("CII/A9", "HS")
                .endsWith("END OF MESSAGE    *    *    *\n");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void relief_of_later_days_is_read_too(long seed) {
        assertThat(RapSheetText.parse(SampleSheet.of("YOLO", seed, LATER).text())
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_county_or_a_day_that_there_is_not_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSheet.of("NAPPA", 1, SampleFile.UNTIL));
        assertThatIllegalArgumentException().isThrownBy(() -> SampleSheet.of("NAPA", 1, LocalDate.of(1980, 1, 1)));
    }
}
