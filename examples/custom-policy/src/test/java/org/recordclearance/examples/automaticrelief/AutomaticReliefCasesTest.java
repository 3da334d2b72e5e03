package org.recordclearance.examples.automaticrelief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.testkit.PolicyCase;
import org.recordclearance.testkit.PolicyCases;

/** The cases that a lawyer can read, from {@code cases.csv}. */
class AutomaticReliefCasesTest {

    static Stream<PolicyCase> cases() throws IOException {
        try (InputStream in = AutomaticReliefCasesTest.class.getResourceAsStream("cases.csv")) {
            return PolicyCases.read(Objects.requireNonNull(in, "cases.csv")).stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_has_its_outcome(PolicyCase each) {
        assertThat(each.check(new AutomaticRelief())).isEmpty();
    }
}
