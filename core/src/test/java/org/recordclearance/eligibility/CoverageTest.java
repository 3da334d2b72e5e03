package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** A conviction of which it is unknown whether a policy covers it is not dropped in silence. */
class CoverageTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final Condition OFFENSE = Condition.of(
            "the offense is HS 11359",
            inquiry -> inquiry.isOffense(
                    inquiry.conviction(), section -> section.isWithin(CodeSection.parse("HS 11359"))));

    private static DecisionTable covering(Condition coverage) {
        return DecisionTable.named("all")
                .covers(coverage)
                .undecided(Outcome.REVIEW.saying("DA looks"))
                .otherwise(Outcome.DISMISS, "All")
                .build();
    }

    private static Conviction conviction(String county, String section, String description, Level level) {
        Count.Builder count = Count.builder()
                .description(description)
                .disposition(new Disposition(
                        DispositionType.CONVICTED, ReportedDate.parse("2010-01-01"), level, Sentence.NONE, ""));
        Count built =
                section.isEmpty() ? count.build() : count.codeSection(section).build();
        return RapSheet.builder()
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "2010-01-01",
                        event -> event.county(ReportedCounty.read(county)).count(built)))
                .build()
                .convictions()
                .get(0);
    }

    @Test
    void a_county_that_can_not_be_read_is_a_review_that_is_not_counted_as_covered() {
        assertThat(covering(inCounty("YOLO")), conviction("YOL0", "HS 11359", "", Level.FELONY), AS_OF)
                .isOfUndecidedCoverageBecauseOf("county can't be read")
                .saying("DA looks");
    }

    @Test
    void another_place_is_not_covered() {
        assertThat(covering(inCounty("YOLO")).determine(conviction("MEXICO", "HS 11359", "", Level.FELONY), AS_OF))
                .isEmpty();
    }

    @Test
    void a_missing_county_is_a_review_that_is_not_counted_as_covered() {
        assertThat(covering(inCounty("YOLO")), conviction("", "HS 11359", "", Level.FELONY), AS_OF)
                .isOfUndecidedCoverageBecauseOf("county is missing")
                .saying("DA looks");
        assertThat(covering(inCounty("YOLO")).forecast(conviction("", "HS 11359", "", Level.FELONY), AS_OF))
                .isEmpty();
    }

    @Test
    void an_offense_that_is_not_stated_or_cannot_be_read_is_named_as_such() {
        DecisionTable table = covering(OFFENSE.and(inCounty("YOLO")));

        assertThat(table, conviction("YOLO", "", "", Level.FELONY), AS_OF)
                .isOfUndecidedCoverageBecauseOf("code section is missing");
        assertThat(table, conviction("YOLO", "", "SELLING MARIJUANA", Level.FELONY), AS_OF)
                .isOfUndecidedCoverageBecauseOf("code section can't be read");
        assertThat(table, conviction("", "", "", Level.FELONY), AS_OF)
                .isOfUndecidedCoverageBecauseOf("code section is missing", "county is missing");
    }

    @Test
    void where_the_rest_of_the_coverage_does_not_hold_nothing_is_open() {
        DecisionTable table = covering(OFFENSE.and(inCounty("YOLO")));

        assertThat(table.determine(conviction("NAPA", "", "", Level.FELONY), AS_OF))
                .isEmpty();
        assertThat(table.determine(conviction("", "PC 459", "", Level.FELONY), AS_OF))
                .isEmpty();
    }

    @Test
    void a_fact_on_which_the_coverage_does_not_depend_leaves_it_known() {
        Conviction unknown = conviction("YOLO", "HS 11359", "", Level.MISSING);

        assertThat(covering(felony().or(felony().not())), unknown, AS_OF)
                .isDismissal()
                .because("All");
        assertThat(covering(felony().and(felony().not())).determine(unknown, AS_OF))
                .isEmpty();
    }
}
