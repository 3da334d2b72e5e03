package org.recordclearance.examples.countyreview.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;

class MissingKindTest {

    @ParameterizedTest
    @CsvSource({
        "whether 187 PC-DOE was a conviction, UNDETERMINED, whether an offense was a conviction",
        "whether 187 PC-DOE is a super strike, UNDETERMINED, whether an offense is a super strike",
        "whether 187 PC-DOE is of the same case, UNDETERMINED, whether an offense is of the same case",
        "whether 187 PC-DOE and DOE are of the same case, UNDETERMINED, whether two offenses are of the same case",
        "whether DOE was an attempt, UNDETERMINED, whether an offense was an attempt",
        "whether DOE has a later disposition, UNDETERMINED, whether an offense has a later disposition",
        "whether DOE is serious or violent, UNDETERMINED, whether an offense is serious or violent",
        "target of 664 PC-DOE, MISSING, target of an attempt or a conspiracy is missing",
    })
    void what_the_record_says_of_a_charge_is_no_part_of_the_kind(String fact, Problem problem, String kind) {
        assertThat(MissingKind.of(new MissingFact(fact, problem))).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "date of birth, MISSING, date of birth is missing",
        "whether parole or supervision after prison is over, UNDETERMINED, whether parole or supervision after prison is over",
        "whether the sentence of a later order is over, UNDETERMINED, whether the sentence of a later order is over",
        "whether registration under PC 290 is still required, UNDETERMINED, whether registration under PC 290 is still required",
    })
    void a_fact_that_names_no_charge_is_its_own_kind(String fact, Problem problem, String kind) {
        assertThat(MissingKind.of(new MissingFact(fact, problem))).isEqualTo(kind);
    }
}
