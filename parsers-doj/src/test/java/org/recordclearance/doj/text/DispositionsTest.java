package org.recordclearance.doj.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.json.RapSheetJson;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Warning;

class DispositionsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*DISPO:CONVICTED",
                "DISPO:CONVICTED",
                "D I S P O;CONVICTED",
                "DI SP O:CONVICTED",
                "*D ISPO :CONVICTED",
                "DISPO;COMVICTED",
                "DISPO:C O N V I C T E D",
                "DISPO:CONV1CTED",
                "DISPO:CO  N VI CTE D",
                "DISPO: CONVI\u00C7TED .",
                "D\u00CDSP\u1ECC:convicted"
            })
    void a_conviction_is_found_however_it_is_spaced_or_misread(String line) {
        Disposition disposition = Sheets.disposed(line + "\n");

        assertThat(disposition.type()).isEqualTo(DispositionType.CONVICTED);
        assertThat(disposition.text()).isEqualTo("DISPO:CONVICTED");
        assertThat(disposition.date()).isEqualTo(ReportedDate.parse("1984-09-18"));
        assertThat(disposition.level()).isEqualTo(Level.MISSING);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTED-PROB/JAIL, CONVICTED",
        "CONVTCTED, CONVICTED",
        "DISMISSED, DISMISSED",
        "DISMISSED/FURTHERANCE OF JUSTICE, DISMISSED",
        "DISMISSED PER 1203.41 PC, DISMISSED",
        "PROS REJ-LACK OF CORPUS, PROSECUTOR_REJECTED",
        "SENTENCE MODIFIED, SENTENCE_MODIFIED",
        "CONV SET ASIDE & DISM PER 1203.4 PC, SET_ASIDE_1203_4",
        "CONV SET ASIDE & DISM PER 1203.4A PC, SET_ASIDE_1203_4",
        "CONV SET ASIDE & DISM PER 1203 4(A) PC, SET_ASIDE_1203_4",
        "CONV SET ASIDE & DISM PER 1203.42 PC, OTHER",
        "SET ASIDE PER 1203.4 PC DENIED, OTHER",
        "REDUCED TO MISDEMEANOR, OTHER",
        "REDUCED TO MISDEMEANOR DENIED, OTHER",
        "PROBATION REVOKED, PROBATION_REVOKED",
        "PROBATION REINSTATED, OTHER",
        "DEFENDANT REPRESENTED BY COUNSEL, OTHER",
        "NOT CONVICTED, OTHER"
    })
    void the_words_of_a_disposition_tell_its_type_and_are_kept(String words, DispositionType type) {
        Disposition disposition = Sheets.disposed(" DISPO:" + words + "\n");

        assertThat(disposition.type()).isEqualTo(type);
        assertThat(disposition.text()).isEqualTo("DISPO:" + words);
    }

    @ParameterizedTest
    @CsvSource({
        "CONVICTION VACATED, DENIED, NOT_KNOWN",
        "REVERSED, ON APPEAL IN PART, NOT_KNOWN",
        "CONV SET ASIDE & DISM PER 1203.4 PC, AS TO CNT 2, NOT_KNOWN",
        "NOT GUILTY, OF COUNT 2, NOT_KNOWN",
        "SENTENCE MODIFIED, BY THE COURT, STANDING"
    })
    void a_line_behind_that_fits_nowhere_may_go_on_with_what_lessens_a_conviction(
            String words, String more, Standing.Kind kind) {
        RapSheet sheet = Sheets.court("CNT:01 #1\n 459 PC-BURGLARY\n*DISPO:CONVICTED\n19990101\n DISPO:" + words + "\n"
                + "   " + more + "\n");

        assertThat(sheet.knownOrPossibleConvictions())
                .singleElement()
                .returns(kind, conviction -> conviction.standing().kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DISPO:REDUCED TO MISDEMEANOR",
                "DISPO:R E D U C E D TO MISDEMEANOR",
                "DISPO: REDUCED TO M1SDEMEANOR .",
                "D\u00CDSP\u1ECC:reduced to misdemeanor"
            })
    void a_reduction_is_another_disposition_and_lowers_the_level(String line) {
        RapSheet sheet = Sheets.court(
                "CNT:01 #1\n 11357 HS-POSSESS\n*DISPO:CONVICTED\n CONV STATUS:FELONY\n\n20110505\n" + line + "\n");

        assertThat(Sheets.onlyCount(sheet).dispositions().get(1))
                .returns(DispositionType.OTHER, Disposition::type)
                .returns("DISPO:REDUCED TO MISDEMEANOR", Disposition::text);
        assertThat(sheet.convictions()).singleElement().returns(Level.MISDEMEANOR, Conviction::level);
        assertThat(RapSheetJson.readRapSheet(RapSheetJson.write(sheet))).isEqualTo(sheet);
    }

    @ParameterizedTest
    @CsvSource({
        "CONV STATUS:FELONY, FELONY",
        "CONV STATUS : MISDEMEANOR, MISDEMEANOR",
        "CONV STATUS:TNFRACTION, INFRACTION",
        "CONV STATIS.FELONY, FELONY",
        "CONV STATISzMISDEMEANOR, MISDEMEANOR",
        "C\u00D3NV STATUS:FEL\u00D3NY, FELONY",
        "CONV STATUS:MISDEMEAMOR, MISDEMEANOR",
        "CONV STATUS:, MISSING",
        "CONV STATUS:WOBBLER, UNREADABLE"
    })
    void the_status_of_a_conviction_is_its_level(String line, Level level) {
        assertThat(Sheets.disposed("*DISPO:CONVICTED\n   " + line + "\n").level())
                .isEqualTo(level);
    }

    @Test
    void level_and_sentence_come_in_any_order() {
        Disposition disposition = Sheets.disposed("*DISPO:CONVICTED\n   SEN: 2 YEARS PRISON\n   CONV STATUS:FELONY\n");

        assertThat(disposition.level()).isEqualTo(Level.FELONY);
        assertThat(disposition.sentence().terms()).hasSize(1);
    }

    @Test
    void every_disposition_of_a_count_and_of_its_updates_is_kept_in_order() {
        Count count = Sheets.charged("""
                *DISPO:CONVICTED
                   CONV STATUS:FELONY
                 DISPO:DEFENDANT REPRESENTED BY COUNSEL

                19960628
                 DISPO:PROBATION REVOKED
                   SEN: 16 MONTHS PRISON
                 DISPO:SENTENCE MODIFIED

                20110505 DISPO:REDUCED TO MISDEMEANOR
                2.0120505
                 DISPO:CONV SET ASIDE & DISM PER 1203.4 PC
                """);

        assertThat(count.dispositions())
                .extracting(each -> each.type() + " " + each.date())
                .containsExactly(
                        "CONVICTED 1984-09-18",
                        "OTHER 1984-09-18",
                        "PROBATION_REVOKED 1996-06-28",
                        "SENTENCE_MODIFIED 1996-06-28",
                        "OTHER 2011-05-05",
                        "SET_ASIDE_1203_4 2012-05-05");
        assertThat(count.dispositions().get(2).sentence().terms()).hasSize(1);
    }

    @Test
    void an_update_of_a_count_without_a_disposition_is_kept() {
        Disposition disposition = Sheets.disposed("\n19980103\n DISPO:PROS REJ-OTHER\n");

        assertThat(disposition.type()).isEqualTo(DispositionType.PROSECUTOR_REJECTED);
        assertThat(disposition.date()).isEqualTo(ReportedDate.parse("1998-01-03"));
    }

    @Test
    void an_update_has_the_date_in_front_of_it_and_one_that_cannot_be_is_unreadable() {
        assertThat(Sheets.charged("\n20010101\n\n20020202\n DISPO:PAROLED\n").dispositions())
                .extracting(Disposition::date)
                .containsExactly(ReportedDate.parse("2001-01-01"), ReportedDate.parse("2002-02-02"));
        assertThat(Sheets.disposed("\n20011399\n DISPO:PAROLED\n").date()).isEqualTo(ReportedDate.unreadable());
    }

    @Test
    void an_update_of_which_only_the_date_is_left_may_have_undone_the_conviction() {
        RapSheet undone =
                Sheets.court("CNT:01 #1\n  11357 HS-POSSESS\n*DISPO:CONVICTED\nCONV STATUS:FELONY\n\n20010101\n");
        RapSheet sentenced = Sheets.court(
                "CNT:01 #1\n  11357 HS-POSSESS\n*DISPO:CONVICTED\nCONV STATUS:FELONY\n\n20010101\n    SEN: 030 DAYS JAIL\n");

        assertThat(undone.convictions().get(0).standing().kind()).isEqualTo(Standing.Kind.NOT_KNOWN);
        assertThat(sentenced.convictions().get(0).standing().kind()).isEqualTo(Standing.Kind.STANDING);
    }

    @Test
    void an_update_of_one_count_is_not_of_the_next() {
        RapSheet sheet = Sheets.court("""
                CNT:01 #1
                  11357 HS-POSSESS
                *DISPO:CONVICTED

                20010101
                 DISPO:CONV SET ASIDE & DISM PER 1203.4 PC

                CNT:02
                  11358 HS-CULTIVATE
                *DISPO:CONVICTED
                """);

        assertThat(sheet.convictions())
                .extracting(each -> each.isSetAside() + " " + each.date())
                .containsExactly("true 1984-09-18", "false 1984-09-18");
    }

    @Test
    void a_conviction_may_come_with_an_update() {
        Count count = Sheets.charged(
                " DISPO:PROC SUSP\n\n20010101\n DISPO:CONVICTED\n   CONV STATUS:FELONY\n   SEN: 16 MONTHS PRISON\n");

        assertThat(count.conviction().orElseThrow().date()).isEqualTo(ReportedDate.parse("2001-01-01"));
        assertThat(count.conviction().orElseThrow().level()).isEqualTo(Level.FELONY);
    }

    @Test
    void a_conviction_outside_a_court_is_kept_with_a_warning() {
        RapSheet sheet = Sheets.cycle(
                "CUSTODY:JAIL  NAM:01\n19910105 CAPD CONCORD\nCNT:01\n#65131\n496.1 PC-RECEIVE\nDISPO:CONVICTED\n");

        assertThat(sheet.convictions()).hasSize(1);
        assertThat(sheet.warnings()).containsExactly(new Warning(11, Warning.Kind.CONVICTION_OUTSIDE_COURT));
        assertThat(sheet.gaps()).isEmpty();
    }

    @Test
    void a_registration_with_an_update_is_a_warning() {
        RapSheet sheet = Sheets.cycle(
                "REGISTRATION:  NAM:01\n19910105 CAPD CONCORD\nCNT:01\n290 PC-REGISTRATION\n19920105\nDISPO:REGISTRATION TERMINATED\n");

        assertThat(Sheets.onlyCount(sheet).dispositions()).hasSize(1);
        assertThat(sheet.warnings()).containsExactly(new Warning(10, Warning.Kind.REGISTRATION_WITH_UPDATE));
    }

    @Test
    void a_level_without_a_disposition_may_hide_a_conviction() {
        assertThat(Sheets.court("CNT:01 #1\n 11357 HS-POSSESS\n CONV STATUS:FELONY\n")
                        .gaps())
                .containsExactly(Gap.UNREADABLE_TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "COM: CONVICTION VACATED PER 1473.7 PC, NOT_KNOWN",
        "COM: SEALED PER 11361.8 HS, NOT_KNOWN",
        "COM: CONV SET ASIDE & DISM PER 1203.4 PC, RELIEVED",
        "COM: CNTS 2-4 DISMISSED, STANDING",
        "COM: PHOTO AVAILABLE, STANDING"
    })
    void a_comment_above_the_disposition_or_below_may_say_what_became_of_the_conviction(
            String comment, Standing.Kind expected) {
        String conviction = "*DISPO:CONVICTED\n CONV STATUS:FELONY\n";
        for (String lines : new String[] {conviction + comment + "\n", comment + "\n" + conviction}) {
            RapSheet sheet = Sheets.court("CNT:01 #1\n 459 PC-BURGLARY\n" + lines);

            assertThat(sheet.convictions().get(0).standing().kind()).isEqualTo(expected);
            assertThat(sheet.gaps()).isEmpty();
        }
    }

    @Test
    void a_comment_on_what_was_no_conviction_makes_none() {
        assertThat(Sheets.court("CNT:01 #1\n 459 PC-BURGLARY\n*DISPO:DISMISSED\n COM: CONVICTION VACATED\n")
                        .knownPossibleOrUndoneConvictions())
                .isEmpty();
    }
}
