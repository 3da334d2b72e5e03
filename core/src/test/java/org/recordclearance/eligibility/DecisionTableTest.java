package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.DeterminationAssert.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class DecisionTableTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final DecisionTable YOLO = DecisionTable.named("Yolo 2026")
            .version("3")
            .source("Memo of May")
            .parameter("years", "5")
            .covers(inCounty("YOLO"))
            .undecided(Outcome.REVIEW.saying("DA looks"))
            .step("misdemeanor", felony().not())
            .then(Outcome.DISMISS, "Misdemeanor or infraction")
            .step("five years", yearsSinceConviction(5))
            .then(Outcome.DISMISS, "Conviction occurred 5 or more years ago")
            .citing("PC 1")
            .step("deceased", deceased())
            .then(Outcome.REDUCE, new Reason("<county>", conviction -> "Deceased in " + conviction.county()))
            .otherwise(Outcome.REVIEW.saying("DA reviews"), "No criterion applies")
            .build();

    private static RapSheet sheet(String date, Level level, boolean deceased) {
        return RapSheet.builder()
                .subject(subject -> subject.deceased(deceased))
                .cycle(cycle -> cycle.court(date, "YOLO", event -> event.convicted("HS 11359", level))
                        .court(date, "NAPA", event -> event.convicted("HS 11358", level)))
                .build();
    }

    private static Conviction conviction(String date, Level level, boolean deceased) {
        return sheet(date, level, deceased).convictions().get(0);
    }

    @Test
    void the_first_step_that_holds_decides() {
        assertThat(YOLO, conviction("2010-01-01", Level.MISDEMEANOR, true), AS_OF)
                .isDismissal()
                .saying("Eligible for Dismissal")
                .because("Misdemeanor or infraction")
                .byStep("misdemeanor")
                .citing("");
        assertThat(YOLO, conviction("2014-07-01", Level.FELONY, true), AS_OF)
                .isDismissal()
                .because("Conviction occurred 5 or more years ago")
                .byStep("five years")
                .citing("PC 1");
    }

    @Test
    void a_reason_can_name_something_of_the_conviction() {
        assertThat(YOLO, conviction("2014-07-02", Level.FELONY, true), AS_OF)
                .isReduction()
                .because("Deceased in YOLO")
                .byStep("deceased");
    }

    @Test
    void where_no_step_holds_the_table_says_what_happens_otherwise() {
        assertThat(YOLO, conviction("2014-07-02", Level.FELONY, false), AS_OF)
                .isReview()
                .saying("DA reviews")
                .because("No criterion applies")
                .byStep(DecisionTable.OTHERWISE)
                .citing("")
                .withRemedy(Remedy.NOT_STATED);
    }

    @Test
    void a_conviction_that_is_not_covered_has_no_determination() {
        Conviction elsewhere =
                sheet("2010-01-01", Level.FELONY, false).convictions().get(1);

        assertThat(YOLO.determine(elsewhere, AS_OF)).isEmpty();
        assertThat(YOLO.explain(elsewhere, AS_OF)).isEmpty();
        assertThat(YOLO.forecast(elsewhere, AS_OF)).isEmpty();
    }

    @Test
    void a_determination_names_its_policy_and_conviction() {
        Conviction conviction = conviction("2010-01-01", Level.FELONY, false);
        Determination determination = YOLO.determine(conviction, AS_OF).orElseThrow();

        assertThat(determination.policy()).isEqualTo("Yolo 2026");
        assertThat(determination.conviction()).isSameAs(conviction);
        assertThat(determination.isCovered()).isTrue();
    }

    @Test
    void a_review_has_a_determination_for_each_conviction_covered() {
        RapSheet sheet = sheet("2010-01-01", Level.FELONY, false);
        Review review = YOLO.review(sheet, AS_OF);

        assertThat(review.rapSheet()).isSameAs(sheet);
        assertThat(review.policy()).isEqualTo("Yolo 2026");
        assertThat(review.asOf()).isEqualTo(AS_OF);
        assertThat(review.determinations()).hasSize(1);
        assertThat(review.determination(sheet.convictions().get(0)))
                .contains(review.determinations().get(0));
        assertThat(review.determination(sheet.convictions().get(1))).isEmpty();
    }

    @Test
    void a_step_can_be_left_out() {
        DecisionTable without = YOLO.without("five years");

        assertThat(without.steps()).extracting(Step::name).containsExactly("misdemeanor", "deceased");
        assertThat(without, conviction("2010-01-01", Level.FELONY, false), AS_OF)
                .isReview()
                .saying("DA reviews");
        assertThat(YOLO.steps()).hasSize(3);
    }

    @Test
    void a_step_can_be_replaced() {
        DecisionTable ten = YOLO.with(
                "five years",
                step -> new Step("ten years", yearsSinceConviction(10), step.outcome(), Reason.of("Ten"), "PC 2"));

        assertThat(ten.steps()).extracting(Step::name).containsExactly("misdemeanor", "ten years", "deceased");
        assertThat(ten, conviction("2009-07-01", Level.FELONY, false), AS_OF)
                .isDismissal()
                .because("Ten")
                .citing("PC 2");
        assertThat(ten, conviction("2009-07-02", Level.FELONY, false), AS_OF).isReview();
    }

    @Test
    void a_step_can_be_asked_last() {
        DecisionTable last = YOLO.withLast("misdemeanor");

        assertThat(last.steps()).extracting(Step::name).containsExactly("five years", "deceased", "misdemeanor");
        assertThat(last, conviction("2015-01-01", Level.MISDEMEANOR, true), AS_OF)
                .isReduction();
    }

    @Test
    void a_changed_table_keeps_all_else() {
        DecisionTable served = DecisionTable.named("served")
                .version("7")
                .source("Memo")
                .parameter("age", "50")
                .covers(inCounty("YOLO"))
                .undecided(Outcome.REVIEW.saying("open"))
                .remedyByServing(deceased())
                .step("one", felony())
                .then(Outcome.DISMISS, "One")
                .otherwise(Outcome.REDUCE, "Else")
                .build();
        DecisionTable renamed = served.renamed("other");

        assertThat(renamed.name()).isEqualTo("other");
        assertThat(renamed).hasToString("DecisionTable[other]");
        assertThat(renamed.version()).isEqualTo("7");
        assertThat(renamed.source()).isEqualTo("Memo");
        assertThat(renamed.parameters()).isEqualTo(Map.of("age", "50"));
        assertThat(renamed.coverage()).isSameAs(served.coverage());
        assertThat(renamed.undecided()).isEqualTo(served.undecided());
        assertThat(renamed.steps()).isEqualTo(served.steps());
        assertThat(renamed.otherwise()).isEqualTo(Outcome.REDUCE);
        assertThat(renamed.otherwiseReason().words()).isEqualTo("Else");
        assertThat(renamed, conviction("2010-01-01", Level.FELONY, true), AS_OF).withRemedy(Remedy.RESENTENCING);
    }

    @Test
    void a_step_that_is_not_there_cannot_be_changed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YOLO.without("ten years"))
                .withMessage("no step \"ten years\" in the table Yolo 2026; "
                        + "its steps are [misdemeanor, five years, deceased]");
        assertThatIllegalArgumentException().isThrownBy(() -> YOLO.withLast("ten years"));
        assertThatIllegalArgumentException().isThrownBy(() -> YOLO.with("ten years", step -> step));
    }

    @Test
    void the_name_of_a_step_is_its_own() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionTable.named("twice")
                        .covers(felony())
                        .step("one", felony())
                        .then(Outcome.DISMISS, "One")
                        .step("one", felony())
                        .then(Outcome.REDUCE, "Two")
                        .otherwise(Outcome.REVIEW, "Else")
                        .build())
                .withMessage("there is a step \"one\" already");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YOLO.with(
                        "deceased",
                        step -> new Step(
                                "five years", step.condition(), step.outcome(), step.reason(), step.authority())));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> YOLO.with(
                        "deceased",
                        step -> new Step(
                                DecisionTable.OTHERWISE, step.condition(), step.outcome(), step.reason(), "")));
    }

    @Test
    void a_table_must_say_what_it_covers_and_what_happens_otherwise() {
        assertThatNullPointerException()
                .isThrownBy(() -> DecisionTable.named("open")
                        .otherwise(Outcome.REVIEW, "Else")
                        .build())
                .withMessage("a table must say what it covers");
        assertThatNullPointerException()
                .isThrownBy(() -> DecisionTable.named("open").covers(felony()).build())
                .withMessage("a table must say what happens otherwise");
    }

    @Test
    void wrong_arguments_fail_at_the_door() {
        DecisionTable.Builder table = DecisionTable.named("table");

        assertThatIllegalArgumentException().isThrownBy(() -> DecisionTable.named(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> YOLO.renamed(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> table.undecided(Outcome.DISMISS));
        assertThatIllegalArgumentException().isThrownBy(() -> table.otherwise(Outcome.REVIEW, " "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.step(" ", felony()).then(Outcome.REVIEW, "Reason"));
        assertThatIllegalStateException()
                .isThrownBy(() -> table.citing("PC 1"))
                .withMessage("citing needs a step before it");
    }

    @Test
    void a_step_may_depend_on_a_parameter() {
        DecisionTable table = DecisionTable.named("parameters")
                .covers(felony())
                .when(true, some -> some.step("one", felony()).then(Outcome.DISMISS, "One"))
                .when(false, some -> some.step("two", felony()).then(Outcome.DISMISS, "Two"))
                .otherwise(Outcome.REVIEW, "Else")
                .build();

        assertThat(table.steps()).extracting(Step::name).containsExactly("one");
    }

    @Test
    void a_table_without_steps_decides_all_alike() {
        DecisionTable all = DecisionTable.named("all")
                .covers(inCounty("YOLO"))
                .otherwise(Outcome.DISMISS, "All")
                .build();

        assertThat(all, conviction("missing", Level.MISSING, false), AS_OF)
                .isDismissal()
                .because("All");
    }

    @Test
    void what_a_builder_makes_later_does_not_change_a_table() {
        DecisionTable.Builder builder =
                DecisionTable.named("one").covers(felony()).otherwise(Outcome.REVIEW, "Else");
        DecisionTable before = builder.build();
        builder.step("one", felony()).then(Outcome.DISMISS, "One").parameter("late", "1");

        assertThat(before.steps()).isEmpty();
        assertThat(before.parameters()).isEmpty();
        assertThat(before.version()).isEqualTo("1");
        assertThat(before.source()).isEmpty();
    }
}
