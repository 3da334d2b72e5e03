package org.recordclearance.doj.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;

class DispositionTableTest {

    private static DispositionReading read(String words) {
        return DispositionTable.standard().read(words);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTED, CONVICTS",
        "Convicted-Prison, CONVICTS",
        "CONVICTED-PROB/JAIL, CONVICTS",
        "conv - jail, CONVICTS",
        "CONV, MAY_CONVICT",
        "NOLO-CONTENDERE, MAY_CONVICT",
        "GUILTY BY JURY, MAY_CONVICT",
        "DISMISSED/FURTHERANCE OF JUSTICE, NO_CONVICTION",
        "DISMISSED, NO_CONVICTION",
        "PROS REJ-LACK OF CORPUS, NO_CONVICTION",
        "NOT GUILTY BY JURY, ACQUITS",
        "PROBATION REINSTATED, STANDS",
        "REDUCED TO MISDEMEANOR, REDUCED",
        "EXPUNGED, RELIEVED",
        "JUDGMENT VACATED, UNDONE",
        "PLEA WITHDRAWN, NOT_KNOWN",
        "REL/DETENTION ONLY, SAYS_NOTHING",
    })
    void a_wording_stands_at_the_beginning_in_any_case_with_blanks_and_hyphens_alike(
            String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTED-SET ASIDE, RELIEVED",
        "CONVICTION UPHELD, STANDS",
        "CONVICTION REVERSED, UNDONE",
        "RECALLED WARRANT, SAYS_NOTHING",
        "SET ASIDE 995 PC, NO_CONVICTION",
        "GUILTY PLEA WITHDRAWN, NOT_KNOWN",
    })
    void the_longest_wording_decides(String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RELOCATED", "PROBABLY", "CONVENTION", "PAROLEES WELCOME", "BLAH", "SOMETHING ELSE"})
    void a_wording_ends_where_a_word_ends_and_other_words_are_not_known(String words) {
        assertThat(read(words)).isEqualTo(DispositionReading.NOT_IN_TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "C0NVICTED, CONVICTS",
        "CONVICTFD-JAIL, CONVICTS",
        "CONVITCED, CONVICTS",
        "CON VICTED, CONVICTS",
        "CONVVICTED, CONVICTS",
        "DISM1SSED, NO_CONVICTION",
        "DISMISED, NO_CONVICTION",
        "ACQUITED, ACQUITS",
        "PLEDGUILTY, MAY_CONVICT",
    })
    void a_misread_lost_or_doubled_letter_is_repaired(String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONDUCTED", "CONNECTED", "CONTINUED", "CORRECTED", "COMPLETED"})
    void another_word_is_not_taken_for_a_misread_one(String words) {
        assertThat(read(words).effect()).isEqualTo(DispositionEffect.NOT_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "REVERSED, UNDONE",
        "VACATED., UNDONE",
        "REVERSED JUDGMENT, UNDONE",
        "REVERSED IN PART, NOT_KNOWN",
        "REVERSED ON APPEAL IN PART, NOT_KNOWN",
        "VACATED SENTENCE, NOT_KNOWN",
    })
    void a_reversal_undoes_where_it_is_bare_or_of_the_conviction(String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "REVERSED ON APPEAL, UNDONE",
        "CONVICTION VACATED PER 1473.7(A)(1) PC, UNDONE",
        "CONVICTION REVERSED AND REMANDED FOR NEW TRIAL, UNDONE",
        "PARDONED BY THE GOVERNOR, UNDONE",
        "REVERSED ON APPEAL AND REMANDED FOR RESENTENCING, NOT_KNOWN",
        "CONVICTION VACATED COUNT 3, NOT_KNOWN",
        "JUDGMENT VACATED AS TO SENTENCE, NOT_KNOWN",
        "JUDGMENT REVERSED-REHEARING GRANTED, NOT_KNOWN",
        "CONVICTION VACATED-STAYED, NOT_KNOWN",
        "NOT GUILTY AFTER RETRIAL, ACQUITS",
        "NOT GUILTY BY REASON OF INSANITY, NO_CONVICTION",
        "NOT GUILTY PLEA ENTERED, NO_CONVICTION",
        "ACQUITTED OF ENHANCEMENT, NO_CONVICTION",
    })
    void words_that_are_not_known_behind_an_undoing_may_limit_it(String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISMISSED 11361.8 HS AS TO COUNT 2",
                "RELIEF GRANTED 11361.8 HS-STAYED",
                "SEALED 11361.9 HS-PENDING",
                "DISMISSAL PER 11361.8 HS VACATED",
                "DISMISSED PER 1203.4 PC-ORDER RESCINDED",
            })
    void relief_of_a_part_or_taken_back_or_still_to_come_is_not_known(String words) {
        DispositionEffect effect = read(words).effect();

        assertThat(effect).isIn(DispositionEffect.NOT_KNOWN, DispositionEffect.NO_CONVICTION);
        assertThat(read(words).law()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTED-VACATED, NOT_KNOWN",
        "CONVICTED/DISMISSED, NOT_KNOWN",
        "CONVICTED (ACQUITTED), NOT_KNOWN",
        "CONVICTED-ENTERED IN ERROR, NOT_KNOWN",
        "CONVICTED-NEW TRIAL GRANTED, NOT_KNOWN",
        "C0NVICTED-REDESIGNATED, NOT_KNOWN",
        "CONVICTED-RESENTENCED PER 11361.8 HS, RELIEVED",
        "PROBATION TERMINATED & DISMISSED PER 1203.4 PC, RELIEVED",
        "PROBATION REVOKED-CONVICTION REVERSED, NOT_KNOWN",
        "RELEASED-CONVICTION VACATED, NOT_KNOWN",
        "CONVICTION DEEMED INVALID, NOT_KNOWN",
        "CONVICTION, SAYS_NOTHING",
        "CONVICTED-BENCH WARRANT RECALLED, CONVICTS",
        "CONVICTED-DISMISSAL DENIED, CONVICTS",
        "PROBATION VIOLATION DISMISSED, STANDS",
        "BENCH WARRANT ISSUED AND RECALLED, SAYS_NOTHING",
    })
    void what_the_beginning_says_and_further_words_take_back_is_not_known(String words, DispositionEffect effect) {
        assertThat(read(words).effect()).isEqualTo(effect);
    }

    @ParameterizedTest
    @CsvSource({
        "CONV SET ASIDE & DISM PER 1203.4 PC, PC 1203.4",
        "DISMISSED PER 1203.4A PC, PC 1203.4a",
        "DISMISSED 1203.4(A) PC, PC 1203.4a",
        "DISM 1203.41 PC, PC 1203.41",
        "DISMISSED PER PC 1203.43, PC 1203.43",
        "RESENTENCED 1170.18(B) PC, PC 1170.18",
        "SEALED 851.8 PC, PC 851.8",
        "REDESIGNATED PER 11361.8(F) HS, HS 11361.8",
        "RECALLED AND SEALED HS 11361.9, HS 11361.9",
        "REDUCED TO MISDEMEANOR HS 11361.8, HS 11361.8",
        "PC 12O3.4 DISMISSAL, PC 1203.4",
        "CASE DISMISSED PER 1203.4PC, PC 1203.4",
        "REDUCED TO MISDEMEANOR PER 17(B) PC, PC 17(b)",
        "REDUCED TO MISD PC17(B)(3), PC 17(b)",
        "REDUCED TO MISDEMEANOR PER 17 PC, PC 17(b)",
        "REDUCED TO MISDEMEANOR 17(B)/1170.18 PC, PC 1170.18",
        "REDUCED TO MISDEMEANOR 17, ''",
        "REDUCED TO MISDEMEANOR 10-17 PC, ''",
        "DISMISSED PER 1203.4 PC AFTER 17(B) PC, PC 1203.4",
    })
    void the_law_of_relief_is_read_from_the_whole_text(String words, String law) {
        assertThat(read(words).law()).isEqualTo(law);
        assertThat(read(words).effect()).isIn(DispositionEffect.RELIEVED, DispositionEffect.REDUCED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DISMISSED", "DISMISSED CASE 11203.4", "DISMISSED 1203.45 PC", "SEALED", "DISMISSED 1203.401"})
    void without_a_number_of_its_own_no_law_is_stated(String words) {
        assertThat(read(words).law()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "REDUCED TO MISDEMEANOR DENIED, SAYS_NOTHING",
        "DISMISSAL PER 1203.4 PC DENIED, SAYS_NOTHING",
        "CONVICTED 11361.8 HS, NOT_KNOWN",
        "CONVICTED-PROB/JAIL 11361.9 HS, NOT_KNOWN",
        "SENTENCE MODIFIED PER 11361.8 HS, NOT_KNOWN",
        "SENTENCE MODIFIED PER 11361.8 HS-DENIED, STANDS",
        "CONVICTED 1203.4 PC, NOT_KNOWN",
        "PETITION FILED 11361.8 HS, NOT_KNOWN",
        "REVERSAL DENIED, NOT_KNOWN",
    })
    void what_was_denied_or_only_asked_for_is_no_relief(String words, DispositionEffect effect) {
        assertThat(read(words)).satisfies(reading -> {
            assertThat(reading.effect()).isEqualTo(effect);
            assertThat(reading.law()).isEmpty();
            assertThat(reading.type()).isNotEqualTo(DispositionType.SET_ASIDE_1203_4);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "CONV PRISON, CONVICTED",
        "DISMISSED-CHARGE DROPPED, DISMISSED",
        "PROSECUTOR REJECTED, PROSECUTOR_REJECTED",
        "SENTENCE MODIFIED, SENTENCE_MODIFIED",
        "PROBATION REVOKED, PROBATION_REVOKED",
        "DISMISSED PER 1203.4 PC, SET_ASIDE_1203_4",
        "REDUCED TO A MISD, REDUCED_TO_MISDEMEANOR",
        "REDUCED TO INFRACTION, OTHER",
        "SEALED, OTHER",
    })
    void a_wording_has_the_type_that_the_model_knows(String words, DispositionType type) {
        assertThat(read(words).type()).isEqualTo(type);
    }

    @Test
    void an_office_adds_its_own_wordings_and_changes_others() {
        DispositionTable own = DispositionTable.standard().with("""
                # words of our clerk
                pattern,effect,alone,type,source,note
                ADJ-GUILTY,convicts
                SEALED,says-nothing,,,,sealing of the file
                """.lines().toList());

        assertThat(own.read("ADJ GUILTY").effect()).isEqualTo(DispositionEffect.CONVICTS);
        assertThat(own.read("ADJ GUILTY").type()).isEqualTo(DispositionType.CONVICTED);
        assertThat(own.read("SEALED").effect()).isEqualTo(DispositionEffect.SAYS_NOTHING);
        assertThat(own.read("EXPUNGED").effect()).isEqualTo(DispositionEffect.RELIEVED);
        assertThat(read("ADJ GUILTY").effect()).isEqualTo(DispositionEffect.NOT_KNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SECRET,conviction", "SECRET", " ,convicts", "SECRET,convicts,,VERDICT"})
    void a_row_that_is_none_is_refused_by_its_line(String row) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DispositionTable.standard().with(List.of("# ours", "pattern,effect", row)))
                .withMessageStartingWith("line 3: ");
    }

    @Test
    void a_list_without_a_header_is_refused_as_its_first_wording_would_be_lost() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DispositionTable.standard().with(List.of("ADJ-GUILTY,convicts")))
                .withMessage("line 1: a header is needed that begins with pattern,effect");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DispositionTable.standard().with(List.of("# nothing else")))
                .withMessage("a header is needed that begins with pattern,effect");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONVICTION VACATED PER 1473.7 PC",
                "20190102 CONVICTION VACATED",
                "CASE 77: JUDGMENT REVERSED ON APPEAL",
                "SEALED PER 11361.8 HS",
                "11361.8 HS",
                "REDUCED TO MISDEMEANOR 17(B) PC",
                "EXPUNGED",
                "DISMISSED",
                "DISMISSED/FURTHERANCE OF JUSTICE",
                "ENTERED IN ERROR",
                "PARDONED BY GOVERNOR"
            })
    void a_comment_that_undoes_or_lessens_a_conviction_leaves_open_what_became_of_it(String comment) {
        assertThat(DispositionTable.standard().readComment(comment)).contains(DispositionReading.NOT_IN_TABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "SCN-85180001",
                "CRT CASE NBR 12034",
                "WARRANT NBR A-400000 BOTH CNTS",
                "CHRG-11359 HS-POSSESS MARIJUANA FOR SALE",
                "CNTS 2,3 DISMISSED",
                "DISMISSED CNT 2",
                "PLED NOT GUILTY",
                "PETITION PER 11361.8 HS DENIED",
                "CONVICTION VACATED-DENIED",
                "ELIGIBLE PER 1203.4 PC",
                "CERT OF REHAB",
                "PROBATION REVOKED",
                "NOTHING THAT IS KNOWN"
            })
    void a_comment_about_anything_else_says_nothing_of_a_conviction(String comment) {
        assertThat(DispositionTable.standard().readComment(comment)).isEmpty();
    }

    @Test
    void relief_behind_which_a_conviction_counts_still_is_taken_from_a_comment_as_it_is_said() {
        assertThat(DispositionTable.standard().readComment("CONV SET ASIDE & DISM PER 1203.4 PC"))
                .contains(new DispositionReading(
                        DispositionType.SET_ASIDE_1203_4, DispositionEffect.RELIEVED, "PC 1203.4"));
    }

    @Test
    void a_comment_longer_than_any_may_say_anything() {
        DispositionTable table = DispositionTable.standard();

        assertThat(table.readComment("WARRANT ".repeat(250))).isEmpty();
        assertThat(table.readComment("WARRANT ".repeat(251))).contains(DispositionReading.NOT_IN_TABLE);
    }
}
