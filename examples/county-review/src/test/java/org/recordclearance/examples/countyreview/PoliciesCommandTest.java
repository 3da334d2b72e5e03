package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recordclearance.eligibility.RuleSetProvider;

class PoliciesCommandTest {

    @TempDir
    Path temporary;

    @Test
    void every_policy_is_listed_with_what_it_needs() {
        CommandRun run = CommandRun.of("policies").succeeds();

        assertThat(run.out().lines())
                .contains(
                        "configurable",
                        "los-angeles",
                        "los-angeles-without-super-strikes",
                        "san-joaquin",
                        "contra-costa",
                        "sacramento",
                        "san-francisco",
                        "dismiss-all",
                        "dismiss-all-and-related",
                        "statute",
                        "hs-11361.9",
                        "    county: LOS ANGELES")
                .anySatisfy(line -> assertThat(line).startsWith("    --county (required): "))
                .anySatisfy(line -> assertThat(line).startsWith("    --options: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"los-angeles", "san-joaquin", "contra-costa", "sacramento", "san-francisco"})
    void the_policy_of_a_county_is_printed_as_a_table(String policy) {
        CommandRun run = CommandRun.of("policies", policy).succeeds();

        assertThat(run.out()).startsWith("#").contains(policy, "|---|").endsWith("\n");
    }

    @Test
    void a_policy_that_a_county_chooses_is_printed_for_that_county() {
        assertThat(CommandRun.of("policies", "configurable", "--county", "yolo")
                        .succeeds()
                        .out())
                .contains("YOLO", "Conviction occurred 5 or more years ago");
    }

    @Test
    void a_policy_is_checked_for_what_it_does_not_say_of_itself() {
        assertThat(CommandRun.of("policies", "sacramento", "--check", "--as-of", "2026-01-01")
                        .succeeds()
                        .out())
                .startsWith("# What sacramento does not say of itself, as of 2026-01-01")
                .contains("\"11357(b)\" is hidden");
        assertThat(CommandRun.of("policies", "sacramento", "--check").exits(2).err())
                .contains("--check needs a policy and --as-of");
    }

    @Test
    void an_example_of_options_is_what_a_policy_takes() {
        String example = CommandRun.of("policies", "configurable", "--options-example")
                .succeeds()
                .out();
        Path options = new ReviewFolder(temporary).write("options.json", example);

        assertThat(example)
                .contains("\n    \"yearsSinceConvictionThreshold\" : 5,\n")
                .endsWith("}\n");
        assertThat(CommandRun.of("policies", "configurable", "--options", options, "--county", "yolo")
                        .succeeds()
                        .out())
                .isEqualTo(CommandRun.of("policies", "configurable", "--county", "yolo")
                        .succeeds()
                        .out());
        assertThat(CommandRun.of("policies", "statute", "--options-example")
                        .exits(2)
                        .err())
                .contains("policy statute takes no file of options");
        assertThat(CommandRun.of("policies", "configurabel", "--options-example")
                        .exits(2)
                        .err())
                .contains("configurabel");
        assertThat(CommandRun.of("policies", "--options-example").exits(2).err())
                .contains("--options-example needs a policy");
    }

    @Test
    void a_policy_is_printed_with_its_options() {
        Path options = new ReviewFolder(temporary)
                .write("options.json", "{\"additionalRelief\": {\"yearsSinceConvictionThreshold\": 7}}");

        assertThat(CommandRun.of("policies", "configurable", "--county", "yolo", "--options", options)
                        .succeeds()
                        .out())
                .contains("Conviction occurred 7 or more years ago");
    }

    @Test
    void a_policy_for_every_county_is_printed_without_one() {
        assertThat(CommandRun.of("policies", "statute").succeeds().out()).startsWith("# statute");
    }

    @ParameterizedTest
    @ValueSource(strings = {"configurable", "dismiss-all", "dismiss-all-and-related"})
    void a_policy_that_needs_a_county_is_printed_with_the_county_left_open(String policy) {
        String printed = CommandRun.of("policies", policy).succeeds().out();

        assertThat(printed)
                .startsWith("# " + policy)
                .contains("| county | (a county to be chosen) |", "the conviction is in (a county to be chosen).");
        assertThat(printed.replace("(a county to be chosen)", "YOLO"))
                .isEqualTo(CommandRun.of("policies", policy, "--county", "yolo")
                        .succeeds()
                        .out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"configurable", "dismiss-all", "dismiss-all-and-related"})
    void it_is_printed_for_a_day_with_the_county_left_open_and_hashed_as_it_stands_there(String policy)
            throws NoSuchAlgorithmException {
        String paper = CommandRun.of("policies", policy, "--as-of", "2026-07-01")
                .succeeds()
                .out();
        String table = CommandRun.of("policies", policy).succeeds().out();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(table.getBytes(StandardCharsets.UTF_8));

        assertThat(paper)
                .startsWith("# " + policy + ", to be signed\n")
                .contains(
                        table, HexFormat.of().formatHex(hash), "| District Attorney | (a county to be chosen) | | | |");
        assertThat(CommandRun.of("policies", policy, "--as-of", "2026-07-01", "--county", "yolo")
                        .succeeds()
                        .out())
                .contains("| District Attorney | YOLO | | | |")
                .doesNotContain("to be chosen", HexFormat.of().formatHex(hash));
    }

    @Test
    void a_policy_is_printed_to_be_signed_for_a_day() {
        String printed = CommandRun.of("policies", "statute", "--as-of", "2026-07-01")
                .succeeds()
                .out();

        assertThat(printed)
                .startsWith("# statute, to be signed\n")
                .contains("2026-07-01", "SHA-256", "District Attorney", "confirm.md")
                .contains(CommandRun.of("policies", "statute").succeeds().out())
                .doesNotContain("(confirm");
        assertThat(CommandRun.of("policies", "statute", "--as-of", "yesterday").status())
                .isEqualTo(2);
    }

    @Test
    void an_unknown_policy_is_not_printed() {
        CommandRun.of("policies", "yolo-2026").failsSaying(2, "yolo-2026", "los-angeles");
    }

    @Test
    void the_printed_table_is_the_one_that_a_review_writes() {
        ReviewFolder folder = new ReviewFolder(temporary);
        folder.review(folder.file("doj.csv", FabricatedRow.lines())).succeeds();

        String printed = CommandRun.of("policies", "configurable", "--county", "San Joaquin")
                .succeeds()
                .out();

        assertThat(folder.result("policy.md")).content().contains(printed, "judged as of ");
    }

    @Test
    void a_policy_of_another_jar_is_there_too() {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);

        assertThat(OtherPolicies.on(jar, () -> CommandRun.of("policies"))
                        .succeeds()
                        .out())
                .contains("mercy", "a policy of another jar");
        OtherPolicies.on(jar, () -> folder.reviewWith("--policy", "mercy", "--as-of", "2020-07-01", file))
                .succeeds();

        assertThat(folder.conserves(4, 0).names())
                .isEqualTo(List.of(
                        "All_Results.csv",
                        "All_Results_Condensed.csv",
                        "Determined_Results.csv",
                        "confirm.md",
                        "policy.md",
                        "quality.json",
                        "summary.json"));
        assertThat(folder.rows("Determined_Results.csv"))
                .hasSize(4)
                .allSatisfy(
                        row -> assertThat(row.getField("Eligibility Reason")).isEqualTo("Mercy for all"));
    }

    @Test
    void how_to_bring_policies_is_in_the_help() {
        assertThat(CommandRun.of("policies", "--help").succeeds().out()).contains("-cp", CountyReview.class.getName());
    }

    @Test
    void a_policy_of_another_jar_can_be_compared_with() {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);

        OtherPolicies.on(jar, () -> folder.review("--compare", "mercy", file)).succeeds();

        assertThat(folder.summary().at("/comparedWith/0/policy/name").asText()).isEqualTo("mercy");
    }

    @Test
    void two_policies_of_the_same_name_are_an_error() {
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Namesake.class);

        OtherPolicies.on(jar, () -> CommandRun.of("policies"))
                .failsSaying(2, "configurable", OtherPolicies.Namesake.class.getName());
        OtherPolicies.on(jar, () -> CommandRun.of("review", "--compare", "statute"))
                .failsSaying(2, "configurable", OtherPolicies.Namesake.class.getName());
    }

    @Test
    void a_policy_that_cannot_be_loaded_is_told_of_and_keeps_no_other_back() throws IOException {
        Path jar = OtherPolicies.found(temporary, OtherPolicies.Mercy.class);
        Path services = jar.resolve("META-INF").resolve("services");
        Files.writeString(services.resolve(RuleSetProvider.class.getName()), "org.example.Nowhere");

        CommandRun run = OtherPolicies.on(jar, () -> CommandRun.of("policies")).exits(0);
        assertThat(run.out()).contains("statute");
        assertThat(run.err()).contains("warning: ", "org.example.Nowhere");
        OtherPolicies.on(jar, () -> CommandRun.of("policies", "nowhere")).failsSaying(2, "org.example.Nowhere");
    }
}
