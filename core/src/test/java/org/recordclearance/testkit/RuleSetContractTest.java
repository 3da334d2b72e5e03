package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.testkit.search.ScopeSearch;
import org.recordclearance.testkit.search.TurnSearch;

class RuleSetContractTest {

    private static final LocalDate AS_OF = LocalDate.of(2020, 1, 1);
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Test
    void a_good_decision_table_holds_it_and_every_check_has_something_to_look_at() {
        ContractReport report = RuleSetContract.of(Policies.good())
                .asOf(AS_OF, LEAP_DAY)
                .sheets(40, 2)
                .check();

        assertThat(report).hasToString("the contract holds");
        assertThat(report.holds()).isTrue();
        assertThat(report.failed()).isEmpty();
        assertThat(report.failures()).isEmpty();
        assertThat(report.cases()).containsOnlyKeys(ContractCheck.values());
        assertThat(report.cases().values()).allMatch(cases -> cases > 50);
    }

    @Test
    void a_good_decision_table_holds_it_on_records_without_a_gap_and_on_hardly_any_facts() {
        RuleSetContract.of(Policies.good())
                .asOf(AS_OF)
                .sheets(Policies.SHEETS.withSparseness(0), 40)
                .assertHolds();
        RuleSetContract.of(Policies.good())
                .asOf(LEAP_DAY)
                .sheets(Policies.SHEETS.withSparseness(0.7), 60)
                .assertHolds();
    }

    @Test
    void it_finds_the_same_every_time() {
        RuleSetContract contract = RuleSetContract.of(byPlace()).asOf(AS_OF).sheets(Policies.SHEETS, 20);

        assertThat(contract.check()).hasToString(contract.check().toString());
        assertThat(contract.check().cases()).isEqualTo(contract.check().cases());
    }

    @Test
    void a_check_finds_the_same_without_the_others() {
        RuleSetContract contract = RuleSetContract.of(byPlace()).asOf(AS_OF).sheets(Policies.SHEETS, 20);
        RuleSetContract alone = contract.without(
                ContractCheck.DETERMINISTIC, ContractCheck.TOTAL, ContractCheck.MISSING_FACTS, ContractCheck.FORECAST);

        assertThat(alone.check().failed()).containsExactly(ContractCheck.ORDER_OF_CYCLES);
        assertThat(alone.check().failures())
                .extracting(ContractFailure::toString)
                .isEqualTo(contract.check().failures().stream()
                        .filter(failure -> failure.check() == ContractCheck.ORDER_OF_CYCLES)
                        .map(ContractFailure::toString)
                        .toList());
    }

    @Test
    void a_failure_says_what_and_where() {
        RapSheet sheet = twoCycles();
        RuleSetContract contract = RuleSetContract.of(byPlace())
                .asOf(AS_OF)
                .sheets(List.of(RapSheet.builder().build(), sheet));

        ContractReport report = contract.check();

        assertThat(report.holds()).isFalse();
        assertThat(report.failed()).containsExactly(ContractCheck.ORDER_OF_CYCLES);
        ContractFailure first = report.failures().get(0);
        assertThat(first.check()).isEqualTo(ContractCheck.ORDER_OF_CYCLES);
        assertThat(first.sheet()).isEqualTo(1);
        assertThat(first.rapSheet()).isSameAs(sheet);
        assertThat(first.asOf()).isEqualTo(AS_OF);
        assertThat(first.position()).contains(new CountPosition(0, 0, 0));
        assertThat(first.what()).isEqualTo("with the cycles backwards");
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(contract::assertHolds)
                .withMessageStartingWith("the contract does not hold\n"
                        + "ORDER_OF_CYCLES, the outcome does not depend on the order of the cycles\n"
                        + "  sheet 1 as of 2020-01-01, cycle 0, event 0, count 0: with the cycles backwards\n");
    }

    @Test
    void no_text_repeats_a_value_of_a_record() {
        RapSheet secret = RapSheet.builder()
                .subject(person -> person.id("ZZTOPSECRET").dateOfBirth("1955-05-05"))
                .cycle(cycle -> cycle.event(
                        EventType.COURT_ACTION,
                        "1983-03-03",
                        event -> event.county(ReportedCounty.read("ZZTOPSECRET"))
                                .agency("ZZTOPSECRET")
                                .convicted("PC 459", Level.FELONY)))
                .build();
        RuleSet throwing = new Altered(Policies.good()) {
            @Override
            public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
                throw new IllegalStateException(conviction.county() + " " + conviction.date());
            }
        };

        ContractReport report =
                RuleSetContract.of(throwing).asOf(AS_OF).sheets(List.of(secret)).check();

