package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recordclearance.doj.bulk.BulkColumn;

/** One thing has one name, whichever command tells of it. */
class ConsoleWordsTest {

    @TempDir
    Path temporary;

    private ReviewFolder folder;

    @BeforeEach
    void choose_a_folder() {
        folder = new ReviewFolder(temporary);
    }

    private static FabricatedRow of(String person) {
        return FabricatedRow.conviction(person, 1);
    }

    @Test
    void one_conviction_is_one() {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        of("10").line(),
                        of("20").with(BulkColumn.STP_ORI_CNTY_NAME, "").line()));

        CommandRun run = folder.review(file).succeeds();

        assertThat(run.out()).contains("Eligible for Dismissal: 1 conviction\n").doesNotContain("1 convictions");
    }

    @Test
    void what_a_person_decides_is_called_that_whatever_a_policy_calls_it() {
        Path file = folder.file(
                "doj.csv",
                List.of(
                        of("10").line(),
                        of("20").with(BulkColumn.STP_ORI_CNTY_NAME, "").line()));

        assertThat(folder.review(file).succeeds().out())
                .contains(": 1 conviction, for a person to decide\n")
                .doesNotContain("Dismissal: 1 conviction, for");
    }

    @ParameterizedTest
    @CsvSource({
        "configurable, SAN JOAQUIN, configurable in SAN JOAQUIN, yearsSinceConvictionThreshold",
        "los-angeles, San Joaquin, los-angeles in SAN JOAQUIN, years",
        "los-angeles, Los Angeles, los-angeles, years"
    })
    void a_policy_has_the_same_name_in_a_review_and_a_sweep(
            String policy, String county, String named, String parameter) {
        Path file = folder.file("doj.csv", FabricatedRow.lines());
        List<Object> options = List.of("--policy", policy, "--county", county, "--as-of", "2020-07-01", file);
        List<Object> swept = new ArrayList<>(List.of("sweep", "--vary", parameter + "=5,6"));
        swept.addAll(options);
        String line = "Policy: " + named + ", as of 2020-07-01\n";

        assertThat(folder.reviewWith(options.toArray()).exits(0).out()).contains(line);
        assertThat(CommandRun.of(swept.toArray()).exits(0).out()).startsWith(line);
    }
}
