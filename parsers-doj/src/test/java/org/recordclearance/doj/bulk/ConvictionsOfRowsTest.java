package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

class ConvictionsOfRowsTest {

    @ParameterizedTest
    @ValueSource(strings = {"CONVICTED", "convicted", "  CONVICTED  ", "CONVICTED-PROB/JAIL", "CONVICTED ON PLEA"})
    void whoever_is_convicted_has_a_disposition_that_begins_so(String text) {
        Row row = conviction().with(BulkColumn.DISP_DESCR, text);

        assertThat(People.conviction(row).disposition().type()).isEqualTo(DispositionType.CONVICTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "DISMISSED", "NOT CONVICTED", "PROS REJ-OTHER", "ACQUITTED"})
    void any_other_disposition_is_no_conviction(String text) {
        assertThat(People.rapSheet(conviction().with(BulkColumn.DISP_DESCR, text))
                        .convictions())
                .isEmpty();
    }

    @Test
    void a_conviction_is_dated_by_its_event_and_not_by_the_disposition() {
        Conviction conviction = People.conviction(conviction().disposition("CONVICTED", "20071231"));

        assertThat(conviction.date()).isEqualTo(ReportedDate.parse("2005-01-02"));
    }

    @Test
    void a_conviction_without_a_date_of_its_event_has_none() {
        Conviction conviction =
                People.conviction(conviction().event("COURT ACTION", "").disposition("CONVICTED", "20071231"));

        assertThat(conviction.date()).isEqualTo(ReportedDate.missing());
    }

