package org.recordclearance.prop64.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.Step;
import org.recordclearance.prop64.Prop64;

/** What the steps of the counties' criteria ask for and cite, row by row. */
class PolicyStepTest {

    private static final String DATE_LIMIT = "Proposition 64, in effect since 2016-11-09";
    private static final String BARS = "HS 11358(d)(1), 11359(c)(1), 11360(a)(3)(A)";
    private static final String PRIORS = "HS 11358(d)(2), 11359(c)(2), 11360(a)(3)(B)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "los-angeles | date limit | | 0 | " + DATE_LIMIT,
                "los-angeles | 11357(a) or (b) | HS 11357(a), HS 11357(b) | 0 |",
                "los-angeles | other 11357 | HS 11357 | 0 |",
                "los-angeles | super strikes | | 0 | PC 667(e)(2)(C)(iv); " + BARS,
                "los-angeles | PC 290 | | 0 | PC 290(c); " + BARS,
                "los-angeles | two priors | | 0 | " + PRIORS,
                "los-angeles | age | | 50 |",
                "los-angeles | under 21 | | 21 |",
                "los-angeles | conviction-free years | | 10 |",
                "san-joaquin | date limit | | 0 | " + DATE_LIMIT,
                "san-joaquin | BP 4060 | BP 4060 | 0 |",
                "san-joaquin | 11357 | HS 11357 | 0 |",
                "san-joaquin | five years | | 5 |",
                "sacramento | date limit | | 0 | " + DATE_LIMIT,
                "sacramento | 11357(b) | HS 11357(b) | 0 |",
                "sacramento | ten years | | 10 |",
                "san-francisco-2018 | PC 290 registration | | 0 | PC 290(c)",
                "san-francisco-2018 | super strike | | 0 | PC 667(e)(2)(C)(iv)",
                "san-francisco-2018 | two priors | | 0 | " + PRIORS,
                "san-francisco-2018 | plea bargain | PC 32, HS 11364, HS 11366 | 0 |",
                "san-francisco-2018 | not eligible offenses"
                        + " | HS 11359(c)(3), HS 11359(d), HS 11360(a)(3)(c), HS 11360(a)(3)(d) | 0 |",
                "configurable | under 21 | | 21 |"
            })
    void a_row_has_its_sections_its_number_and_its_law(
            String policy, String step, String sections, int number, String authority) {
        PolicyStep row = PolicyStep.of(policy, step);
        assertThat(String.join(", ", row.sectionsInWords())).isEqualTo(sections == null ? "" : sections);
        assertThat(row.number()).isEqualTo(number);
        assertThat(row.authority()).isEqualTo(authority == null ? "" : authority);
        assertThat(CitedTable.read("policy_steps.csv")).hasSize(22);
    }

    @Test
    void every_row_of_what_is_cited_is_a_step_that_cites_it() {
        for (Map<String, String> row : CitedTable.read("policy_steps.csv")) {
            if (!row.getOrDefault("authority", "").isEmpty()) {
                DecisionTable table =
                        (DecisionTable) Prop64.catalog().create(row.getOrDefault("policy", ""), Parameters.none());
                List<Step> steps = table.steps();
                assertThat(steps)
                        .filteredOn(step -> step.name().equals(row.get("step")))
                        .extracting(Step::authority)
                        .containsExactly(row.get("authority"));
            }
        }
    }

    @Test
    void a_step_that_the_table_does_not_have_is_an_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> PolicyStep.of("los-angeles", "nothing"));
    }
}
