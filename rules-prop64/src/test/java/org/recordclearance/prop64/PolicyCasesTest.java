package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.eligibility.Step;
import org.recordclearance.testkit.PolicyCase;
import org.recordclearance.testkit.PolicyCases;

/** The cases of every policy, small enough for a lawyer to read; published in the test jar of this module. */
class PolicyCasesTest {

    private static PolicyCases cases(String policy) {
        try (InputStream in = PolicyCasesTest.class.getResourceAsStream("cases/" + policy + ".csv")) {
            return PolicyCases.read(Objects.requireNonNull(in, "every policy has cases"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Arguments> cases() {
        return Prop64.providers().stream()
                .flatMap(provider -> cases(provider.name()).stream().map(each -> Arguments.of(provider.name(), each)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void a_case_has_its_outcome(String policy, PolicyCase each) {
        assertThat(each.check(Prop64.catalog().provider(policy))).isEmpty();
    }

    @Test
    void the_statute_has_more_than_thirty() {
        assertThat(cases("statute").all()).hasSizeGreaterThan(50);
    }

    static Stream<String> policies() {
        return Prop64.providers().stream().map(RuleSetProvider::name);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_policy_has_cases_of_different_outcomes(String policy) {
        Set<String> outcomes = cases(policy).stream().map(PolicyCase::outcome).collect(Collectors.toSet());
        assertThat(outcomes).hasSizeGreaterThan(1);
    }

    /** A felony under 11357(c) or (d) may be of (a) as well, so that "misdemeanor" alone never decides. */
    @Test
    void every_step_of_the_statute_decides_a_case() {
        DecisionTable statute = Prop64.statute();
        List<String> reasons =
                cases("statute").stream().map(PolicyCase::reason).distinct().toList();
        assertThat(statute.steps())
                .filteredOn(step -> !step.name().equals("misdemeanor"))
                .extracting(Step::reason)
                .allSatisfy(reason -> assertThat(reasons).contains(reason.words()));
    }
}