    @ParameterizedTest
    @CsvSource({
        "FELONY, '', FELONY",
        "MISDEMEANOR, '', MISDEMEANOR",
        "INFRACTION, '', INFRACTION",
        "'  felony  ', '', FELONY",
        "'Misdemeanor ', '', MISDEMEANOR",
        "'', F, FELONY",
        "'   ', M, MISDEMEANOR",
        "x, I, INFRACTION",
        "'  -  ', ' f ', FELONY",
        "FELONY, M, FELONY",
        "MISDEMEANOR, F, MISDEMEANOR",
        "'', '', MISSING",
        "x, '  ', MISSING",
        "'', Q, UNREADABLE",
        "FELONIOUS, F, UNREADABLE",
        "N/A, M, UNREADABLE"
    })
    void the_level_is_that_of_the_conviction_or_if_blank_that_of_the_charge(
            String status, String type, Level expected) {
        Row row = conviction().with(BulkColumn.CONV_STAT_DESCR, status).with(BulkColumn.OFFENSE_TOC, type);

        assertThat(People.conviction(row).level()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "PROBATION, 003, Y, 'PROBATION P3Y'",
        "JAIL, 030, D, 'JAIL P30D'",
        "PRISON, 16, M, 'PRISON P16M'",
        "' jail ', ' 030 ', ' d ', 'JAIL P30D'",
        "JAIL, '', D, 'JAIL missing'",
        "JAIL, 30, '', 'JAIL missing'",
        "JAIL, '', '', 'JAIL missing'",
        "JAIL, x, x, 'JAIL missing'",
        "PROBATION, '', '', 'PROBATION missing'",
        "PRISON, LIFE, '', 'PRISON unreadable'",
        "PRISON, LIFE, Y, 'PRISON unreadable'",
        "PRISON, N, N, 'PRISON unreadable'",
        "PRISON, 3, N, 'PRISON unreadable'",
        "PRISON, 3.5, Y, 'PRISON unreadable'",
        "PRISON, -3, Y, 'PRISON unreadable'",
        "PRISON, 999999, Y, 'PRISON unreadable'",
        "PRISON, 99999999999999999999, Y, 'PRISON unreadable'",
        "'', 3, Y, 'NOT_STATED P3Y'",
        "PRCS, 3, Y, 'NOT_STATED P3Y'",
        "MANDATORY SUPV, 3, Y, 'NOT_STATED P3Y'",
        "CONDITIONAL SENTENCE, 3, Y, 'NOT_STATED P3Y'",
        "SUMMARY, 3, Y, 'NOT_STATED P3Y'",
        "HOUSE ARREST, 3, Y, 'NOT_STATED P3Y'",
        "UNKNOWN, 3, Y, 'NOT_STATED P3Y'",
        "NOT STATED, '', '', 'NOT_STATED missing'",
        "STATE PENITENTIARY, 3, Y, 'NOT_STATED P3Y'",
        "'', 3, '', 'NOT_STATED missing'",
        "'', '', Y, 'NOT_STATED missing'",
        "'', '', '', ''",
        "'   ', x, '  -  ', ''",
        "FINE, '', '', ''",
        "FINE, 30, D, ''",
        "FINE, LIFE, N, ''",
        "RESTITUTION, '', '', ''"
    })
    void a_part_of_the_sentence_is_what_the_three_columns_say(
            String place, String length, String unit, String expected) {
        Conviction conviction = People.conviction(conviction().sentence(place, length, unit));

        assertThat(terms(conviction)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void what_takes_no_time_is_a_detail_of_the_sentence() {
        assertThat(People.conviction(conviction().sentence("FINE", "30", "D"))
                        .sentence()
                        .details())
                .containsExactly("FINE");
        assertThat(People.conviction(conviction().sentence("", "", ""))
                        .sentence()
                        .details())
                .isEmpty();
    }

    @Test
    void rows_that_repeat_a_count_are_one_conviction_with_a_part_for_each() {
        PersonRows person = PersonRows.ofWhole(List.of(
                conviction().sentence("PROBATION", "3", "Y"),
                conviction().sentence("JAIL", "30", "D"),
                conviction().sentence("FINE", "", ""),
                conviction().sentence("", "", "")));

        assertThat(person.rapSheet().convictions()).hasSize(1);
        Conviction conviction = person.rapSheet().convictions().get(0);
        assertThat(terms(conviction)).containsExactly("PROBATION P3Y", "JAIL P30D");
        assertThat(conviction.sentence().details()).containsExactly("FINE");
        assertThat(person.convictionOfRow(0)).contains(conviction);
        assertThat(person.convictionOfRow(1)).isEmpty();
        assertThat(person.convictionOfRow(2)).isEmpty();
        assertThat(person.convictionOfRow(3)).isEmpty();
    }

    @Test
    void a_sentence_ends_after_its_parts_one_after_another_by_the_calendar() {
        Conviction conviction = People.conviction(
                conviction().event("COURT ACTION", "20040131").sentence("JAIL", "1", "M"),
                conviction().event("COURT ACTION", "20040131").sentence("PROBATION", "3", "Y"));

        assertThat(conviction.sentence().endOfKnownTerms(conviction.date().earliest()))
                .hasToString("2007-03-01");
    }

    @Test
    void the_first_row_of_a_repeated_count_says_the_offense() {
        Conviction conviction = People.conviction(
                conviction(),
                conviction()
                        .offense("11357(C) HS-POSSESS MARIJUANA")
                        .convicted("")
                        .sentence("PRISON", "LIFE", ""));

        assertThat(conviction.level()).isEqualTo(Level.MISDEMEANOR);
        assertThat(conviction.date()).isEqualTo(ReportedDate.parse("2005-01-02"));
        assertThat(conviction.codeSection().map(Object::toString)).contains("HS 11357(a)");
        assertThat(terms(conviction)).containsExactly("PRISON unreadable");
    }

    @Test
    void a_repeated_count_that_was_convicted_on_two_days_has_a_contradictory_date() {
        assertThat(People.conviction(conviction(), conviction().event("COURT ACTION", "20090909"))
                        .date())
                .isEqualTo(ReportedDate.contradictory());
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2005-01-02",
        "20050000, 2005-01-02",
        "20050100, 2005-01-02",
        "GARBAGE, unreadable",
        "20090000, contradictory"
    })
    void a_repeated_count_was_convicted_on_the_day_that_any_row_states(String other, String expected) {
        Row row = conviction().event("COURT ACTION", other);
        Row blank = conviction().event("COURT ACTION", "");

        for (Row[] rows : new Row[][] {{conviction(), row}, {row, conviction()}, {blank, row, conviction()}}) {
            assertThat(People.conviction(rows).date()).hasToString(expected);
        }
    }

    @Test
    void what_one_row_of_a_repeated_count_does_not_say_and_another_garbles_can_not_be_read() {
        Row blank = conviction().event("COURT ACTION", "").convicted("").county("");
        Row garbled = conviction()
                .event("COURT ACTION", "200501XX")
                .convicted("FELQNX")
                .county("L0S ANGELES");

        for (Row[] rows : new Row[][] {{blank, garbled}, {garbled, blank}}) {
            Conviction conviction = People.conviction(rows);
            assertThat(conviction.date()).isEqualTo(ReportedDate.unreadable());
            assertThat(conviction.level()).isEqualTo(Level.UNREADABLE);
            assertThat(conviction.county().kind()).isEqualTo(ReportedCounty.Kind.UNREADABLE);
        }
    }

    @Test
    void a_level_that_can_not_be_read_on_one_row_of_a_repeated_count_may_be_another() {
        Row stated = conviction();
        Row garbled = conviction().convicted("FELQNX");

        for (Row[] rows : new Row[][] {{stated, garbled}, {garbled, stated}}) {
            assertThat(People.conviction(rows).level()).isEqualTo(Level.UNREADABLE);
        }
    }

    @Test
    void who_was_convicted_again_after_a_reversal_was_so_on_the_first_day() {
        Conviction conviction = People.conviction(
                conviction(),
                conviction().event("COURT ACTION", "20090909").disposition("REVERSED ON APPEAL", ""),
                conviction().event("COURT ACTION", "20100101"));

        assertThat(conviction.date()).isEqualTo(ReportedDate.parse("2005-01-02"));
        assertThat(conviction.standing().isCertain()).isTrue();
    }

    @Test
    void a_repeated_count_that_was_convicted_in_two_counties_has_a_contradictory_county() {
        Row elsewhere = conviction().with(BulkColumn.STP_ORI_CNTY_NAME, "ORANGE");
        Row here = conviction().with(BulkColumn.STP_ORI_CNTY_NAME, "LOS ANGELES");
        Row nowhere = conviction().with(BulkColumn.STP_ORI_CNTY_NAME, "");
        Row abroad = conviction().with(BulkColumn.STP_ORI_CNTY_NAME, "MEXICO");

        for (Row[] rows : new Row[][] {{elsewhere, here}, {here, elsewhere}, {here, abroad}, {abroad, here}}) {
            assertThat(People.conviction(rows).county().kind()).isEqualTo(ReportedCounty.Kind.CONTRADICTORY);
        }
        for (Row[] rows : new Row[][] {{here, nowhere}, {nowhere, here}, {nowhere, nowhere, here}}) {
            assertThat(People.conviction(rows).county()).isEqualTo(ReportedCounty.read("LOS ANGELES"));
        }
    }

    @Test
    void another_count_of_an_event_without_a_county_has_none_whatever_is_stated_of_the_first() {
        PersonRows person = PersonRows.ofWhole(List.of(
                conviction().county("").count("101001002000"),
                conviction().county(""),
                conviction().county("LOS ANGELES")));

        assertThat(person.convictionOfRow(0).orElseThrow().county()).isEqualTo(ReportedCounty.missing());
        assertThat(person.convictionOfRow(1).orElseThrow().county()).isEqualTo(ReportedCounty.read("LOS ANGELES"));
        assertThat(person.convictionOfRow(2)).isEmpty();
        assertThat(person.rapSheet().convictions())
                .containsExactly(
                        person.convictionOfRow(0).orElseThrow(),
                        person.convictionOfRow(1).orElseThrow());
    }

    @Test
    void rows_that_repeat_a_count_need_not_stand_together() {
        RapSheet sheet = People.rapSheet(
                conviction().sentence("PROBATION", "3", "Y"),
                conviction().count("101001002000").sentence("JAIL", "1", "D"),
                conviction().sentence("JAIL", "30", "D"));

        assertThat(sheet.convictions()).hasSize(2);
        assertThat(terms(sheet.convictions().get(0))).containsExactly("PROBATION P3Y", "JAIL P30D");
        assertThat(terms(sheet.convictions().get(1))).containsExactly("JAIL P1D");
    }

    @Test
    void the_whole_count_order_tells_convictions_apart() {
        RapSheet sheet = People.rapSheet(
                conviction().count("101001015000"),
                conviction().count("101001015500"),
                conviction().count("101001016000"));

        assertThat(sheet.convictions()).hasSize(3);
    }

    @Test
    void equal_counts_of_one_event_are_as_many_convictions() {
        PersonRows person = PersonRows.ofWhole(
                List.of(conviction().count("101001001000"), conviction().count("101001002000")));

        assertThat(person.rapSheet().convictions()).hasSize(2).doesNotHaveDuplicates();
        assertThat(person.convictionOfRow(0))
                .contains(person.rapSheet().convictions().get(0));
        assertThat(person.convictionOfRow(1))
                .contains(person.rapSheet().convictions().get(1));
    }

    @ParameterizedTest
    @CsvSource({
        "REDUCED TO MISDEMEANOR, REDUCED_TO_MISDEMEANOR",
        "CONV SET ASIDE & DISM PER 1203.4 PC, SET_ASIDE_1203_4",
        "CONV SET ASIDE & DISM PER 1203.4A PC, SET_ASIDE_1203_4",
        "SENTENCE MODIFIED, SENTENCE_MODIFIED",
        "PROBATION REVOKED, PROBATION_REVOKED",
        "PROBATION REVOKED/REINSTATED, PROBATION_REVOKED",
        "DISMISSED/FURTHERANCE OF JUSTICE, DISMISSED",
        "PROS REJ-LACK OF CORPUS, PROSECUTOR_REJECTED",
        "'  sentence modified ', SENTENCE_MODIFIED",
        "SOMETHING ELSE, OTHER",
        "PER 1203.45 PC SEALED, OTHER"
    })
    void a_row_of_the_count_that_says_otherwise_is_a_later_disposition(String text, DispositionType expected) {
        Conviction conviction = People.conviction(conviction(), conviction().disposition(text, "20080808"));

        assertThat(conviction.count().dispositions())
                .extracting(Disposition::type)
                .containsExactly(DispositionType.CONVICTED, expected);
        assertThat(conviction.count().dispositions().get(1).date()).isEqualTo(ReportedDate.parse("2008-08-08"));
        assertThat(conviction.count().dispositions().get(1).text()).isEqualTo(text.strip());
    }

    @Test
    void later_dispositions_keep_the_order_of_the_file() {
        Conviction conviction = People.conviction(
                conviction().sentence("PROBATION", "3", "Y"),
                conviction().disposition("PROBATION REVOKED", "20060101"),
                conviction().sentence("JAIL", "30", "D"),
                conviction().disposition("SENTENCE MODIFIED", "20070000"),
                conviction().disposition("CONV SET ASIDE & DISM PER 1203.4 PC", "20080101"));

        assertThat(conviction.count().dispositions())
                .extracting(Disposition::type)
                .containsExactly(
                        DispositionType.CONVICTED,
                        DispositionType.PROBATION_REVOKED,
                        DispositionType.SENTENCE_MODIFIED,
                        DispositionType.SET_ASIDE_1203_4);
        assertThat(terms(conviction)).containsExactly("PROBATION P3Y", "JAIL P30D");
        assertThat(conviction.isSetAside()).isTrue();
    }

    @Test
    void a_later_disposition_of_another_event_belongs_to_the_conviction_of_its_count() {
        Conviction conviction = People.conviction(
                conviction().convicted("FELONY"),
                conviction().event("COURT ACTION", "20080808").disposition("REDUCED TO MISDEMEANOR", ""));

        assertThat(conviction.level()).isEqualTo(Level.MISDEMEANOR);
        assertThat(conviction.count().dispositions().get(1).date()).isEqualTo(ReportedDate.parse("2008-08-08"));
    }

    @Test
    void what_was_said_of_a_count_before_the_conviction_does_not_hide_it() {
        PersonRows person = PersonRows.ofWhole(List.of(
                conviction().disposition("PROS REJ-OTHER", "20041231"),
                conviction().sentence("JAIL", "30", "D")));

        assertThat(person.rapSheet().convictions()).hasSize(1);
        assertThat(person.convictionOfRow(0)).isEmpty();
        assertThat(person.convictionOfRow(1))
                .contains(person.rapSheet().convictions().get(0));
        assertThat(person.rapSheet().convictions().get(0).count().dispositions())
                .extracting(Disposition::type)
                .containsExactly(DispositionType.PROSECUTOR_REJECTED, DispositionType.CONVICTED);
    }

    @Test
    void convictions_come_in_the_order_of_the_file_when_rows_of_steps_and_cycles_interleave() {
        PersonRows person = PersonRows.ofWhole(List.of(
                conviction().count("102001001000").event("COURT ACTION", "20060101"),
                conviction().count("101001001000").event("COURT ACTION", "20050101"),
                conviction().count("102001002000").event("COURT ACTION", "20060101"),
                conviction().count("101002001000").event("COURT ACTION", "20070101"),
                conviction().count("101001002000").event("COURT ACTION", "20050101")));

        assertThat(person.rapSheet().convictions())
                .extracting(conviction -> conviction.date().toString())
                .containsExactly("2006-01-01", "2005-01-01", "2006-01-01", "2007-01-01", "2005-01-01");
        for (int row = 0; row < 5; row++) {
            assertThat(person.convictionOfRow(row))
                    .contains(person.rapSheet().convictions().get(row));
        }
    }

    @Test
    void rows_that_are_in_order_give_the_same_rap_sheet_wherever_they_stand() {
        RapSheet alone = People.rapSheet(conviction(), conviction().count("101002001000"));
        RapSheet behindOthers = People.rapSheet(
                Row.of("S1")
                        .count("101001001000")
                        .event("COURT ACTION", "20050102")
                        .county("SAN JOAQUIN"),
                conviction(),
                conviction().count("101002001000"));

        assertThat(alone.convictions()).hasSize(2);
        assertThat(behindOthers.convictions()).hasSize(2);
        assertThat(alone.cycles().get(0).events().get(1))
                .isEqualTo(behindOthers.cycles().get(0).events().get(1));
    }

    @Test
    void comments_of_all_rows_of_a_count_are_kept_once() {
        Conviction conviction = People.conviction(
                conviction().comment("FIRST "),
                conviction().comment("SECOND"),
                conviction().comment("FIRST"),
                conviction().comment("  -  "));

        assertThat(conviction.count().comments()).containsExactly("FIRST", "SECOND");
    }

    private static Row conviction() {
        return Row.conviction("S1", "101001001000", "20050102", "11357(A) HS-POSSESS");
    }

    private static List<String> terms(Conviction conviction) {
        return conviction.sentence().terms().stream()
                .map(term -> term.kind() + " " + term.length())
                .toList();
    }
}
