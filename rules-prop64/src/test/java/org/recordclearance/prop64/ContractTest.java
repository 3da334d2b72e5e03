package org.recordclearance.prop64;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.policies.Configurable;
import org.recordclearance.rapsheet.County;
import org.recordclearance.testkit.RandomRapSheets;
import org.recordclearance.testkit.RuleSetContract;

/** Every policy does what any rule set must: never relief on missing facts, the same each time, explained and forecast. */
class ContractTest {

    private static final String[] SECTIONS = {
        "HS 11357",
        "HS 11357(a)",
        "HS 11357(b)",
        "HS 11357(c)",
        "HS 11358",
        "HS 11359",
        "HS 11360",
        "HS 11360(a)",
        "HS 11360(b)",
        "HS 664/11359",
        "PC 32-HS 11359",
        "HS 11361",
        "HS 11364",
        "HS 11366",
        "PC 148",
        "BP 4060",
        "PC 136.1",
        "PC 186.22(b)(4)",
        "PC 187",
        "PC 207",
        "PC 288(a)",
        "PC 290",
        "PC 459"
    };

    static List<RuleSetProvider> providers() {
        return Prop64.providers();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("providers")
    void every_policy_keeps_the_contract(RuleSetProvider provider) {
        String county = provider.county().map(County::toString).orElse("YOLO");
        RandomRapSheets sheets = RandomRapSheets.ofSeed(64)
                .withCounties(county, county, county, "KERN")
                .withCodeSections(SECTIONS);
        RuleSetContract.of(policy(provider, county))
                .asOf(LocalDate.of(2020, 7, 1), LocalDate.of(2024, 2, 29))
                .sheets(sheets, 20)
                .assertHolds();
    }

    private static RuleSet policy(RuleSetProvider provider, String county) {
        Parameters given = Parameters.none().with(Parameters.COUNTY, county);
        if (provider instanceof Configurable) {
            given = given.with(Parameters.OPTIONS, EveryOption.CHOSEN.toJson());
        }
        return Prop64.catalog().create(provider.name(), given);
    }
}
