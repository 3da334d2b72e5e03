package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** What can't be read of a sheet makes the record incomplete where it may hide a conviction or a part of one. */
class IncompleteSheetsTest {

    private static final String COURT = "COURT:  NAM:01\n20000102  CASC SAN FRANCISCO\n";
    private static final String COUNT =
            "CNT:01 #1\n  11357 HS-POSSESS\n*DISPO:CONVICTED\n   CONV STATUS:MISDEMEANOR\n   SEN: FINE, 3 DAYS JAIL\n";
    private static final String OTHER_COURT = "COURT:  NAM:01\n20100102  CASC LOS ANGELES\n";

    private static RapSheet charge(String lines) {
        return Sheets.court("CNT:01 #1\n  11357 HS-POSSESS\n" + lines);
    }

    private static void assertIncomplete(RapSheet sheet) {
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheet.warnings()).isNotEmpty();
    }

    @Test
    void a_sheet_without_its_end_may_have_been_cut_off() {
        RapSheet sheet = RapSheetText.parse(Sheets.HEADER + "* * * *\n" + COURT + COUNT);

        assertThat(sheet.convictions()).hasSize(1);
        assertThat(sheet.gaps()).containsExactly(Gap.UNREADABLE_TEXT);
        assertThat(sheet.warnings()).containsExactly(new Warning(12, Warning.Kind.END_MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "X X X X\n", "* X Y Z\n"})
    void a_cycle_whose_delimiter_is_lost_is_no_part_of_the_header(String lost) {
        RapSheet sheet = RapSheetText.parse(
                Sheets.HEADER + lost + COURT + COUNT + "* * * *\n" + OTHER_COURT + COUNT + Sheets.END);

        assertThat(sheet.convictions())
                .extracting(
                        each -> each.county().text(),
                        each -> each.cycle().events().size())
                .containsExactly(tuple("SAN FRANCISCO", 1), tuple("LOS ANGELES", 1));
        assertThat(sheet.subject().names()).hasSize(2);
        assertIncomplete(sheet);
    }

    @Test
    void an_event_in_the_header_is_read_from_its_date_where_its_heading_is_lost_too() {
        RapSheet sheet = RapSheetText.parse(Sheets.HEADER + "20000102  CASC SAN FRANCISCO\n" + COUNT + Sheets.END);

        assertThat(sheet.convictions()).hasSize(1);
        assertIncomplete(sheet);
    }

    @Test
    void a_count_in_the_header_makes_the_record_incomplete() {
        assertIncomplete(RapSheetText.parse(Sheets.HEADER + COUNT + "* * * *\n" + COURT + COUNT + Sheets.END));
    }

    @ParameterizedTest
    @ValueSource(strings = {"* * * %", "* X * *", "* *", "*. * ' ?", "K * * *"})
    void a_delimiter_of_cycles_may_be_damaged_where_an_event_begins_behind_it(String delimiter) {
        RapSheet sheet = Sheets.cycle(COURT + COUNT + delimiter + "\n" + OTHER_COURT + COUNT);

        assertThat(sheet.cycles())
                .hasSize(2)
                .allSatisfy(cycle -> assertThat(cycle.events()).hasSize(1));
        assertThat(sheet.gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"X X X X", "% % % %", "? * ? %", "<<?=="})
    void a_row_that_may_have_been_a_delimiter_of_cycles_makes_the_record_incomplete(String row) {
        assertIncomplete(Sheets.cycle(COURT + COUNT + row + "\n" + OTHER_COURT + COUNT));
        assertIncomplete(Sheets.cycle(COURT + row + "\n" + COUNT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMT:01     #123", "*OI3PO:CQNVICTEO", "DISPOZCONVICTED", "CII/A12345"})
    void text_above_the_counts_of_an_event_may_hide_one(String line) {
        RapSheet sheet = Sheets.cycle(COURT + line + "\n" + COUNT);

        assertThat(sheet.convictions()).hasSize(1);
        assertIncomplete(sheet);
    }

    @Test
    void other_text_above_the_counts_of_an_event_hides_none() {
        assertThat(Sheets.cycle(COURT + "SOME WORDS\n" + COUNT).gaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*OI3PO:CQNUICTEO",
                "*QX=?%:XXQF!<TEX",
                "OISPO:XXQF",
                "QXQXQ CONVJCTFD",
                "WORDS THAT SAY NOTHING",
            })
    void a_line_below_the_charge_that_may_have_been_the_disposition_is_no_description_in_silence(String line) {
        assertIncomplete(Sheets.court("CNT:01 #1\n  11357 HS-POSSESS\n" + line + "\n"));
    }

    @Test
    void a_description_of_two_lines_hides_nothing_where_the_disposition_is_read() {
        assertThat(Sheets.court("CNT:01 #1\n  11357 HS-POSSESS\n  FOR SALE\n*DISPO:DISMISSED\n")
                        .gaps())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CQNUICTED", "CONV", "CONVCTD", "C=N<ICT%D", "COMVJCTEO", "G UILTY? CONVICTEB", "X"})
    void another_disposition_may_be_a_misread_conviction(String words) {
        assertIncomplete(charge("*DISPO:" + words + "\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROBATION REINSTATED",
                "DEFENDANT REPRESENTED BY COUNSEL",
                "PROC SUSP",
                "CONTINUED",
                "COMMITTED TO HOSPITAL",
                "CONV SET ASIDE & DISM PER 1203.42 PC",
                "NOT CONVICTED"
            })
    void another_disposition_that_is_read_hides_none(String words) {
        assertThat(charge("*DISPO:" + words + "\n").gaps()).isEmpty();
    }

    @Test
    void a_level_of_what_is_no_conviction_may_be_of_one() {
        assertIncomplete(charge("*DISPO:SOMETHING ELSE\n   CONV STATUS:FELONY\n"));
        assertThat(charge("*DISPO:CONVICTED\n   CONV STATUS:FELONY\n DISPO:SOMETHING ELSE\n"
                                + "   CONV STATUS:MISDEMEANOR\n")
                        .gaps())
                .isEmpty();
        assertIncomplete(charge("*DISPO:DISMISSED\n   CONV STATUS:FELONY\n"));
        assertIncomplete(charge("*DISPO:CONVICTED\n   CONV STATUS:FELONY\n   CONV STATUS:FELONY\n"));
    }

    @Test
    void a_second_conviction_of_a_day_is_of_another_count_whose_heading_is_lost() {
        assertIncomplete(charge("*DISPO:CONVICTED\n   SEN: JAIL\n*DISPO:CONVICTED\n"));
        assertThat(charge("*DISPO:CONVICTED\n   SEN: JAIL\n\n20010101\n DISPO:CONVICTED\n")
                        .gaps())
                .isEmpty();

        RapSheet sheet = Sheets.court("CNT:01 #1\n   SEE COMMENT FOR CHARGE\n*DISPO:CONVICTED\n   SEN: JAIL\n"
                + "   COM: CHRG-11357 HS POSSESS\nKNTGXF\n  11359 HS-POSSESS FOR SALE\n*DISPO:CONVICTED\n");
        assertThat(sheet.convictions().get(0).codeSection().orElseThrow()).hasToString("HS 11357");
        assertIncomplete(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CNT:01\n   -ATTE?PTED", "CNT:01\n   -ATTENPTEO", "GMXT\n   -ATTEMPTED"})
    void an_attempt_is_found_where_it_or_the_heading_above_is_misread(String lines) {
        assertThat(Sheets.onlyCount(Sheets.court(lines + "\n  11359 HS-POSSESS FOR SALE\n*DISPO:CONVICTED\n"))
                        .attempted())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-AXXXMPTED", "TEMPTED", "-ATTEMXXXX", "TTEMP XXX", "-A     TED"})
    void what_may_have_said_that_it_was_an_attempt_is_no_flag_that_is_known(String line) {
        RapSheet sheet =
                Sheets.court("CNT:01\n   " + line + "\n  11359 HS-POSSESS FOR SALE\n*DISPO:CONVICTED\n   SEN: JAIL\n");

        assertThat(Sheets.onlyCount(sheet).attempted()).isFalse();
        assertIncomplete(sheet);
    }

    @ParameterizedTest
    @ValueSource(strings = {":03", "T:02", "    03", "NT 02"})
    void a_number_alone_may_be_that_of_a_count(String line) {
        assertIncomplete(
                Sheets.court("CNT:01\n  11357 HS-POSSESS\n DISPO:DISMISSED\n" + line + "\n  459 PC-BURGLARY\n"));
    }

    @Test
    void a_charge_whose_section_is_garbled_may_have_had_a_subdivision() {
        assertIncomplete(Sheets.court(
                "CNT:01\n  11360 (_B0[<<?@>[.HS-TRANSPORT MARIJ W/PRIORS\n*DISPO:CONVICTED\n   SEN: JAIL\n"));
    }

    @Test
    void a_second_charge_in_a_comment_is_of_another_count() {
        assertIncomplete(
                charge(
                        "*DISPO:CONVICTED\n   SEN: JAIL\n19750213\n DISPO:PROBATION REVOKED\n   SEN: 2 YEARS PRISON\n"
                                + "03\n   SEE COMMENT FOR CHARGE\n*DISPO:CONVICTED\n   COM: CNT 03 CHRG-11360(B) HS GIVE MARIJ\n"));
    }

    @Test
    void a_range_of_counts_without_its_hyphen_is_one_all_the_same() {
        assertThat(Sheets.court("CNT: 02 04\n  11357 HS-POSSESS\n*DISPO:CONVICTED\n   SEN: JAIL\n")
                        .convictions())
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ONV STATUS:MISDEMEANOR", "CONV    TUS:INFRACTION", "CONV STATUS:XXXXXXXXXXX"})
    void a_level_that_can_not_be_read_is_a_gap(String line) {
        assertIncomplete(charge("*DISPO:CONVICTED\n   " + line + "\n   SEN: 2 YEARS PRISON\n"));
    }

    @Test
    void a_level_may_be_joined_to_the_disposition_above_it() {
        assertThat(charge("*DISPO:CONVICTED CONV STATUS:MISDEMEANOR\n   SEN: JAIL\n")
                        .convictions()
                        .get(0)
                        .level())
                .isEqualTo(Level.MISDEMEANOR);
    }

    @Test
    void another_flag_hides_nothing() {
        assertThat(Sheets.court(
                                "CNT:01\n   -BENCH WARRANT\n  11359 HS-POSSESS FOR SALE\n*DISPO:CONVICTED\n   SEN: JAIL\n")
                        .gaps())
                .isEmpty();
    }

    @Test
    void a_garbled_line_above_the_charge_may_have_been_a_flag() {
        assertIncomplete(Sheets.court("CNT:01\n  -A<TX%QT!?\n  11359 HS-POSSESS FOR SALE\n*DISPO:DISMISSED\n"));
        assertIncomplete(Sheets.court("CNT:01\n  J<T%?Q!?\n  11359 HS-POSSESS FOR SALE\n*DISPO:DISMISSED\n"));
    }

    @Test
    void a_sentence_of_a_court_without_a_disposition_may_be_of_a_conviction() {
        assertIncomplete(charge("   SEN: 3 YEARS PRISON\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GFN: JAIL", "TWO YEARS", "XX PRISUN", "Q=%? F%NE", "SFN: FINE", "WORDS THAT SAY NOTHING"})
    void text_behind_a_conviction_may_hide_its_sentence(String line) {
        assertIncomplete(charge("*DISPO:CONVICTED\n   CONV STATUS:FELONY\n" + line + "\n"));
    }

    @Test
    void an_update_of_which_only_the_date_is_read_may_be_anything() {
        assertIncomplete(Sheets.court(COUNT + "\n20110101\nWORDS THAT SAY NOTHING\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2O1?0505", "1=X51Q1K", "KXQ00?XF", "20l1?505."})
    void an_update_whose_date_is_damaged_is_not_of_the_day_before(String date) {
        RapSheet sheet = charge("DISPO:PROC SUSP\n\n" + date + "\n DISPO:CONVICTED\n");

        assertThat(sheet.convictions()).singleElement().returns(ReportedDate.unreadable(), Conviction::date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 YR PRISON SS | P1Y",
                "1 YR JL CC | P1Y",
                "29 &A%S PRFS?N& JXNE SS | unreadable",
                "014 KEARS PRISON | unreadable",
                "2 YEARS PRXSQN | unreadable",
                "PROBATKXN | unreadable",
                "JAIG | unreadable",
                "0X8 YEARS GGFL | unreadable"
            })
    void a_part_of_a_sentence_that_is_not_understood_may_have_a_length(String part, String length) {
        assertThat(Sheets.disposed("*DISPO:CONVICTED\n   SEN: FINE, " + part + "\n")
                        .sentence()
                        .terms())
                .singleElement()
                .satisfies(term -> assertThat(term.kind()).isEqualTo(TermKind.NOT_STATED))
                .satisfies(term -> assertThat(term.length()).hasToString(length));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANOTHER ONE", "BAIL FORFEITED", "PROBATION TERMINATED", "90 DAYS CTS", "$971 FINE"})
    void other_words_of_a_sentence_have_none(String part) {
        assertThat(Sheets.disposed("*DISPO:CONVICTED\n   SEN: FINE, " + part + "\n")
                        .sentence()
                        .terms())
                .isEmpty();
    }

    @Test
    void a_line_of_a_comment_that_is_garbled_may_hide_anything() {
        String comment = "*DISPO:CONVICTED\n   SEN: FINE, JAIL\n   COM: SEE\n";

        assertIncomplete(charge(comment + "Q?%X <F=K\n"));
        assertThat(charge(comment + "THE OTHER FILE\n").gaps()).isEmpty();
    }

    @Test
    void another_person_behind_a_lost_end_makes_the_record_incomplete() {
        assertIncomplete(Sheets.cycle(
                COURT + COUNT + "CII/A87654321\nDOB/19800101 SEX/M\nNAM/01 SOLO,HAN\n* * * *\n" + OTHER_COURT + COUNT));
    }
}
