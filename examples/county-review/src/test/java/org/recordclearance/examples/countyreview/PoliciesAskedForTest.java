package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** What may stand behind the name of a policy, wherever one is named. */
class PoliciesAskedForTest {

    /** Nothing gives relief to a felony but the years since the conviction. */
    private static final String BY_YEARS = "configurable:dismiss=none,yearsCrimeFreeThreshold=0,"
            + "subjectHasOnlyProp64Charges=false,yearsSinceConvictionThreshold=";

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void write_convictions_of_seven_twelve_and_eighteen_years_ago() {
        folder = new ReviewFolder(temporary);
        file = folder.file("doj.csv", List.of(of("10", "20130203"), of("20", "20080203"), of("30", "20020203")));
    }

    private static String of(String person, String date) {
        return FabricatedRow.conviction(person, 1)
                .with(BulkColumn.STP_EVENT_DATE, date)
                .line();
    }

    private CommandRun review(Object... args) {
        List<Object> all = new ArrayList<>(List.of("--county", "San Joaquin", "--as-of", "2020-07-01"));
        all.addAll(List.of(args));
        all.add(file);
        return folder.reviewWith(all.toArray());
    }

    @Test
    void criteria_of_5_10_and_15_years_run_side_by_side_under_names_that_tell_them_apart() throws Exception {
        review("--policy", BY_YEARS + "5", "--compare", BY_YEARS + "10", BY_YEARS + "15")
                .succeeds();

        JsonNode summary = folder.summary();
        assertThat(summary.at("/policy/name").asText()).isEqualTo(BY_YEARS + "5");
        assertThat(summary.get("subjectsWithSomeReliefCount").asInt()).isEqualTo(3);
        assertThat(summary.get("comparedWith"))
                .extracting(
                        other -> other.at("/policy/name").asText(),
                        other -> other.at("/options/additionalRelief.yearsSinceConvictionThreshold")
                                .asText(),
                        other -> other.get("subjectsWithSomeReliefCount").asInt(),
                        other -> other.get("subjectsLosing").asInt())
                .containsExactly(tuple(BY_YEARS + "10", "10", 2, 1), tuple(BY_YEARS + "15", "15", 1, 2));
        assertThat(folder.rows("comparison.csv"))
                .extracting(row -> row.getField("compared_policy"))
                .containsExactlyInAnyOrder(BY_YEARS + "10", BY_YEARS + "15", BY_YEARS + "15");
        assertThat(Files.readString(folder.result("policy.md"))).startsWith("# " + BY_YEARS + "5, to be signed");
    }

