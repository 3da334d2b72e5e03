package org.recordclearance.doj.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Warning;

/** Every page gives text and has a number that follows that of the page before, or the sheet has a gap. */
class PagesTest {

    private static final String CYCLE =
            "* * * *\nCOURT: NAM:01\n20000102  CASC SAN FRANCISCO\nCNT:01 #1\n  11357 HS-POSSESS\n*DISPO:CONVICTED\n"
                    + "   SEN: JAIL\n";

    @Test
    void a_page_number_left_out_is_a_gap() {
        RapSheet sheet =
                RapSheetText.parse("PAGE 1 OF 3\n" + Sheets.HEADER + CYCLE + "PAGE 3 OF 3\n" + CYCLE + Sheets.END);

        assertThat(sheet.convictions()).hasSize(2);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheet.warnings()).containsExactly(new Warning(13, Warning.Kind.PAGE_MISSING));
    }

    @Test
    void pages_that_all_follow_each_other_are_no_gap() {
        RapSheet sheet =
                RapSheetText.parse("PAGE 1 OF 2\n" + Sheets.HEADER + CYCLE + "PAGE 2 OF 2\n" + CYCLE + Sheets.END);

        assertThat(sheet.gaps()).isEmpty();
        assertThat(sheet.warnings()).isEmpty();
    }

    @Test
    void a_sheet_that_begins_with_the_second_page_lacks_the_first_unless_that_has_no_number() {
        assertThat(RapSheetText.parse("PAGE 2 OF 2\n" + CYCLE + Sheets.END).warnings())
                .containsExactly(new Warning(1, Warning.Kind.PAGE_MISSING));
        assertThat(RapSheetText.parse(CYCLE + Sheets.END + "PAGE 2 OF 2\n").warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.PAGE_MISSING);
        assertThat(RapSheetText.parse(Sheets.HEADER + "PAGE 2 OF 2\n" + CYCLE + Sheets.END)
                        .warnings())
                .isEmpty();
    }

    @Test
    void a_total_that_is_not_reached_is_a_gap_unless_the_message_ends() {
        String text = "PAGE 1 OF 3\n" + Sheets.HEADER + CYCLE + "PAGE 2 OF 3\n";

        assertThat(RapSheetText.parse(text + Sheets.END).gaps()).isEmpty();
        assertThat(RapSheetText.parse(text).gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "  \n\n", "PAGE 2 OF 3\n", "\u00A0\n", ". . .\nRoute: 1\n"})
    void a_page_between_form_feeds_that_gives_no_text_is_a_gap_and_named(String page) {
        RapSheet sheet = RapSheetText.parse(Sheets.HEADER + CYCLE + "\f" + page + "\f" + CYCLE + Sheets.END + "\f");

        assertThat(sheet.convictions()).hasSize(2);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheet.warnings()).containsExactly(new Warning(2, Warning.Kind.PAGE_WITHOUT_TEXT));
    }

    @Test
    void form_feeds_between_pages_with_text_are_no_gap() {
        assertThat(RapSheetText.parse(Sheets.HEADER + "\f" + CYCLE + "\f" + CYCLE + Sheets.END + "\f")
                        .warnings())
                .isEmpty();
    }

    @Test
    void the_first_and_the_last_page_may_be_the_ones_without_text() {
        assertThat(List.of(
                        RapSheetText.parse("\f" + Sheets.HEADER + CYCLE + Sheets.END + "\f"),
                        RapSheetText.parse(Sheets.HEADER + CYCLE + Sheets.END + "\f\f")))
                .extracting(RapSheet::warnings)
                .containsExactly(
                        List.of(new Warning(1, Warning.Kind.PAGE_WITHOUT_TEXT)),
                        List.of(new Warning(2, Warning.Kind.PAGE_WITHOUT_TEXT)));
    }

    @Test
    void a_page_without_text_stays_one_when_the_sheet_is_deidentified() {
        String text = "PAGE 1 OF 9\n" + Sheets.HEADER + CYCLE + "\f\f\fPAGE 4 OF 9\n" + CYCLE + Sheets.END + "\f\f";

        assertThat(SheetShape.of(
                        RapSheetText.parse(Deidentification.repeatable(1).rewrite(text))))
                .isEqualTo(SheetShape.of(RapSheetText.parse(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * * *\n", "COURT: NAM:01\n", "CNT:01 #1\n", "*DISPO:CONVICTED\n"})
    void the_head_of_a_further_page_may_repeat_the_header(String line) {
        String head = "PAGE 2 OF 2\n" + Sheets.HEADER.lines().limit(3).collect(joining("\n", "", "\n"));
        RapSheet sheet = RapSheetText.parse(Sheets.HEADER + CYCLE.replace(line, line + head) + Sheets.END);

        assertThat(sheet.gaps()).isEmpty();
        assertThat(sheet.warnings()).isEmpty();
        assertThat(sheet.cycles())
                .isEqualTo(
                        RapSheetText.parse(Sheets.HEADER + CYCLE + Sheets.END).cycles());
    }

    @Test
    void a_repeated_header_is_de_identified_as_the_header_is() {
        String sheet = Deidentification.repeatable(1)
                .rewrite(Sheets.HEADER + CYCLE + "PAGE 2 OF 2\nCII/A99000099\n" + CYCLE + Sheets.END);

        assertThat(sheet).doesNotContain("99000099");
        assertThat(sheet.lines().filter(line -> line.startsWith("CII/")).distinct())
                .hasSize(1);
    }
}
