package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recordclearance.prop64.DeterminationAssert.assertThat;
import static org.recordclearance.prop64.Person.born;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;

/** Each variant differs from los-angeles in the one thing that its name says. */
class LosAngelesVariantsTest {

    private static RuleSet variant(String name) {
        return Prop64.catalog().create("los-angeles-" + name, Parameters.none());
    }

    /** Barred by a super strike, by PC 290 and by two priors. */
    private static Person barred(UnaryOperator<Person> by) {
        return by.apply(born("1960-01-01").felony("2010-01-01", "HS 11358"));
    }

    private static Person withSuperStrike(Person person) {
        return person.felony("2000-01-01", "PC 37");
    }

    private static Person withPc290(Person person) {
        return person.registered("2000-01-01", "PC 290");
    }

    private static Person withTwoPriors(Person person) {
        return person.felony("2000-01-01", "HS 11358").felony("2001-01-01", "HS 11358");
    }

    @ParameterizedTest
    @CsvSource({
        // variant, what it makes of a super strike, of PC 290, of two priors
        "without-super-strikes, Eligible for Dismissal, Not eligible, Not eligible",
        "without-pc290, Not eligible, Eligible for Dismissal, Not eligible",
        "without-super-strikes-or-pc290, Eligible for Dismissal, Eligible for Dismissal, Not eligible",
        "without-two-priors, Not eligible, Not eligible, Eligible for Dismissal",
        "two-priors-last, Not eligible, Not eligible, Eligible for Dismissal",
        "without-date-limit, Not eligible, Not eligible, Not eligible",
        "all-11357, Not eligible, Not eligible, Not eligible"
    })
    void a_variant_leaves_out_what_its_name_says(
            String name, String withSuperStrike, String withPc290, String withTwoPriors) {
        RuleSet policy = variant(name);
        assertThat(barred(LosAngelesVariantsTest::withSuperStrike).determination(policy))
                .is(withSuperStrike);
        assertThat(barred(LosAngelesVariantsTest::withPc290).determination(policy))
                .is(withPc290);
        assertThat(barred(LosAngelesVariantsTest::withTwoPriors).determination(policy))
                .is(withTwoPriors);
        assertThat(policy.name()).isEqualTo("los-angeles-" + name);
    }

    @Test
    void two_priors_asked_last_decide_where_nothing_else_does() {
        Person person = withTwoPriors(born("1980-01-01").felony("2012-01-01", "HS 11358"))
                .felony("2015-01-01", "PC 459");
        assertThat(person.determination(variant("two-priors-last")))
                .isNotEligible()
                .because("Two priors");
        assertThat(person.deceased().determination(variant("two-priors-last"))).isDismissal();
    }

    @Test
    void without_date_limit_a_later_conviction_is_judged_like_others() {
        Person person = born("1960-01-01").felony("2018-01-01", "HS 11358");
        assertThat(person.determination(variant("without-date-limit"))).isDismissal();
        assertThat(person.determination(variant("all-11357"))).isNotEligible();
    }

    @Test
    void all_11357_dismisses_any_subdivision() {
        for (String section : new String[] {"HS 11357(a)", "HS 11357(c)", "HS 11357"}) {
            assertThat(born("1980-01-01").felony("2010-01-01", section).determination(variant("all-11357")))
                    .isDismissal()
                    .because("11357");
        }
    }

    @Test
    void the_code_makes_a_variant_as_easily() {
        DecisionTable mine = Prop64.losAngeles().without("super strikes");
        assertThat(mine.steps()).isNotEmpty();
        assertThat(barred(LosAngelesVariantsTest::withSuperStrike).determination(mine))
                .isDismissal();
        assertThat(Prop64.losAngelesVariants()).hasSize(7);
    }
}
