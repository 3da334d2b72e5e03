package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.recordclearance.prop64.Person.born;
import static org.recordclearance.prop64.Person.prison;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.PolicyToSign;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Level;

/** The criteria of one county, asked of the convictions of another. */
class CriteriaElsewhereTest {

    private static final County YOLO = County.of("YOLO");

    /** Records on which the steps of the policies differ, each for a county that is still to be said. */
    private static final List<UnaryOperator<Person>> RECORDS = List.of(
            person -> person.convicted("2005-01-01", "HS 11357(c)", Level.MISDEMEANOR),
            person -> person.felony("2005-01-01", "HS 11358"),
            person -> person.felony("2017-01-01", "HS 11359"),
            person -> person.felony("2015-01-01", "HS 11357(a)"),
            person -> person.felony("2016-01-01", "HS 11360", prison(9)),
            person -> person.felony("2010-01-01", "HS 11359").felony("2000-01-01", "PC 187"),
            person -> person.felony("2010-01-01", "HS 11359").felony("2019-01-01", "PC 459"),
            person -> person.felony("2010-01-01", "PC 32"),
            person -> person.felony("2010", "HS 11359").withARowLost(),
            person -> person.felony("2010-01-01", "HS 11359").deceased());

    static Stream<RuleSetProvider> ofOneCounty() {
        return Prop64.providers().stream().filter(provider -> provider.county().isPresent());
    }

    @ParameterizedTest
    @MethodSource("ofOneCounty")
    void they_say_of_its_people_what_they_say_at_home(RuleSetProvider provider) {
        County home = provider.county().orElseThrow();
        RuleSet athome = Prop64.catalog().create(provider.name(), Parameters.none());
        RuleSet elsewhere = inYolo(provider);
        boolean determined = false;

        for (UnaryOperator<Person> record : RECORDS) {
            Optional<Determination> here =
                    record.apply(born("1980-01-01").in(home.toString())).determination(athome);
            Optional<Determination> there =
                    record.apply(born("1980-01-01").in("YOLO")).determination(elsewhere);

            assertThat(there.map(Determination::outcome)).isEqualTo(here.map(Determination::outcome));
            assertThat(there.map(Determination::reason)).isEqualTo(here.map(Determination::reason));
            assertThat(there.map(Determination::remedy)).isEqualTo(here.map(Determination::remedy));
            assertThat(record.apply(born("1980-01-01").in(home.toString())).determination(elsewhere))
                    .isEmpty();
            determined |= there.filter(each -> each.outcome().kind() != Outcome.Kind.REVIEW)
                    .isPresent();
        }
        assertThat(determined).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofOneCounty")
    void every_paper_of_them_says_whose_and_where(RuleSetProvider provider) {
        String home = provider.county().orElseThrow().toString();
        RuleSet elsewhere = inYolo(provider);

        assertThat(elsewhere.name()).isEqualTo(provider.name() + " in YOLO");
        assertThat(elsewhere.parameters()).containsEntry("county", "YOLO").containsEntry("criteriaOf", home);
        assertThat(PolicyToSign.of(elsewhere, Person.AS_OF, "1").toMarkdown())
                .contains(
                        "# " + provider.name() + " in YOLO, to be signed",
                        "These are the criteria of " + home + ", asked of the convictions of another county.",
                        "| county | The convictions of the county of YOLO are judged |",
                        "the conviction is in YOLO",
                        "| District Attorney | YOLO |");
        assertThat(born("1980-01-01")
                        .in("YOLO")
                        .felony("2005-01-01", "HS 11358")
                        .determination(elsewhere))
                .hasValueSatisfying(each -> assertThat(each.policy()).isEqualTo(provider.name() + " in YOLO"));
    }

    @ParameterizedTest
    @MethodSource("ofOneCounty")
    void their_results_are_laid_out_for_that_county(RuleSetProvider provider) {
        RuleSet elsewhere = inYolo(provider);
        Parameters given = Parameters.none().with(Parameters.COUNTY, "YOLO");

        assertThat(List.of(provider.layout(elsewhere, given), Prop64.layout(elsewhere)))
                .allSatisfy(layout -> assertThat(layout.hypotheticals())
                        .extracting(each -> each.parameters().get("county"))
                        .containsOnly("YOLO"));
        assertThat(Prop64.layout(elsewhere).columns())
                .hasSameSizeAs(Prop64.layout(Prop64.catalog().create(provider.name(), Parameters.none()))
                        .columns());
    }

    @Test
    void back_at_home_they_are_what_they_were() {
        DecisionTable table = Prop64.losAngeles();
        DecisionTable back = table.inCounty(YOLO).inCounty(County.of("NAPA")).inCounty(County.of("LOS ANGELES"));

        assertThat(table.inCounty(YOLO).inCounty(County.of("NAPA")).name()).isEqualTo("los-angeles in NAPA");
        assertThat(back.name()).isEqualTo("los-angeles");
        assertThat(back.toMarkdown()).isEqualTo(table.toMarkdown());
        assertThat(back.criteriaOf()).isEmpty();
        assertThat(table.inCounty(County.of("LOS ANGELES"))).isSameAs(table);
    }

    @Test
    void a_county_is_given_by_its_name() {
        RuleSet policy = Prop64.losAngeles();

        assertThat(policy.inCounty("yolo").toMarkdown())
                .isEqualTo(policy.inCounty(YOLO).toMarkdown());
        assertThat(DecisionTable.named("mine")
                        .coversIn("Yolo", Conditions::inCounty)
                        .otherwise(Outcome.REVIEW, "To be seen")
                        .build()
                        .parameters())
                .containsEntry(Parameters.COUNTY, "YOLO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.inCounty("YOLLO"))
                .withMessageContaining("YOLO");
    }

    @Test
    void a_variant_of_them_is_a_variant_there_too() {
        assertThat(Prop64.losAngeles(40, 5).inCounty(YOLO).without("two priors").toMarkdown())
                .contains("`40 years or older`", "the conviction is in YOLO")
                .doesNotContain("two priors");
    }

    @Test
    void options_that_one_county_chose_can_be_asked_in_another() {
        assertThat(Prop64.configurable("NAPA", Prop64Options.defaults()).inCounty(YOLO))
                .returns("configurable in YOLO", DecisionTable::name)
                .returns(Optional.of(County.of("NAPA")), DecisionTable::criteriaOf);
    }

    @Test
    void a_table_that_does_not_tell_its_criteria_from_its_county_is_not_moved() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64.statute().inCounty(YOLO))
                .withMessageContainingAll("statute", "YOLO");
    }

    private static RuleSet inYolo(RuleSetProvider provider) {
        return Prop64.catalog().create(provider.name(), Parameters.none().with(Parameters.COUNTY, "YOLO"));
    }
}
