package org.recordclearance.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.RecordConditions;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.RandomRapSheets;

class PopulationTest {

    private static final LocalDate AS_OF = LocalDate.parse("2019-07-01");
    private static final List<RapSheet> SHEETS =
            RandomRapSheets.ofSeed(7).stream(150).toList();

    private static RuleSet policy(int age, int years) {
        return DecisionTable.named("ages and years")
                .covers(Conditions.felony())
                .step("age", Conditions.ageAtLeast(age))
                .then(DISMISS, "Old enough")
                .step("years", RecordConditions.yearsSinceEveryConviction(years))
                .then(REDUCE, "Long ago")
                .otherwise(NOT_ELIGIBLE, "Too early")
                .build();
    }

    private static ImpactReport oneByOne(RuleSet policy, LocalDate asOf) {
        return SHEETS.stream().map(each -> policy.review(each, asOf)).collect(ImpactReport.collector());
    }

    @Test
    void its_figures_are_those_of_the_reviews_whatever_was_asked_before() {
        Population population = Population.of(SHEETS);

        for (int age = 40; age <= 60; age += 10) {
            for (int days = -4000; days <= 4000; days += 1000) {
                LocalDate asOf = AS_OF.plusDays(days);
                assertThat(population.impact(policy(age, 10), asOf)).isEqualTo(oneByOne(policy(age, 10), asOf));
            }
        }
    }

    @Test
    void a_sweep_gives_the_report_of_each_value_in_their_order() {
        List<Integer> years = IntStream.rangeClosed(1, 15).boxed().toList();

        Map<Integer, ImpactReport> swept = Population.of(SHEETS).sweep(years, each -> policy(55, each), AS_OF);

        assertThat(swept.keySet()).containsExactlyElementsOf(years);
        swept.forEach((each, report) -> assertThat(report).isEqualTo(oneByOne(policy(55, each), AS_OF)));
        assertThat(swept.values().stream().map(ImpactReport::subjectsWithRelief).distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void so_many_values_that_what_is_known_is_forgotten_give_the_same_figures() {
        Population population = Population.of(SHEETS.subList(0, 20));
        RuleSet last = policy(50, 10);
        ImpactReport before = population.impact(last, AS_OF);

        for (int years = 0; years < 230; years++) {
            population.impact(policy(years % 120, years), AS_OF);
        }

        assertThat(population.impact(last, AS_OF)).isEqualTo(before);
    }

    @Test
    void reviews_are_collected_in_the_order_of_the_people() {
        RuleSet policy = policy(50, 10);

        assertThat(Population.of(SHEETS).collect(policy, AS_OF, Collectors.toList()))
                .isEqualTo(
                        SHEETS.stream().map(each -> policy.review(each, AS_OF)).toList());
    }

    @Test
    void several_threads_may_ask() {
        Population population = Population.of(SHEETS);

        List<ImpactReport> reports = IntStream.range(0, 24)
                .parallel()
                .mapToObj(each -> population.impact(policy(50 + each % 3, 10), AS_OF.plusDays(each % 2)))
                .toList();

        for (int i = 0; i < reports.size(); i++) {
            assertThat(reports.get(i)).isEqualTo(oneByOne(policy(50 + i % 3, 10), AS_OF.plusDays(i % 2)));
        }
    }

    @Test
    void it_is_saved_and_loaded_with_the_same_people_and_figures(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("people");
        Population.of(SHEETS).save(file);

        Population loaded = Population.load(file);

        assertThat(loaded.people()).isEqualTo(SHEETS);
        assertThat(loaded.impact(policy(50, 10), AS_OF)).isEqualTo(oneByOne(policy(50, 10), AS_OF));
        assertThatThrownBy(() -> loaded.save(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void nobody_is_a_population_too() {
        assertThat(Population.of(List.of()).impact(policy(50, 10), AS_OF).subjects())
                .isZero();
        assertThat(Population.of(SHEETS)).hasToString("Population[150 people]");
    }
}