        assertThat(report.failed()).contains(ContractCheck.TOTAL, ContractCheck.SOMETHING_TO_JUDGE);
        assertThat(report.toString())
                .contains("threw java.lang.IllegalStateException")
                .doesNotContain("ZZTOPSECRET", "1983", "1955", "459");
    }

    @Test
    void only_the_first_failures_of_a_check_are_kept() {
        ContractReport report =
                RuleSetContract.of(byPlace()).asOf(AS_OF).sheets(30, 4).check();

        assertThat(report.failures())
                .filteredOn(failure -> failure.check() == ContractCheck.ORDER_OF_CYCLES)
                .hasSize(10);
    }

    @Test
    void it_finds_counties_sections_and_days_by_itself() {
        RuleSet napa = DecisionTable.named("one place")
                .covers(Conditions.inCounty("NAPA")
                        .and(Condition.of(
                                "the offense is one of some",
                                inquiry -> inquiry.offense(
                                        inquiry.conviction(),
                                        section -> Answer.of(section.isWithin(CodeSection.parse("BP 4149")))))))
                .step("ten years", Conditions.yearsSinceConviction(10))
                .then(Outcome.DISMISS, "Long ago")
                .otherwise(Outcome.NOT_ELIGIBLE, "Not so long ago")
                .build();

        ContractReport report = RuleSetContract.of(napa).sheets(30, 7).check();

        assertThat(report).hasToString("the contract holds");
        assertThat(report.cases().values()).allMatch(cases -> cases > 20);
    }

    @Test
    void it_finds_an_age_that_no_words_tell() {
        RuleSet secretive = Policies.dismissing(
                "old enough",
                inquiry -> inquiry.rapSheet()
                        .subject()
                        .dateOfBirth()
                        .latest()
                        .plusYears(37)
                        .isBefore(inquiry.asOf()));

        TurnSearch turns =
                TurnSearch.of(secretive, AS_OF, ScopeSearch.of(secretive, AS_OF).orElseThrow());

        assertThat(turns.years()).contains(37);
        assertThat(RuleSetContract.of(secretive).sheets(10, 1).check().failed()).contains(ContractCheck.FORECAST);
    }

    @Test
    void it_finds_a_day_on_which_a_rule_set_is_in_force() {
        LocalDate inForce = LocalDate.of(2031, 7, 1);
        RuleSet later = DecisionTable.named("later")
                .covers(Conditions.inCounty("NAPA")
                        .and(Condition.of(
                                "the as-of date is not before " + inForce,
                                inquiry -> inquiry.isAsOfOnOrAfter(inForce))))
                .step("felony", Conditions.felony())
                .then(Outcome.NOT_ELIGIBLE, "Felony")
                .otherwise(Outcome.DISMISS, "No felony")
                .build();

        ContractReport report = RuleSetContract.of(later).sheets(10, 7).check();

        assertThat(report).hasToString("the contract holds");
        assertThat(report.cases().get(ContractCheck.SOMETHING_TO_JUDGE)).isPositive();
    }

    @Test
    void where_it_finds_nothing_that_is_covered_it_says_what_to_do() {
        RuleSet nothing = DecisionTable.named("nothing")
                .covers(Condition.of("never", inquiry -> Answer.NO))
                .otherwise(Outcome.DISMISS, "Never")
                .build();

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(RuleSetContract.of(nothing).sheets(5, 1)::assertHolds)
                .withMessageContaining("give rap sheets with its counties and code sections")
                .withMessageContaining("sheets(...) and asOf(...)");
    }

    @Test
    void a_failure_names_the_step_that_gave_relief() {
        ContractReport report = RuleSetContract.of(Policies.dismissing(
                        "no felony", inquiry -> inquiry.conviction().level() != Level.FELONY))
                .asOf(AS_OF)
                .sheets(Policies.SHEETS, 40)
                .check();

        assertThat(report.failures())
                .filteredOn(failure -> failure.check() == ContractCheck.MISSING_FACTS)
                .isNotEmpty()
                .allMatch(failure -> failure.step().equals("only step"));
        assertThat(report.toString()).contains(", step \"only step\": without level of count ");
    }

    @Test
    void every_check_has_words_and_says_what_to_do() {
        assertThat(ContractCheck.values())
                .extracting(ContractCheck::words)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
        assertThat(ContractCheck.values())
                .extracting(ContractCheck::mend)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void a_failure_says_what_to_do_once_for_each_check() {
        ContractReport report =
                RuleSetContract.of(byPlace()).asOf(AS_OF).sheets(30, 4).check();

        assertThat(report.failures())
                .isNotEmpty()
                .allMatch(failure -> failure.mend().equals(failure.check().mend()));
        for (ContractCheck failed : report.failed()) {
            assertThat(report.toString()).containsOnlyOnce("\n  what to do: " + failed.mend());
        }
    }

    @Test
    void a_rule_set_that_throws_is_told_the_line() {
        RuleSet throwing = Policies.dismissing("it is known", inquiry -> {
            throw new IllegalStateException(inquiry.conviction().county().text());
        });

        ContractReport report = RuleSetContract.of(throwing)
                .asOf(AS_OF)
                .sheets(List.of(twoCycles()))
                .check();

        assertThat(report.failures())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(failure.what())
                        .startsWith("threw java.lang.IllegalStateException, at ")
                        .contains(RuleSetContractTest.class.getName(), "RuleSetContractTest.java:"));
        assertThat(report.toString())
                .contains("what to do: let the rule set answer there instead of throwing")
                .doesNotContain(Policies.COUNTY);
    }

    /** Dismisses what is in the first cycle. */
    private static RuleSet byPlace() {
        return Policies.dismissing(
                "it is in the first cycle",
                inquiry -> inquiry.conviction().position().cycle() == 0);
    }

    private static RapSheet twoCycles() {
        return RapSheet.builder()
                .cycle(cycle ->
                        cycle.court("1985-01-01", Policies.COUNTY, event -> event.convicted("PC 459", Level.FELONY)))
                .cycle(cycle ->
                        cycle.court("1995-01-01", Policies.COUNTY, event -> event.convicted("PC 459", Level.FELONY)))
                .build();
    }
}
