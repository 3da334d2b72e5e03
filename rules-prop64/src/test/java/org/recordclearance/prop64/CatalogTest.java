package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.County;

/** The policies by name. */
class CatalogTest {

    private static final RuleSetCatalog CATALOG = Prop64.catalog();

    @Test
    void the_policies_are_listed_in_order() {
        assertThat(CATALOG.providers())
                .extracting(RuleSetProvider::name)
                .containsExactly(
                        "configurable",
                        "los-angeles",
                        "los-angeles-without-super-strikes",
                        "los-angeles-without-pc290",
                        "los-angeles-without-super-strikes-or-pc290",
                        "los-angeles-without-two-priors",
                        "los-angeles-two-priors-last",
                        "los-angeles-without-date-limit",
                        "los-angeles-all-11357",
                        "san-joaquin",
                        "contra-costa",
                        "sacramento",
                        "san-francisco",
                        "san-francisco-2018",
                        "dismiss-all",
                        "dismiss-all-and-related",
                        "statute",
                        "hs-11361.9");
    }

    @Test
    void the_service_loader_finds_the_same_providers() {
        assertThat(ServiceLoader.load(RuleSetProvider.class))
                .extracting(provider -> provider.getClass().getName())
                .containsAll(CATALOG.providers().stream()
                        .map(provider -> provider.getClass().getName())
                        .toList());
        assertThat(CATALOG.withServices(getClass().getClassLoader()).providers())
                .hasSize(CATALOG.providers().size());
    }

    @Test
    void every_provider_makes_a_rule_set_of_its_name_with_a_layout() {
        Parameters yolo = Parameters.none().with(Parameters.COUNTY, "YOLO");
        assertThat(CATALOG.providers()).allSatisfy(provider -> {
            Parameters given = provider.county().isPresent() ? Parameters.none() : yolo;
            RuleSet ruleSet = CATALOG.create(provider.name(), given);
            ReviewLayout layout = provider.layout(ruleSet, given);
            assertThat(ruleSet.name()).isEqualTo(provider.name());
            assertThat(provider.description()).isNotBlank();
            assertThat(layout.hypotheticals())
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.parameters())
                            .containsEntry(
                                    Parameters.COUNTY,
                                    provider.county().map(County::toString).orElse("YOLO")));
        });
    }

    @Test
    void a_policy_of_a_county_is_asked_in_another_under_a_name_that_says_so() {
        assertThat(CATALOG.create("sacramento", Parameters.none().with(Parameters.COUNTY, "YOLO")))
                .returns("sacramento in YOLO", RuleSet::name);
    }

    @Test
    void a_policy_that_any_county_can_choose_needs_one() {
        for (String name : new String[] {"configurable", "dismiss-all", "dismiss-all-and-related"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> CATALOG.create(name, Parameters.none()));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CATALOG.provider(name).create(Parameters.none()));
        }
    }

    @Test
    void the_limits_of_los_angeles_are_parameters() {
        RuleSet policy = CATALOG.create(
                "los-angeles", Parameters.none().with("age", "60").with("years", "5"));
        assertThat(policy.parameters()).containsEntry("age", "60").containsEntry("years", "5");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> CATALOG.create("los-angeles", Parameters.none().with("age", "old")))
                .withMessageContaining("\"age\" must be a whole number");
    }

    @Test
    void a_policy_for_all_counties_has_a_layout_for_all() {
        assertThat(Prop64.layout(Prop64.auditOfRelief()).hypotheticals())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.parameters()).doesNotContainKey(Parameters.COUNTY));
    }

    @Test
    void a_policy_that_states_the_remedy_or_what_it_rests_on_has_columns_for_them() {
        Parameters yolo = Parameters.none().with(Parameters.COUNTY, "YOLO");
        for (RuleSetProvider provider : CATALOG.providers()) {
            Parameters given = provider.county().isPresent() ? Parameters.none() : yolo;
            RuleSet ruleSet = CATALOG.create(provider.name(), given);
            List<String> headers = provider.layout(ruleSet, given).columns().stream()
                    .map(ResultColumn::header)
                    .toList();
            boolean stated = !List.of("configurable", "san-francisco", "dismiss-all", "dismiss-all-and-related")
                    .contains(provider.name());
            assertThat(headers.contains("Remedy")).isEqualTo(stated);
            assertThat(headers.contains("Authority")).isEqualTo(stated);
        }
    }

    @Test
    void the_layout_is_that_of_the_policys_county() {
        assertThat(Prop64.layout(Prop64.sacramento()).hypotheticals().get(0).parameters())
                .containsEntry(Parameters.COUNTY, "SACRAMENTO");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prop64.layout(Prop64.statute().renamed("ours")))
                .withMessageContaining("give the county to the layout");
        assertThatIllegalArgumentException().isThrownBy(() -> Prop64.layout("SACREMENTO"));
    }
}
