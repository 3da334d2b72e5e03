package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.json.RapSheetJson;

/** San Francisco's pilot from the printed sheet to the determinations, judged on 31 January 2018. */
class PilotOnSheetsTest {

    private static final String SALE = "11359 HS-POSSESS MARIJUANA FOR SALE";

    @TempDir
    Path temporary;

    /** The outcome, reason and remedy of each conviction that the policy covers. */
    private List<String> determined(FabricatedSheet sheet) {
        Path file = new ReviewFolder(temporary).write("sheet.txt", sheet.text());
        CommandRun run = CommandRun.of("rap-sheet", "--policy", "san-francisco-2018", "--as-of", "2018-01-31", file)
                .succeeds();
        return RapSheetJson.readReviewedRapSheet(run.out()).review().orElseThrow().determinations().stream()
                .map(PilotOnSheetsTest::inWords)
                .toList();
    }

    private static String inWords(Determination each) {
        return each.outcome().kind() + ", " + each.reason() + ", " + each.remedy();
    }

    private static FabricatedSheet bargain(String conviction, String... arrested) {
        return FabricatedSheet.of("AMY")
                .cycle()
                .arrest("20010725", arrested)
                .court("20010918", "CASC SAN FRANCISCO")
                .felony(conviction);
    }

    @Test
    void a_felony_is_dismissed() {
        assertThat(determined(FabricatedSheet.ofFelon("AMY")))
                .containsExactly("DISMISS, Prop 64 conviction, REDESIGNATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"32 PC-ACCESSORY", "11364 HS-POSSESS PARAPHERNALIA", "11366 HS-KEEP PLACE TO SELL"})
    void a_plea_bargain_of_nothing_but_cannabis_is_dismissed(String conviction) {
        assertThat(determined(bargain(conviction, SALE)))
                .containsExactly("DISMISS, Plea bargain of a Prop 64 charge, REDESIGNATION");
    }

    @Test
    void a_plea_bargain_of_other_charges_too_is_a_persons_to_decide() {
        assertThat(determined(bargain("32 PC-ACCESSORY", SALE, "459 PC-BURGLARY")))
                .containsExactly("REVIEW, Possible plea bargain of a Prop 64 charge, REDESIGNATION");
    }

    @Test
    void without_a_cannabis_charge_in_its_cycle_it_is_no_plea_bargain() {
        assertThat(determined(bargain("32 PC-ACCESSORY", "459 PC-BURGLARY"))).isEmpty();
        assertThat(determined(FabricatedSheet.of("AMY")
                        .cycle()
                        .arrest("20010725", SALE)
                        .later("20010730", "PROS REJ-LACK OF EVIDENCE")
                        .court("20010918", "CASC SAN FRANCISCO")
                        .felony("32 PC-ACCESSORY")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SEN: 30 DAYS JAIL, REDESIGNATION",
        "SEN: 2 YEARS PROBATION, RESENTENCING",
        "SEN: 1 YEARS PROBATION, REDESIGNATION",
        "'SEN: 1 YEARS PROBATION, 365 DAYS JAIL', RESENTENCING",
        "SEN: FINE, REDESIGNATION",
        "SEN: PRISON, UNKNOWN",
        "COM: NO SENTENCE, REDESIGNATION"
    })
    void the_remedy_is_resentencing_while_the_sentence_runs(String sentence, String remedy) {
        FabricatedSheet sheet = FabricatedSheet.of("AMY")
                .cycle()
                .court("20160601", "CASC SAN FRANCISCO")
                .convicted(SALE, "FELONY", sentence);

        assertThat(determined(sheet)).containsExactly("DISMISS, Prop 64 conviction, " + remedy);
    }

    @Test
    void a_longer_sentence_of_the_event_keeps_it_open() {
        FabricatedSheet sheet = FabricatedSheet.of("AMY")
                .cycle()
                .court("20160601", "CASC SAN FRANCISCO")
                .convicted(SALE, "FELONY", "SEN: 30 DAYS JAIL")
                .convicted("459 PC-BURGLARY", "FELONY", "SEN: 2 YEARS PRISON");

        assertThat(determined(sheet)).containsExactly("DISMISS, Prop 64 conviction, RESENTENCING");
    }

    @Test
    void only_the_count_that_was_set_aside_is_left_out() {
        FabricatedSheet sheet = FabricatedSheet.ofFelon("AMY")
                .later("20050101", "CONV SET ASIDE & DISM PER 1203.4 PC")
                .felony("11358 HS-CULTIVATE");

        assertThat(determined(sheet)).containsExactly("DISMISS, Prop 64 conviction, REDESIGNATION");
        assertThat(determined(FabricatedSheet.ofFelon("AMY").later("20050101", "CONV SET ASIDE & DISM PER 1203.4A PC")))
                .isEmpty();
    }

    @Test
    void what_was_reduced_to_a_misdemeanor_is_left_out() {
        assertThat(determined(FabricatedSheet.ofFelon("AMY").later("20050101", "REDUCED TO MISDEMEANOR")))
                .isEmpty();
        assertThat(determined(FabricatedSheet.ofFelon("AMY").later("20050101", "REDUCED TO MISDEMEANOR DENIED")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CASC SAN FRANCISCO, 1",
        "CASC SAN FRANCISCO CO, 1",
        "CASC SN FRANCISCO, 1",
        "CAMC SAN FRANCISCO, 1",
        "CASC SAN FRANC1SCO, 1",
        "CASC  SAN  FRANCISCO, 1",
        "CASC LOS ANGELES, 0",
        "CAMC LOS ANGELES METRO, 0",
        "CASC SAN JOSE, 0",
        "CASC SOUTH SAN FRANCISCO, 0"
    })
    void the_court_tells_the_county(String court, int covered) {
        FabricatedSheet sheet =
                FabricatedSheet.of("AMY").cycle().court("20010918", court).felony(SALE);

        assertThat(determined(sheet)).hasSize(covered);
    }

    @Test
    void where_the_court_is_not_known_a_person_decides() {
        FabricatedSheet sheet = FabricatedSheet.of("AMY")
                .cycle()
                .court("20010918", "CASC GOTHAM CITY")
                .felony(SALE);

        assertThat(determined(sheet)).containsExactly("REVIEW, Undecided: county is missing, REDESIGNATION");
    }

    @Test
    void a_registration_a_super_strike_and_two_priors_bar_relief() {
        assertThat(determined(FabricatedSheet.ofFelon("AMY")
                        .cycle()
                        .registration("20100101", "290 PC-REGISTRATION OF SEX OFFENDER")))
                .containsExactly("NOT_ELIGIBLE, PC 290 registration, NOT_STATED");
        assertThat(determined(FabricatedSheet.ofFelon("AMY")
                        .cycle()
                        .court("20100101", "CASC LOS ANGELES")
                        .felony("187(A) PC-MURDER")))
                .containsExactly("NOT_ELIGIBLE, Super strike, NOT_STATED");
        assertThat(determined(FabricatedSheet.ofFelon("AMY")
                        .cycle()
                        .court("20030101", "CASC LOS ANGELES")
                        .felony(SALE)
                        .cycle()
                        .court("20040101", "CASC KERN")
                        .felony("11359(B) HS-SALE")))
                .containsExactly("NOT_ELIGIBLE, Two priors, NOT_STATED");
    }

    @Test
    void a_part_that_cannot_be_read_may_hide_what_bars_relief() {
        FabricatedSheet sheet =
                FabricatedSheet.ofFelon("AMY").line("- - - -").line("GARBLED").line("CNT:01 #1");

        assertThat(determined(sheet))
                .containsExactly("REVIEW, Undecided: a row of the record could not be read, UNKNOWN");
    }
}
