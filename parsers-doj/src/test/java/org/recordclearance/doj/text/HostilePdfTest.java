package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recordclearance.doj.ReadingOptions;

/** A small PDF that takes much to read is refused with the limit named, before it takes it. */
@Tag("acceptance")
class HostilePdfTest {

    private static final SheetLimits SHORT = new SheetLimits(50, 1_000_000, 12, 1);

    private static void assertRefused(byte[] pdf, SheetLimits limits, String limit) {
        assertThatIOException()
                .isThrownBy(() -> RapSheetPdf.text(new ByteArrayInputStream(pdf), limits))
                .withMessage("it is not read, as it has " + limit + ", which no rap sheet has")
                .withNoCause();
        assertThatIOException()
                .isThrownBy(
                        () -> RapSheetPdf.parseAll(new ByteArrayInputStream(pdf), ReadingOptions.standard(), limits))
                .withMessageContaining(limit);
    }

    @Test
    void a_part_that_draws_itself() throws IOException {
        assertRefused(HostilePdf.drawsItself(), SheetLimits.standard(), "parts within parts deeper than 12");
    }

    @Test
    void parts_within_parts() throws IOException {
        assertRefused(HostilePdf.forms(20, 1), SheetLimits.standard(), "parts within parts deeper than 12");
        assertThat(RapSheetPdf.text(new ByteArrayInputStream(HostilePdf.forms(12, 1))))
                .isBlank();
    }

    @Test
    void parts_that_are_drawn_again_and_again() throws IOException {
        assertRefused(HostilePdf.forms(12, 10), SHORT, "to be read for more than 1 seconds");
    }

    @Test
    void too_many_pages() throws IOException {
        assertRefused(HostilePdf.pages(20_000), SheetLimits.standard(), "more than 2000 pages");
        assertRefused(HostilePdf.pages(51), SHORT, "more than 50 pages");
    }

    @Test
    void little_that_unpacks_to_much() throws IOException {
        assertThat(HostilePdf.unpacksTo(300, 2)).hasSizeLessThan(20_000);
        for (int layers = 1; layers <= 3; layers++) {
            assertRefused(
                    HostilePdf.unpacksTo(300, layers),
                    SheetLimits.standard(),
                    "more than 128000000 bytes when it is unpacked");
        }
    }

    @Test
    void much_text() throws IOException {
        byte[] pdf = HostilePdf.pages(20, "A".repeat(80), "B".repeat(80));
        SheetLimits few = new SheetLimits(50, 2_000, 12, 20);

        assertRefused(pdf, few, "more than 2000 bytes when it is unpacked");
        assertThat(RapSheetPdf.text(new ByteArrayInputStream(pdf), SHORT)).contains("AAA", "BBB");
    }

    @Test
    void much_text_on_a_page() throws IOException {
        assertRefused(
                HostilePdf.pages(1, "A".repeat(60_000), "B".repeat(60_000)),
                SheetLimits.standard(),
                "more than 100000 letters on a page");
    }

    @Test
    void limits_are_positive() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetLimits(0, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new SheetLimits(1, 1, 1, 0));
    }
}
