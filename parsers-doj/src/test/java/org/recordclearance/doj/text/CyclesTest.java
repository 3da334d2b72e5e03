package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

class CyclesTest {

    private static final String EVENT =
            "COURT:  NAM:01\n20000102  CASC SAN FRANCISCO\nCNT:01 #123\n 11357 HS-POSSESS\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * *",
                "*   * **",
                "  .   * *, * *.",
                ".,* * \u00B7* * .",
                "****",
                "* * *",
                "*\n*\n*\n*",
                "\u00A0*\u00A0* * *"
            })
    void a_line_of_three_or_four_asterisks_begins_a_cycle(String delimiter) {
        RapSheet sheet =
                RapSheetText.parse(Sheets.HEADER + delimiter + "\n" + EVENT + delimiter + "\n" + EVENT + Sheets.END);

        assertThat(sheet.cycles())
                .hasSize(2)
                .allSatisfy(cycle -> assertThat(cycle.events()).hasSize(1));
        assertThat(sheet.warnings()).isEmpty();
    }

    @Test
    void a_delimiter_may_be_joined_to_the_line_above_or_below() {
        String delimiter = "* * * *\n";
        RapSheet apart = RapSheetText.parse(Sheets.HEADER + delimiter + EVENT + delimiter + EVENT + Sheets.END);
        String above = EVENT.stripTrailing() + " ";

        assertThat(apart.cycles()).hasSize(2);
        for (String joined : List.of("* * * * " + EVENT, "* * * " + EVENT)) {
            assertThat(RapSheetText.parse(Sheets.HEADER + joined + joined + Sheets.END)
                            .cycles())
                    .isEqualTo(apart.cycles());
        }
        assertThat(RapSheetText.parse(Sheets.HEADER + delimiter + above + delimiter + EVENT + Sheets.END)
                        .cycles())
                .isEqualTo(apart.cycles());
    }

    @Test
    void the_delimiter_may_be_the_first_line() {
        RapSheet sheet = RapSheetText.parse("* * * *\n" + EVENT + Sheets.END);

        assertThat(sheet.cycles()).hasSize(1);
        assertThat(sheet.gaps()).isEmpty();
    }

    @Test
    void three_asterisks_around_a_notice_of_the_header_begin_no_cycle() {
        RapSheet sheet =
                RapSheetText.parse("CII/A99000099\n  *    *    *\nNOTICE\nDOB/19660119 SEX/M\n* * * *\n" + EVENT);

        assertThat(sheet.cycles()).hasSize(1);
        assertThat(sheet.subject().sex()).isEqualTo("M");
    }

    @Test
    void longer_rows_of_asterisks_begin_no_cycle() {
        RapSheet sheet =
                RapSheetText.parse("*********************\n* * * * * * *\n   *    *    *        *    *    *\n* * * *\n"
                        + EVENT + Sheets.END);

        assertThat(sheet.cycles()).hasSize(1);
    }

    @Test
    void a_cycle_begins_when_its_first_event_does() {
        RapSheet sheet =
                Sheets.cycle("ARR/DET/CITE: NAM:02 DOB:19550505\n19840725  CASO LOS ANGELES\n- - - -\n" + EVENT);

        assertThat(sheet.cycles().get(0).date()).isEqualTo(ReportedDate.parse("1984-07-25"));
        assertThat(sheet.cycles().get(0).events()).extracting(Event::step).containsExactly(1, 2);
    }

    @Test
    void a_cycle_begins_with_the_earliest_of_its_arrests_wherever_it_stands() {
        RapSheet sheet = Sheets.cycle("ARR/DET/CITE: NAM:01\n19840910  CASO LOS ANGELES\n- - - -\n"
                + "ARR/DET/CITE: NAM:01\n19840725  CASO LOS ANGELES\n- - - -\n" + EVENT);

        assertThat(sheet.cycles().get(0).date()).isEqualTo(ReportedDate.parse("1984-07-25"));
    }

    @Test
    void when_a_cycle_began_of_which_no_arrest_is_printed_is_not_known() {
        assertThat(Sheets.cycle(EVENT).cycles().get(0).date()).isEqualTo(ReportedDate.missing());
    }

    @Test
    void a_text_without_a_delimiter_is_no_rap_sheet_and_is_not_repeated() {
        assertThatThrownBy(() -> RapSheetText.parse(Sheets.HEADER + EVENT))
                .isInstanceOf(NotARapSheetException.class)
                .hasMessageContaining("asterisks")
                .hasMessageNotContainingAny("SKYWALKER", "11357", "A99000099");
        assertThatThrownBy(() -> RapSheetText.parse("")).isInstanceOf(NotARapSheetException.class);
    }

    @Test
    void a_message_that_ends_without_a_cycle_is_a_person_without_a_record() {
        RapSheet sheet = RapSheetText.parse(Sheets.HEADER + Sheets.END);

        assertThat(sheet.cycles()).isEmpty();
        assertThat(sheet.gaps()).isEmpty();
        assertThat(sheet.subject().cii()).isEqualTo("A99000099");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* END OF MESSAGE.",
                "     *    *    *    END OF MESSAG\u00C9    *    *    *",
                "* * *END 0F MESSAGE"
            })
    void nothing_behind_the_end_of_the_message_is_read(String end) {
        RapSheet sheet = RapSheetText.parse("* * * *\n" + EVENT + end + "\nsome stuff\n");

        assertThat(Sheets.counts(sheet)).hasSize(1);
        assertThat(sheet.warnings()).isEmpty();
    }

    @Test
    void an_event_behind_the_end_of_the_message_makes_the_record_incomplete() {
        RapSheet sheet = RapSheetText.parse("* * * *\n" + EVENT + Sheets.END + "* * * *\n" + EVENT);

        assertThat(Sheets.events(sheet)).hasSize(1);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }
}
