package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Truth;

class StandingOfRowsTest {

    private static final String COUNT = "102001001000";
    private static final String ROBBERY = "211 PC-ROBBERY";

    private static RapSheet sheet(Row... rows) {
        return PersonRows.ofWhole(List.of(rows)).rapSheet();
    }

    private static Row convicted(String count, String date) {
        return Row.conviction("S1", count, date, ROBBERY);
    }

    private static Row row(String count, String date, String disposition) {
        return convicted(count, date).with(BulkColumn.DISP_DESCR, disposition);
    }

    private static Standing.Kind kind(RapSheet sheet) {
        return sheet.convictions().get(0).standing().kind();
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTION VACATED, UNDONE",
        "FOUND NOT GUILTY, UNDONE",
        "CONV SET ASIDE & DISM PER 1203.4A PC, RELIEVED",
        "EXPUNGED, NOT_KNOWN",
        "DISMISSED, NOT_KNOWN",
        "GARBLED WORDS, NOT_KNOWN",
        "PAROLED, STANDING",
        "TRANSFERRED, STANDING",
    })
    void a_later_row_of_the_count_says_what_became_of_the_conviction(String words, Standing.Kind expected) {
        RapSheet sheet = sheet(convicted(COUNT, "19900302"), row(COUNT, "19980405", words));

        if (expected == Standing.Kind.UNDONE) {
            assertThat(sheet.convictions()).isEmpty();
            assertThat(sheet.undoneConvictions()).hasSize(1);
        } else {
            assertThat(kind(sheet)).isEqualTo(expected);
        }
        assertThat(sheet.possibleConvictions()).isEmpty();
    }

    @Test
    void the_dates_of_events_decide_and_not_the_order_of_the_file() {
        assertThat(sheet(row(COUNT, "19980405", "CONVICTION REVERSED"), convicted(COUNT, "19900302"))
                        .convictions())
                .isEmpty();
        assertThat(kind(sheet(row(COUNT, "19900301", "CONVICTION REVERSED"), convicted(COUNT, "19900302"))))
                .isEqualTo(Standing.Kind.STANDING);
    }

    @Test
    void a_later_conviction_of_an_undone_count_makes_it_stand_again() {
        assertThat(kind(sheet(
                        convicted(COUNT, "19900302"),
                        row(COUNT, "19920101", "REVERSED ON APPEAL"),
                        convicted(COUNT, "19930101"))))
                .isEqualTo(Standing.Kind.STANDING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT GUILTY", "CONVICTION VACATED"})
    void rows_of_one_day_go_by_the_file_so_that_a_conviction_behind_an_undoing_stands(String words) {
        Row again = convicted(COUNT, "19900302");

        assertThat(kind(sheet(convicted(COUNT, "19900302"), row(COUNT, "19900302", words), again)))
                .isEqualTo(Standing.Kind.STANDING);
        assertThat(sheet(convicted(COUNT, "19900302"), row(COUNT, "19910302", words), again)
                        .convictions())
                .as("a further part of the sentence that was given before it")
                .isEmpty();
    }

    @Test
    void a_conviction_that_was_reinstated_or_affirmed_behind_an_undoing_is_open() {
        for (String words : List.of("CONVICTION REINSTATED", "CONVICTION AFFIRMED", "CONVICTION RESTORED")) {
            assertThat(kind(sheet(
                            convicted(COUNT, "19900302"),
                            row(COUNT, "19920101", "REVERSED ON APPEAL"),
                            row(COUNT, "19930101", words))))
                    .as(words)
                    .isEqualTo(Standing.Kind.NOT_KNOWN);
        }
    }

    @Test
    void one_reversal_in_another_step_does_not_undo_two_convictions_of_the_case() {
        Row first = convicted(COUNT, "19900302").caseNumber("A7");
        Row second = convicted("102001003000", "19900302").caseNumber("A7");
        Row reversed = row("102002001000", "19980405", "CONVICTION REVERSED").caseNumber("A7");
        Row both = row("102002002000", "19980405", "CONVICTION REVERSED").caseNumber("A7");
        Row affirmed = row("102002002000", "19980405", "CONVICTION AFFIRMED").caseNumber("A7");

        assertThat(sheet(first, second, reversed).convictions())
                .extracting(each -> each.standing().kind())
                .containsExactly(Standing.Kind.NOT_KNOWN, Standing.Kind.NOT_KNOWN);
        assertThat(sheet(first, second, reversed, both).convictions()).isEmpty();
        assertThat(sheet(first, second, reversed, affirmed).convictions())
                .extracting(each -> each.standing().kind())
                .containsExactly(Standing.Kind.NOT_KNOWN, Standing.Kind.NOT_KNOWN);
    }

    @Test
    void a_row_in_another_step_with_the_case_number_belongs_to_the_conviction() {
        Row reversed = row("102002001000", "19980405", "CONVICTION REVERSED");

        assertThat(sheet(convicted(COUNT, "19900302").caseNumber("A7"), reversed.caseNumber("A7"))
                        .knownOrPossibleConvictions())
                .isEmpty();
        assertThat(kind(sheet(convicted(COUNT, "19900302").caseNumber("A7"), reversed.caseNumber("B8"))))
                .isEqualTo(Standing.Kind.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NULL", "NONE", "00000"})
    void what_names_no_case_joins_no_row_in_another_step_to_the_conviction(String none) {
        Row reversed = row("102002001000", "19980405", "CONVICTION REVERSED");

        assertThat(kind(sheet(convicted(COUNT, "19900302").caseNumber(none), reversed.caseNumber(none))))
                .isEqualTo(Standing.Kind.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PLEAD GUILTY", "CONVD", "COMMITTED TO CDC", "SET ASIDE PER 1203.4 PC", "GARBLED WORDS"})
    void what_may_convict_is_carried_by_its_row(String words) {
        PersonRows person = PersonRows.ofWhole(List.of(
                Row.of("S1").count("102001002000").event("COURT ACTION", "19900302"), row(COUNT, "19900302", words)));

        assertThat(person.rapSheet().convictions()).isEmpty();
        assertThat(person.convictionOfRow(1))
                .hasValueSatisfying(
                        possible -> assertThat(possible.standing().kind()).isEqualTo(Standing.Kind.POSSIBLE));
    }

    @ParameterizedTest
    @CsvSource({"PRISON, 1", "COUNTY JAIL, 1", "PROBATION, 1", "FINE, 0", "'', 0"})
    void a_sentence_without_a_disposition_may_convict(String place, int possible) {
        Row alone = row(COUNT, "19900302", "").sentence(place, place.isEmpty() ? "" : "3", place.isEmpty() ? "" : "Y");

        assertThat(sheet(alone).possibleConvictions()).hasSize(possible);
    }

    @Test
    void a_sentence_without_a_disposition_is_a_part_of_that_of_its_count() {
        RapSheet sheet = sheet(
                convicted(COUNT, "19900302").sentence("PROBATION", "3", "Y"),
                row(COUNT, "19900302", "").sentence("JAIL", "30", "D"));

        assertThat(sheet.possibleConvictions()).isEmpty();
        assertThat(sheet.convictions())
                .singleElement()
                .satisfies(
                        conviction -> assertThat(conviction.sentence().terms()).hasSize(2));
    }

    @Test
    void an_arrest_or_a_charge_without_an_offense_is_no_possible_conviction() {
        assertThat(sheet(row(COUNT, "19900302", "")
                                .event("ARREST/DETAINED/CITED", "19900302")
                                .sentence("JAIL", "30", "D"))
                        .possibleConvictions())
                .isEmpty();
        assertThat(sheet(row(COUNT, "19900302", "").offense("").sentence("JAIL", "30", "D"))
                        .possibleConvictions())
                .isEmpty();
    }

    @Test
    void custody_for_an_offense_may_tell_of_a_conviction_that_is_not_there() {
        Row custody = row("102002001000", "19900601", "").event("CUSTODY", "19900601");

        assertThat(sheet(custody).possibleConvictions()).hasSize(1);
        assertThat(sheet(convicted(COUNT, "19900302"), custody).possibleConvictions())
                .isEmpty();
    }

    @Test
    void one_count_convicted_of_two_offenses_is_two_convictions_each_with_its_row() {
        PersonRows person = PersonRows.ofWhole(List.of(
                convicted(COUNT, "19900302"),
                convicted(COUNT, "19900302").offense("12022(B) PC-USED KNIFE"),
                convicted(COUNT, "19900302").offense("211(A) PC")));

        assertThat(person.rapSheet().convictions()).hasSize(2);
        assertThat(person.convictionOfRow(0)).isPresent();
        assertThat(person.convictionOfRow(1)).isPresent();
        assertThat(person.convictionOfRow(2)).isEmpty();
    }

    @Test
    void what_a_row_of_another_offense_says_of_a_conviction_is_not_known() {
        assertThat(kind(sheet(
                        convicted(COUNT, "19900302"),
                        row(COUNT, "19980405", "CONVICTION REVERSED").offense("484 PC-THEFT"))))
                .isEqualTo(Standing.Kind.NOT_KNOWN);
        RapSheet two = sheet(
                convicted(COUNT, "19900302"),
                convicted(COUNT, "19900302").offense("484 PC-THEFT"),
                row(COUNT, "19980405", "CONVICTION REVERSED").offense("484 PC-THEFT"));
        assertThat(two.convictions())
                .extracting(each -> each.count().asWritten())
                .containsExactly("211 PC");
    }

    @Test
    void one_count_convicted_at_two_levels_has_a_contradictory_one() {
        assertThat(sheet(convicted(COUNT, "19900302").convicted("FELONY"), convicted(COUNT, "19900302"))
                        .convictions())
                .singleElement()
                .returns(Level.CONTRADICTORY, Conviction::level);
        assertThat(sheet(
                                convicted(COUNT, "19900302").convicted("FELONY"),
                                row(COUNT, "19950302", "REDUCED TO MISDEMEANOR"))
                        .convictions())
                .singleElement()
                .returns(Level.MISDEMEANOR, Conviction::level);
        assertThat(sheet(
                                convicted(COUNT, "19900302").convicted("FELONY"),
                                convicted(COUNT, "19900302").convicted(""))
                        .convictions())
                .singleElement()
                .returns(Level.FELONY, Conviction::level);
    }

    @Test
    void the_level_of_a_count_is_the_first_that_a_row_states() {
        assertThat(sheet(
                                convicted(COUNT, "19900302").convicted(""),
                                convicted(COUNT, "19900302").convicted("FELONY"))
                        .convictions())
                .singleElement()
                .returns(Level.FELONY, Conviction::level);
        assertThat(sheet(
                                convicted(COUNT, "19900302").convicted(""),
                                convicted(COUNT, "19900302").convicted("FELONY"),
                                convicted(COUNT, "19900302").convicted("MISDEMEANOR"))
                        .convictions())
                .singleElement()
                .returns(Level.CONTRADICTORY, Conviction::level);
        assertThat(sheet(
                                convicted(COUNT, "19900302").convicted("FEL0NX"),
                                convicted(COUNT, "19900302").convicted("MISDEMEANOR"))
                        .convictions())
                .singleElement()
                .returns(Level.UNREADABLE, Conviction::level);
    }

    @ParameterizedTest
    @CsvSource({"F, FELONY", "m, MISDEMEANOR", "' I ', INFRACTION", "W, UNREADABLE"})
    void a_level_is_read_by_its_letter(String status, Level level) {
        assertThat(sheet(convicted(COUNT, "19900302").convicted(status)).convictions())
                .singleElement()
                .returns(level, Conviction::level);
    }

    @Test
    void counts_of_one_step_have_case_numbers_of_their_own() {
        List<Conviction> all = sheet(
                        convicted(COUNT, "19900302").caseNumber("A7"),
                        convicted("102001002000", "19900302").caseNumber("B8"),
                        convicted("102001003000", "19900302"),
                        convicted("102001004000", "19990302"))
                .convictions();

        assertThat(all.get(0).isOfSameCase(all.get(1))).isEqualTo(Truth.NO);
        assertThat(all.get(0).isOfSameCase(all.get(2))).isEqualTo(Truth.YES);
        assertThat(all.get(0).isOfSameCase(all.get(3))).isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTION VACATED PER 1473.7 PC, NOT_KNOWN",
        "SEALED PER 11361.8 HS, NOT_KNOWN",
        "CONV SET ASIDE & DISM PER 1203.4 PC, RELIEVED",
        "CNTS 2-4 DISMISSED, STANDING",
        "PHOTO AVAILABLE, STANDING",
    })
    void a_comment_on_any_row_of_a_conviction_may_say_what_became_of_it(String comment, Standing.Kind expected) {
        assertThat(kind(sheet(convicted(COUNT, "19900302").comment(comment)))).isEqualTo(expected);
        assertThat(kind(sheet(
                        convicted(COUNT, "19900302"),
                        convicted(COUNT, "19900302").comment(comment))))
                .isEqualTo(expected);
        assertThat(kind(sheet(
                        convicted(COUNT, "19900302"),
                        row(COUNT, "19900302", "").comment(comment).sentence("JAIL", "30", "D"))))
                .isEqualTo(expected);
        assertThat(kind(sheet(row("102001002000", "19900302", "").comment(comment), convicted(COUNT, "19900302"))))
                .isEqualTo(Standing.Kind.STANDING);
    }
}
