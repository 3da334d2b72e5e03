package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.conviction;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

class WhatBecameOfConvictionsTest {

    private static final RuleSet LOS_ANGELES = Prop64.losAngeles();
    private static final RuleSet STATUTE = Prop64.statute();

    private static Disposition on(String day, DispositionEffect effect, String law) {
        return new Disposition(
                DispositionType.OTHER, ReportedDate.parse(day), Level.MISSING, Sentence.NONE, "words", effect, law);
    }

    /** A felony of 1990 and what became of it, in a cycle of its own. */
    private static Person with(Person person, String section, Disposition... later) {
        return person.cycle(cycle -> cycle.court(
                "1990-05-01",
                "LOS ANGELES",
                event -> event.count(count -> {
                    count.codeSection(section).disposition(conviction("1990-05-01", Level.FELONY));
                    for (Disposition each : later) {
                        count.disposition(each);
                    }
                })));
    }

    private static Person withPossible(Person person, String section) {
        return person.cycle(cycle -> cycle.court(
                "1990-05-01",
                "LOS ANGELES",
                event -> event.count(count ->
                        count.codeSection(section).disposition(on("1990-05-01", DispositionEffect.MAY_CONVICT, "")))));
    }

    /** Of an age that Los Angeles dismisses, with a conviction that nothing bars. */
    private static Person cannabis() {
        return born("1950-01-01").felony("2005-06-01", "HS 11359");
    }

    private static Determination only(Person person, RuleSet policy) {
        Review review = policy.review(person.sheet(), LocalDate.of(2024, 1, 1));
        assertThat(review.determinations()).hasSize(1);
        return review.determinations().get(0);
    }

    @Test
    void a_prior_that_was_undone_bars_nothing() {
        assertThat(with(cannabis(), "PC 187(a)").determination(LOS_ANGELES)).isNotEligible();
        assertThat(with(cannabis(), "PC 187(a)", on("1995-01-01", DispositionEffect.UNDONE, ""))
                        .determination(LOS_ANGELES))
                .isDismissal();
    }

    @Test
    void a_prior_that_was_set_aside_bars_as_before() {
        assertThat(with(cannabis(), "PC 187(a)", on("1995-01-01", DispositionEffect.RELIEVED, "PC 1203.4"))
                        .determination(LOS_ANGELES))
                .isNotEligible();
    }

    @Test
    void a_prior_of_which_it_is_not_known_whether_it_stands_is_a_review() {
        Person person = with(cannabis(), "PC 187(a)", on("1995-01-01", DispositionEffect.NO_CONVICTION, ""));

        assertThat(person.determination(LOS_ANGELES)).isReview().because("Undecided: whether PC 187(a) still stands");
    }

    @Test
    void a_prior_that_may_be_a_conviction_is_a_review() {
        assertThat(withPossible(cannabis(), "PC 187(a)").determination(LOS_ANGELES))
                .isReview()
                .because("Undecided: whether PC 187(a) was a conviction");
    }

    @Test
    void a_possible_conviction_that_would_bar_nothing_changes_nothing() {
        assertThat(withPossible(cannabis(), "PC 484").determination(LOS_ANGELES))
                .isDismissal();
    }

    @Test
    void whether_all_convictions_are_of_cannabis_is_open_where_another_may_be_one() {
        Person young = born("1985-01-01").felony("2018-06-01", "HS 11357");
        RuleSet onlyProp64 = DecisionTable.named("only")
                .covers(Prop64Conditions.prop64Conviction())
                .step("only", Prop64Conditions.everyConvictionIsProp64())
                .then(Outcome.DISMISS, "Only")
                .otherwise(Outcome.REVIEW, "Other")
                .build();

        assertThat(withPossible(young, "PC 484").determination(onlyProp64))
                .isReview()
                .because("Undecided: whether PC 484 was a conviction");
    }

    @Test
    void what_may_be_a_cannabis_conviction_is_determined_and_is_a_review() {
        Determination determination = only(withPossible(born("1950-01-01"), "HS 11359"), STATUTE);

        assertThat(determination.reason()).isEqualTo("Undecided: whether HS 11359 was a conviction");
        assertThat(determination.isCovered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_CONVICTION", "RELIEVED", "NOT_KNOWN", "REDUCED"})
    void what_may_have_been_relieved_already_is_a_review(DispositionEffect effect) {
        Determination determination =
                only(with(born("1950-01-01"), "HS 11359", on("2019-01-01", effect, "")), LOS_ANGELES);

        assertThat(determination.reason()).isEqualTo("Undecided: whether HS 11359 still stands");
    }

    @Test
    void a_reduction_before_proposition_64_or_under_another_law_is_no_such_relief() {
        RuleSet dismissAll = Prop64.dismissAll("LOS ANGELES");

        assertThat(only(
                                with(born("1950-01-01"), "HS 11359", on("1999-01-01", DispositionEffect.REDUCED, "")),
                                dismissAll)
                        .reason())
                .isEqualTo("Dismiss all Prop 64 charges");
        assertThat(only(
                                with(
                                        born("1950-01-01"),
                                        "HS 11359",
                                        on("2019-01-01", DispositionEffect.REDUCED, "PC 1170.18")),
                                dismissAll)
                        .reason())
                .isEqualTo("Dismiss all Prop 64 charges");
    }

    @ParameterizedTest
    @CsvSource({"RELIEVED,HS 11361.8", "RELIEVED,HS 11361.9", "REDUCED,HS 11361.8"})
    void after_relief_under_proposition_64_nothing_is_left_to_determine(DispositionEffect effect, String law) {
        Person person = with(born("1950-01-01"), "HS 11359", on("2019-01-01", effect, law));

        assertThat(STATUTE.review(person.sheet(), LocalDate.of(2024, 1, 1)).determinations())
                .isEmpty();
    }

    @Test
    void whether_a_relieved_conviction_counts_as_a_prior_is_asked_by_name() {
        Disposition relief = on("2019-01-01", DispositionEffect.RELIEVED, "HS 11361.8");
        Person person = with(with(cannabis(), "HS 11359", relief), "HS 11359");

        assertThat(person.determination(LOS_ANGELES))
                .isReview()
                .because("Undecided: whether HS 11359 counts as a prior after relief under Proposition 64");
    }

    @Test
    void an_undone_conviction_is_not_determined() {
        Person person = with(born("1950-01-01"), "HS 11359", on("2019-01-01", DispositionEffect.UNDONE, ""));

        assertThat(STATUTE.review(person.sheet(), LocalDate.of(2024, 1, 1)).determinations())
                .isEmpty();
    }
}
