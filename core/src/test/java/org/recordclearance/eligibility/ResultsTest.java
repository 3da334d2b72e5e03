package org.recordclearance.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.eligibility.Outcome.Kind;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.testkit.RandomRapSheets;

/** Outcomes, parameters, determinations and the columns that print them. */
class ResultsTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 7, 1);

    private static final Conviction CONVICTION = RapSheet.builder()
            .cycle(cycle -> cycle.court("2010", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
            .build()
            .convictions()
            .get(0);

    private static Determination determination(String reason) {
        return Determination.builder(CONVICTION, Outcome.DISMISS, reason)
                .authority("PC 1")
                .policy("policy")
                .step("step")
                .build();
    }

    private record Row(Optional<Determination> determination) implements ResultRow {
        @Override
        public String get(String column) {
            return "value of " + column;
        }

        @Override
        public Optional<Conviction> conviction() {
            return determination.map(Determination::conviction);
        }

        @Override
        public LocalDate asOf() {
            return AS_OF;
        }
    }

    @Test
    void a_date_that_is_not_known_says_what_is_wrong_with_it() {
        assertThat(Stream.of("missing", "unreadable", "contradictory", "1985", "1985-06")
                        .map(text -> Problem.of(ReportedDate.parse(text))))
                .containsExactly(
                        Problem.MISSING,
                        Problem.UNREADABLE,
                        Problem.CONTRADICTORY,
                        Problem.INCOMPLETE,
                        Problem.INCOMPLETE);
    }

    @Test
    void outcomes_are_the_same_when_kind_and_words_are() {
        Outcome sealed = Outcome.DISMISS.saying("Dismiss and seal");

        assertThat(sealed.kind()).isEqualTo(Kind.DISMISS);
        assertThat(sealed)
                .isEqualTo(new Outcome(Kind.DISMISS, "Dismiss and seal"))
                .isNotEqualTo(Outcome.DISMISS);
        assertThat(Outcome.REVIEW.saying("Not eligible")).isNotEqualTo(Outcome.NOT_ELIGIBLE);
        assertThatIllegalArgumentException().isThrownBy(() -> Outcome.DISMISS.saying(" "));
        assertThatNullPointerException().isThrownBy(() -> new Outcome(null, "words"));
    }

    @Test
    void the_usual_words_are_those_of_the_result_files() {
        assertThat(Arrays.stream(Kind.values()).map(Outcome::usual))
                .containsExactlyInAnyOrder(Outcome.DISMISS, Outcome.REDUCE, Outcome.REVIEW, Outcome.NOT_ELIGIBLE)
                .extracting(Outcome::kind)
                .containsExactly(Kind.values());
        assertThat(List.of(Outcome.DISMISS, Outcome.REDUCE, Outcome.REVIEW, Outcome.NOT_ELIGIBLE))
                .extracting(Outcome::words)
                .containsExactly("Eligible for Dismissal", "Eligible for Reduction", "Hand Review", "Not eligible");
    }

    @Test
    void a_dismissal_and_a_reduction_are_relief() {
        assertThat(Kind.values()).filteredOn(Kind::isRelief).containsExactly(Kind.DISMISS, Kind.REDUCE);
    }

    @Test
    void parameters_are_values_by_name() {
        Parameters none = Parameters.none();
        Parameters some = none.with(Parameters.COUNTY, "YOLO").with(Parameters.OPTIONS, "{}");

        assertThat(none.asMap()).isEmpty();
        assertThat(some.get(Parameters.COUNTY)).contains("YOLO");
        assertThat(some.get("age")).isEmpty();
        assertThat(some.asMap()).containsExactlyEntriesOf(some.asMap()).containsOnlyKeys("county", "options");
        assertThat(some.asMap()).isUnmodifiable();
        assertThat(some.with(Parameters.COUNTY, "NAPA").get(Parameters.COUNTY)).contains("NAPA");
        assertThat(some).hasToString("Parameters[county, options]");
        assertThatNullPointerException().isThrownBy(() -> none.with("age", null));
        assertThatNullPointerException().isThrownBy(() -> none.with(null, "50"));
    }

    @Test
    void a_determination_needs_a_reason() {
        assertThat(determination("Reason").isCovered()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> determination(" "));
    }

    @Test
    void a_column_is_filled_on_every_row_or_on_those_of_determinations() {
        ResultColumn ofRow = ResultColumn.ofRow("A", row -> row.get("B"));
        ResultColumn ofDetermination = ResultColumn.ofDetermination(
                "C", (determination, row) -> determination.reason() + " as of " + row.asOf());
        ResultRow with = new Row(Optional.of(determination("Reason")));
        ResultRow without = new Row(Optional.empty());

        assertThat(ofRow.header()).isEqualTo("A");
        assertThat(ofRow.value(without)).isEqualTo("value of B");
        assertThat(ofDetermination.header()).isEqualTo("C");
        assertThat(ofDetermination.value(with)).isEqualTo("Reason as of 2019-07-01");
        assertThat(ofDetermination.value(without)).isEmpty();
    }

    @Test
    void the_plain_layout_prints_outcome_reason_and_authority() {
        ReviewLayout plain = ReviewLayout.plain();
        ResultRow row = new Row(Optional.of(determination("Reason")));

        assertThat(plain.columns())
                .extracting(ResultColumn::header)
                .containsExactly("Eligibility Determination", "Eligibility Reason", "Eligibility Authority");
        assertThat(plain.columns())
                .extracting(column -> column.value(row))
                .containsExactly("Eligible for Dismissal", "Reason", "PC 1");
        assertThat(plain.determinedRowsFile()).isEqualTo("Determined_Results");
        assertThat(plain.hypotheticals()).isEmpty();
    }

    @Test
    void the_plain_layout_adds_no_figures() {
        DecisionTable policy = DecisionTable.named("all")
                .covers(Conditions.felony())
                .otherwise(Outcome.DISMISS, "All")
                .build();
        Figure.Group figures = Stream.of(
                        new ReviewLayout.Reviewed(policy.review(CONVICTION.rapSheet(), AS_OF), List.of()))
                .collect(ReviewLayout.plain().summary(policy));

        assertThat(figures.byName()).isEmpty();
    }

    @Test
    void a_column_more_changes_nothing_else_of_a_layout() {
        ReviewLayout plain = ReviewLayout.plain();
        ReviewLayout more =
                plain.plus(ResultColumn.ofDetermination("Step", (determination, row) -> determination.step()));

        List<String> headers =
                plain.columns().stream().map(ResultColumn::header).toList();
        assertThat(more.columns().stream().map(ResultColumn::header))
                .startsWith(headers.toArray(String[]::new))
                .hasSize(4)
                .last()
                .isEqualTo("Step");
        assertThat(more.determinedRowsFile()).isEqualTo(plain.determinedRowsFile());
        assertThat(more.hypotheticals()).isEqualTo(plain.hypotheticals());
    }

    @Test
    void a_review_finds_the_determination_of_a_conviction_among_few_and_among_many() {
        DecisionTable felonies = DecisionTable.named("felonies")
                .covers(Conditions.felony())
                .otherwise(Outcome.DISMISS, "All")
                .build();
        for (int felonyCount : List.of(3, 30)) {
            RapSheet.Builder sheet = RapSheet.builder();
            for (int i = 0; i < felonyCount; i++) {
                sheet.cycle(cycle -> cycle.court(
                        "2010",
                        "YOLO",
                        event -> event.convicted("HS 11359", Level.FELONY).convicted("HS 11359", Level.INFRACTION)));
            }
            Review review = felonies.review(sheet.build(), AS_OF);

            assertThat(review.determinations()).hasSize(felonyCount);
            for (Conviction conviction : review.rapSheet().convictions()) {
                assertThat(review.determination(conviction).map(Determination::conviction))
                        .isEqualTo(Optional.of(conviction).filter(each -> each.level() == Level.FELONY));
            }
            assertThat(review.determination(CONVICTION)).isEmpty();
            assertThat(review)
                    .isEqualTo(felonies.review(sheet.build(), AS_OF))
                    .hasSameHashCodeAs(felonies.review(sheet.build(), AS_OF))
                    .isNotEqualTo(felonies.review(sheet.build(), AS_OF.plusDays(1)))
                    .isNotEqualTo(felonies.renamed("other").review(sheet.build(), AS_OF))
                    .isNotEqualTo("a review")
                    .hasToString("Review[" + felonyCount + " determinations]");
        }
    }

    @Test
    void a_step_and_a_reason_need_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reason.of(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Step("", Conditions.felony(), Outcome.DISMISS, Reason.of("a"), ""));
        assertThatNullPointerException().isThrownBy(() -> new Reason("words", null));
    }

    @Test
    void a_review_tells_if_it_gives_relief_and_people_are_reviewed_as_they_come() {
        RuleSet felonies = DecisionTable.named("felonies")
                .covers(Condition.of("it is any", inquiry -> Answer.YES))
                .step("felony", Conditions.felony())
                .then(Outcome.REDUCE, "Felony")
                .otherwise(Outcome.NOT_ELIGIBLE, "Else")
                .build();
        List<RapSheet> sheets = RandomRapSheets.ofSeed(3).stream(40).toList();
        List<Review> reviews = felonies.reviewAll(sheets.stream(), AS_OF).toList();

        assertThat(reviews)
                .isEqualTo(sheets.stream()
                        .map(sheet -> felonies.review(sheet, AS_OF))
                        .toList());
        assertThat(reviews).extracting(Review::hasRelief).contains(true, false);
        assertThat(reviews)
                .allSatisfy(review -> assertThat(review.hasRelief())
                        .isEqualTo(review.determinations().stream()
                                .anyMatch(each -> each.outcome().kind() == Kind.REDUCE)));
    }

    @Test
    void a_forecast_prints_itself_on_one_line() {
        assertThat(new Forecast(LocalDate.of(2027, 3, 1), determination("Ten\nyears")).toText())
                .isEqualTo("from 2027-03-01 Eligible for Dismissal (dismiss), Ten years");
    }
}
