package org.recordclearance.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** Figures of people claim only what is certain; who may be counted in stands beside them. */
class ReliefTallyTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    /** Where it happened says what becomes of it: dismissed in Yolo, reduced in Kern, nothing anywhere else. */
    private static final RuleSet POLICY = DecisionTable.named("by county")
            .covers(inCounty("YOLO").or(inCounty("KERN")))
            .step("Yolo", inCounty("YOLO"))
            .then(DISMISS, "Yolo dismisses")
            .otherwise(REDUCE, "Kern reduces")
            .build();

    private final RapSheet.Builder person = RapSheet.builder();

    private ReliefTallyTest convicted(String county, String date, Level level) {
        person.cycle(cycle -> cycle.court(date, county, event -> event.convicted("HS 11359", level)));
        return this;
    }

    private ReliefTallyTest disposed(String county, DispositionEffect... effects) {
        person.cycle(cycle -> cycle.court(
                "2018-05-01",
                county,
                event -> event.count(count -> {
                    count.codeSection("HS 11359");
                    for (DispositionEffect effect : effects) {
                        count.disposition(new Disposition(
                                effect == DispositionEffect.CONVICTS
                                        ? DispositionType.CONVICTED
                                        : DispositionType.OTHER,
                                ReportedDate.parse("2018-05-01"),
                                Level.FELONY,
                                Sentence.NONE,
                                "words",
                                effect,
                                ""));
                    }
                })));
        return this;
    }

    private void isCleared(ClearedPeople certain, ClearedPeople possible) {
        ReliefTally tally = new ReliefTally();
        tally.add(POLICY.review(person.build(), AS_OF));
        assertThat(tally.certain()).as("certain").isEqualTo(certain);
        assertThat(tally.possible()).as("possible").isEqualTo(possible);
    }

    private static ClearedPeople of(int felony, int conviction, int recent) {
        return new ClearedPeople(felony, conviction, recent);
    }

    @Test
    void who_has_nothing_is_rid_of_nothing() {
        isCleared(of(0, 0, 0), of(0, 0, 0));
    }

    @Test
    void where_everything_is_known_no_more_is_possible_than_certain() {
        convicted("YOLO", "2018-05-01", Level.FELONY).isCleared(of(1, 1, 1), of(1, 1, 1));
    }

    @Test
    void a_reduction_rids_of_a_felony_and_of_no_conviction() {
        convicted("KERN", "2018-05-01", Level.FELONY).isCleared(of(1, 0, 0), of(1, 0, 0));
    }

    @Test
    void one_that_stays_keeps_a_person_out_for_certain() {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .convicted("LOS ANGELES", "2018-05-02", Level.FELONY)
                .isCleared(of(0, 0, 0), of(0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"MISSING", "UNREADABLE", "CONTRADICTORY"})
    void an_unknown_level_is_not_the_felony_that_a_person_must_have(Level level) {
        convicted("YOLO", "2018-05-01", level).isCleared(of(0, 1, 1), of(1, 1, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = Level.class,
            names = {"MISSING", "UNREADABLE", "CONTRADICTORY"})
    void an_unknown_level_would_have_to_be_cleared(Level level) {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .convicted("LOS ANGELES", "2018-05-02", level)
                .isCleared(of(0, 0, 0), of(1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "2012", "2012-07", "unreadable"})
    void an_unknown_date_is_not_the_recent_conviction_that_a_person_must_have(String date) {
        convicted("YOLO", date, Level.FELONY).isCleared(of(1, 1, 0), of(1, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "2012", "2012-07", "unreadable"})
    void an_unknown_date_would_have_to_be_cleared(String date) {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .convicted("LOS ANGELES", date, Level.MISDEMEANOR)
                .isCleared(of(1, 0, 0), of(1, 0, 1));
    }

    @ParameterizedTest
    @CsvSource({"2012-07-01,0", "2012-07-02,1", "2013,1", "2012-06,0", "2019,1", "2019-07-01,1"})
    void a_date_is_recent_when_every_day_that_it_could_be_is(String date, int recent) {
        convicted("YOLO", date, Level.FELONY).isCleared(of(1, 1, recent), of(1, 1, recent));
    }

    @Test
    void a_conviction_after_the_as_of_date_is_not_the_recent_one_and_would_have_to_be_cleared() {
        convicted("YOLO", "2019-07-02", Level.FELONY).isCleared(of(1, 1, 0), of(1, 1, 1));
    }

    @Test
    void what_may_be_a_conviction_is_not_the_one_that_a_person_must_have() {
        disposed("YOLO", DispositionEffect.MAY_CONVICT).isCleared(of(0, 0, 0), of(0, 0, 0));
    }

    @Test
    void what_may_be_a_conviction_would_have_to_be_cleared() {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .disposed("LOS ANGELES", DispositionEffect.MAY_CONVICT)
                .isCleared(of(0, 0, 0), of(1, 1, 1));
    }

    @Test
    void a_conviction_of_which_it_is_not_known_whether_it_stands_would_have_to_be_cleared() {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .disposed("LOS ANGELES", DispositionEffect.CONVICTS, DispositionEffect.NOT_KNOWN)
                .isCleared(of(0, 0, 0), of(1, 1, 1));
    }

    @Test
    void a_conviction_of_which_it_is_not_known_whether_it_stands_is_not_the_one_that_a_person_must_have() {
        convicted("LOS ANGELES", "1990-05-01", Level.MISDEMEANOR)
                .disposed("YOLO", DispositionEffect.CONVICTS, DispositionEffect.NOT_KNOWN);
        ReliefTally tally = new ReliefTally();
        tally.add(POLICY.review(person.build(), AS_OF));
        assertThat(tally.certain()).isEqualTo(of(0, 0, 0));
    }

    @Test
    void one_that_was_undone_is_none() {
        convicted("YOLO", "2018-05-01", Level.FELONY)
                .disposed("LOS ANGELES", DispositionEffect.CONVICTS, DispositionEffect.UNDONE)
                .isCleared(of(1, 1, 1), of(1, 1, 1));
    }

    @Test
    void an_incomplete_record_may_hold_one_more() {
        person.gap(Gap.REJECTED_ROW);
        convicted("YOLO", "2018-05-01", Level.FELONY).isCleared(of(0, 0, 0), of(1, 1, 1));
    }

    @Test
    void a_level_that_the_law_proves_is_known() {
        convicted("YOLO", "2018-05-01", Level.MISSING);
        ReliefTally tally = new ReliefTally(conviction -> Level.FELONY);
        tally.add(POLICY.review(person.build(), AS_OF));
        assertThat(tally.certain()).isEqualTo(of(1, 1, 1));
    }

    @Test
    void it_prints_its_figures() {
        convicted("YOLO", "2018-05-01", Level.FELONY);
        ReliefTally tally = new ReliefTally();
        tally.add(POLICY.review(person.build(), AS_OF));

        assertThat(tally)
                .hasToString(
                        "ReliefTally[certain=ClearedPeople[withoutFelony=1, withoutConviction=1, withoutRecentConviction=1],"
                                + " possible=ClearedPeople[withoutFelony=1, withoutConviction=1, withoutRecentConviction=1]]");
    }
}
