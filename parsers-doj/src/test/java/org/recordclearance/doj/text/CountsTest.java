package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Warning;

class CountsTest {

    private static final String CHARGE = "  11357 HS-POSSESS MARIJUANA\n*DISPO:CONVICTED\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNT:01",
                "CNT: 001",
                "CNT :01",
                "CNT : 01",
                "CNT;01",
                "CNT 01",
                "cnt:01",
                "CHT:01",
                "CN\u00CD:01",
                "\u00C7NI:01",
                "C\u25AFT:01",
                "CNT:O1"
            })
    void the_heading_of_a_count_may_be_misread(String heading) {
        RapSheet sheet = Sheets.court(heading + "     #1\n" + CHARGE + heading + "\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(2);
        assertThat(sheet.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CNT:001-004, 4", "CNT:01-03, 3", "CNT:01 - 02, 2", "CNT:003-003, 1", "CNT:001\u2013002, 2"})
    void a_range_stands_for_so_many_equal_counts(String heading, int counts) {
        RapSheet sheet = Sheets.court(heading + "     #1\n" + CHARGE);

        assertThat(Sheets.counts(sheet))
                .hasSize(counts)
                .allMatch(Sheets.counts(sheet).get(0)::equals);
        assertThat(sheet.convictions()).hasSize(counts);
        assertThat(sheet.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNT:005-003", "CNT:01-99999999", "CNT:01-999999999999", "CNT:001-1000"})
    void a_range_that_is_none_is_one_count_and_a_warning(String heading) {
        RapSheet sheet = Sheets.court(heading + "     #1\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(1);
        assertThat(sheet.warnings()).containsExactly(new Warning(9, Warning.Kind.COUNT_RANGE));
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNT:01,02 | 2",
                "CNT:01, 02 | 2",
                "CNT:01,02,03 | 3",
                "CNT:01,03-05 | 4",
                "CNT:01 & 02 | 2",
                "CNT:001&003 | 2",
                "CNT:01 AND 04 | 2",
                "CNT:01 + 04 | 2",
                "CNT:01 THRU 03 | 3",
                "CNT:01 THROUGH 03 | 3",
                "CNT:01THRU03 | 3",
                "CNT:01AND04 | 2",
                "CNT:01 TO 03 | 3",
                "CNT:01/02 | 2",
                "CNT: 1/2 | 2",
                "CNT:0102 | 2",
                "CNT:010203 | 3",
                "CNT:001002 | 2",
                "CNTS:01,02 | 2",
                "CNT 01 & 02 | 2",
                "CNT:O1,O2 | 2"
            })
    void counts_named_together_are_as_many(String heading, int counts) {
        RapSheet sheet = Sheets.court(heading + "     #1\n" + CHARGE);

        assertThat(sheet.convictions()).hasSize(counts);
        assertThat(sheet.warnings()).isEmpty();
        assertThat(Sheets.onlyEvent(sheet).caseNumbers()).containsExactly("1");
        assertThat(Sheets.court(heading + "\n" + CHARGE).convictions()).hasSize(counts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CNT:01-",
                "CNT:01 -",
                "CNT:01 THRU",
                "CNT:01,",
                "CNT:01 &",
                "CNT:01/",
                "CNT:01-X",
                "CNT:01 THRV 02",
                "CNT:01 OF 02",
                "CNT:01 (02)",
                "CNT:0104",
                "CNT:1234567",
                "CNT:02,01",
                "CNT:01,01",
                "CNT:01 02",
                "CNT:02 04",
                "CNT: 02 04",
                "CNT:01 ALL"
            })
    void a_heading_that_may_stand_for_several_counts_is_a_gap(String heading) {
        RapSheet sheet = Sheets.court(heading + "     #1\n" + CHARGE);

        assertThat(sheet.convictions()).isNotEmpty();
        assertThat(sheet.warnings()).extracting(Warning::kind).contains(Warning.Kind.COUNT_RANGE);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_number_below_the_heading_may_be_of_a_further_count() {
        assertThat(Sheets.court("CNT:01\n    02\n" + CHARGE).gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_short_number_behind_that_of_a_count_is_no_end_of_a_range() {
        RapSheet sheet = Sheets.court("CNT:02 123\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(1);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNT:01 1234567", "CNT:01 -BENCH WARRANT", "CNT:01  *89096", "CNT:01.  #1", "CNT:01:"})
    void other_text_behind_the_number_of_a_count_names_no_further_one(String heading) {
        RapSheet sheet = Sheets.court(heading + "\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(1);
        assertThat(sheet.warnings()).extracting(Warning::kind).doesNotContain(Warning.Kind.COUNT_RANGE);
    }

    @Test
    void a_range_that_has_lost_its_hyphen_stands_for_its_counts_and_is_doubtful() {
        RapSheet sheet = Sheets.court("CNT:02 04\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(3);
        assertThat(sheet.warnings()).containsExactly(new Warning(9, Warning.Kind.COUNT_RANGE));
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void ranges_of_one_sheet_do_not_fill_the_memory() {
        RapSheet sheet = Sheets.court(("CNT:001-999\n" + CHARGE).repeat(100));

        assertThat(Sheets.counts(sheet).size()).isBetween(100, 25_000);
        assertThat(sheet.warnings()).extracting(Warning::kind).contains(Warning.Kind.COUNT_RANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "#456.:-, 456",
        "#4.5.6, 456",
        "# 2177286-253129 .., 2177286-253129",
        "#45      6, 45 6",
        "#555787(87), 555787(87)",
        "*89096, 89096",
        "#CC12EA868A-070KLK602, CC12EA868A-070KLK602"
    })
    void a_case_number_is_rid_of_specks(String written, String number) {
        RapSheet sheet = Sheets.court("CNT:01     " + written + "\n" + CHARGE);

        assertThat(Sheets.onlyEvent(sheet).caseNumbers()).containsExactly(number);
        assertThat(Sheets.onlyCount(sheet).codeSection().orElseThrow()).hasToString("HS 11357");
    }

    @Test
    void a_case_number_may_be_on_the_next_line_and_a_charge_on_the_first() {
        assertThat(Sheets.onlyEvent(Sheets.court("CNT:001\n#65131\n" + CHARGE)).caseNumbers())
                .containsExactly("65131");

        Count count =
                Sheets.onlyCount(Sheets.court("CNT:02  135 PC-DESTROY/CONCEAL EVIDENCE\n DISPO:PROS REJ-OTHER\n"));
        assertThat(count.codeSection().orElseThrow()).hasToString("PC 135");
        assertThat(count.dispositions()).hasSize(1);

        RapSheet both = Sheets.court("CNT:02 #77 135 PC-DESTROY/CONCEAL EVIDENCE\n");
        assertThat(Sheets.onlyEvent(both).caseNumbers()).containsExactly("77");
        assertThat(Sheets.onlyCount(both).codeSection().orElseThrow()).hasToString("PC 135");
    }

    @Test
    void each_case_number_of_an_event_is_kept_once() {
        RapSheet sheet = Sheets.court("CNT:01 #1\n" + CHARGE + "CNT:02 #1\n" + CHARGE + "CNT:03 #2\n" + CHARGE);

        assertThat(Sheets.onlyEvent(sheet).caseNumbers()).containsExactly("1", "2");
    }

    @Test
    void a_count_without_a_disposition_costs_its_neighbour_nothing() {
        RapSheet sheet = Sheets.court("CNT:01     #123\n  32 PC-ACCESSORY\n\nCNT:02\n" + CHARGE);

        assertThat(Sheets.counts(sheet)).hasSize(2);
        assertThat(sheet.convictions()).hasSize(1);
        assertThat(sheet.convictions().get(0).codeSection().orElseThrow()).hasToString("HS 11357");
    }

    @Test
    void a_count_without_any_charge_is_a_count() {
        Count count = Sheets.counted("DISPO:CONVICTED\n");

        assertThat(count.codeSection()).isEmpty();
        assertThat(count.asWritten()).isEmpty();
        assertThat(count.conviction()).isPresent();
    }

    @Test
    void comments_and_remarks_are_kept_and_hide_no_disposition() {
        Count count = Sheets.charged("""
                   COM: WARRANT NBR A-400000 BOTH CNTS
                        AND A SECOND LINE
                   ARR BY:CAPD LOS ANGELES
                   CITE      #44050
                   WARRANT #ABCD
                *DISPO:CONVICTED
                   CONV STATUS:FELONY
                DCN:T11389422131233123000545
                """);

        assertThat(count.comments())
                .containsExactly(
                        "WARRANT NBR A-400000 BOTH CNTS AND A SECOND LINE",
                        "ARR BY:CAPD LOS ANGELES",
                        "CITE #44050",
                        "WARRANT #ABCD",
                        "DCN:T11389422131233123000545");
        assertThat(count.conviction()).isPresent();
    }

    @Test
    void text_left_over_is_kept_as_a_comment_with_a_warning() {
        RapSheet sheet = Sheets.court("CNT:01 #1\n" + CHARGE + "SEN: JAIL\nMORE ABOUT THIS COUNT\n");

        assertThat(Sheets.onlyCount(sheet).comments()).containsExactly("MORE ABOUT THIS COUNT");
        assertThat(sheet.warnings()).containsExactly(new Warning(13, Warning.Kind.TEXT_LEFT_OVER));
        assertThat(sheet.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT:02  #1", "OI3PO:CONVICTEB", "XX 20010101 DISMISSED", "C#URT:  NAM:02"})
    void text_left_over_that_may_hide_a_count_makes_the_record_incomplete(String line) {
        assertThat(Sheets.court("CNT:01 #1\n" + CHARGE + line + "\n").gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_charge_behind_a_disposition_is_another_count_whose_heading_was_lost() {
        RapSheet sheet = Sheets.court("CNT:01 #1\n" + CHARGE + "  11358 HS-CULTIVATION\n*DISPO:CONVICTED\n");

        assertThat(sheet.convictions())
                .extracting(each -> each.codeSection().orElseThrow().toString())
                .containsExactly("HS 11357", "HS 11358");
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
    }

    @Test
    void a_charge_without_the_heading_of_a_count_is_a_count() {
        RapSheet sheet = Sheets.court(CHARGE);

        assertThat(sheet.convictions()).hasSize(1);
        assertThat(sheet.warnings()).containsExactly(new Warning(9, Warning.Kind.TEXT_LEFT_OVER));
    }

    @Test
    void applications_have_words_and_no_charge() {
        Count count = Sheets.onlyCount(
                Sheets.cycle(
                        "APPLICANT:  NAM:01\n19960621 CASD MOTOR VEHICLES, SACRAMENTO\nCNT:01 #1\n  APPLICANT ADULT DAY/RESIDENT REHAB\n"));

        assertThat(count.description()).isEmpty();
        assertThat(count.comments()).containsExactly("APPLICANT ADULT DAY/RESIDENT REHAB");
    }
}