    @Test
    void a_file_of_options_behind_a_name_is_for_that_policy_alone_and_values_take_the_place_of_its() {
        Path options = folder.write("five.json", "{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": 5}}");
        Path others = folder.write("fifteen.json", "{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": 15}}");
        String file = "configurable:" + options;
        String changed = "configurable:" + options + ",yearsSinceConvictionThreshold=10";

        review("--policy", "configurable", "--options", others, "--compare", file, changed)
                .succeeds();

        JsonNode summary = folder.summary();
        assertThat(summary.get("subjectsWithSomeReliefCount").asInt()).isEqualTo(1);
        assertThat(summary.get("comparedWith"))
                .extracting(
                        other -> other.at("/policy/name").asText(),
                        other -> other.get("subjectsWithSomeReliefCount").asInt())
                .containsExactly(tuple(file, 3), tuple(changed, 2));
    }

    @Test
    void values_behind_a_name_take_the_place_of_those_in_the_file_that_is_for_all() {
        Path options = folder.write("five.json", "{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": 5}}");

        review("--policy", "configurable:yearsSinceConvictionThreshold=15", "--options", options)
                .succeeds();

        assertThat(folder.summary().get("subjectsWithSomeReliefCount").asInt()).isEqualTo(1);
        assertThat(folder.summary().at("/options/baselineEligibility.dismiss").asText())
                .isEmpty();
    }

    @Test
    void a_file_of_options_is_never_replaced_by_results() {
        folder.output().toFile().mkdirs();
        Path options = folder.write("out/summary.json", "{}");

        review("--policy", "configurable:" + options, "--overwrite").failsSaying(2, "to be read");

        assertThat(options).hasContent("{}");
    }

    @Test
    void parameters_of_any_policy_may_stand_behind_its_name() {
        assertThat(CommandRun.of("policies", "los-angeles:age=60,years=5")
                        .succeeds()
                        .out())
                .contains("# los-angeles:age=60,years=5\n", "`60 years or older`", "`No convictions in past 5 years`");
    }

    @Test
    void the_criteria_of_one_county_are_those_of_that_county_in_another() throws Exception {
        CommandRun run = folder.reviewWith(
                        "--policy", "los-angeles:years=5", "--county", "San Joaquin", "--as-of", "2020-07-01", file)
                .succeeds();

        assertThat(run.out()).contains("Policy: los-angeles:years=5 in SAN JOAQUIN, as of 2020-07-01");
        JsonNode summary = folder.summary();
        assertThat(summary.at("/policy/name").asText()).isEqualTo("los-angeles:years=5 in SAN JOAQUIN");
        assertThat(summary.at("/options/criteriaOf").asText()).isEqualTo("LOS ANGELES");
        assertThat(summary.get("county").asText()).isEqualTo("SAN JOAQUIN");
        assertThat(summary.get("subjectsWithSomeReliefCount").asInt()).isEqualTo(3);
        assertThat(Files.readString(folder.result("policy.md")))
                .contains("# los-angeles:years=5 in SAN JOAQUIN, to be signed", "the criteria of LOS ANGELES");
    }

    @Test
    void the_policies_of_two_counties_are_compared_in_that_of_the_first() {
        folder.reviewWith("--policy", "san-joaquin", "--compare", "los-angeles", "--as-of", "2020-07-01", file)
                .succeeds();

        assertThat(folder.summary().at("/policy/name").asText()).isEqualTo("san-joaquin");
        assertThat(folder.summary().at("/comparedWith/0/policy/name").asText()).isEqualTo("los-angeles in SAN JOAQUIN");
        assertThat(folder.summary()
                        .at("/comparedWith/0/subjectsWithSomeReliefCount")
                        .asInt())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "configurable:yearsSinceConvicton=5 | did you mean yearsSinceConvictionThreshold?",
                "configurable:yearsSinceConvictionThreshold=16 | 0 (off) or a whole number from 1 to 15",
                "configurable:yearsSinceConvictionThreshold=5,yearsSinceConvictionThreshold=6 | given twice",
                "configurable: | nothing behind the colon",
                "configurable:nowhere.json | nowhere.json does not exist",
                "configurable:subjectIsDeceased=true,nowhere.json | \"nowhere.json\" is no KEY=VALUE",
                "configurable:=5 | \"=5\" is no KEY=VALUE",
                "configurable:county=YOLO | give --county instead",
                "configurable:options=five.json | give the file of options behind the colon",
                "configurble:subjectIsDeceased=true | did you mean configurable?",
                "los-angeles:agee=5 | did you mean age?",
                "los-angeles:age=fifty | must be a whole number",
                "san-joaquin:years=5 | does not use the parameter \"years\"",
                "san-joaquin:nowhere.json | nowhere.json does not exist"
            })
    void what_can_not_be_meant_is_wrong_usage_wherever_a_policy_is_named(String policy, String words) {
        review("--policy", policy).failsSaying(2, words).showsNoRecord();
        review("--policy", "dismiss-all", "--compare", policy)
                .failsSaying(2, words)
                .showsNoRecord();
        CommandRun.of(
                        "explain",
                        "--subject",
                        "1",
                        "--policy",
                        policy,
                        "--county",
                        "YOLO",
                        "--as-of",
                        "2020-07-01",
                        file)
                .failsSaying(2, words);
        CommandRun.of("rap-sheet", "--policy", policy, "--county", "YOLO", "--as-of", "2020-07-01", file)
                .failsSaying(2, words);
        CommandRun.of("policies", policy, "--county", "YOLO").failsSaying(2, words);
        folder.holdsNoResults();
    }
}
