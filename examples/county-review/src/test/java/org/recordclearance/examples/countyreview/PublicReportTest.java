package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A review writes a report that may be published, if it is asked to. */
class PublicReportTest {

    private static final String FILE = "report_public.html";

    @TempDir
    Path temporary;

    private ReviewFolder folder;
    private Path file;

    @BeforeEach
    void fabricate_a_file() {
        folder = new ReviewFolder(temporary);
        file = folder.file("doj.csv", FabricatedRow.lines());
    }

    @Test
    void the_four_convictions_of_three_people_are_in_the_report_and_not_in_the_public_one() {
        folder.reviewWithReport("--public", file).succeeds();

        assertThat(folder.names()).contains(FILE);
        assertThat(folder.result("report.html")).content().contains(">3</td>", ">4</td>", "Convictions by outcome");
        assertThat(folder.result(FILE))
                .content()
                .contains("fewer than 11", "doj.csv")
                .doesNotContain(">3</td>", ">4</td>", "Convictions by outcome", "%</td>");
    }

    @Test
    void a_warning_that_the_policy_is_for_few_of_the_people_is_for_the_office_as_it_tells_how_few() {
        String warning = "is it the right policy";
        CommandRun.of(
                        "review",
                        "--policy",
                        "contra-costa",
                        "--as-of",
                        "2020-07-01",
                        "--public",
                        "--output",
                        folder.output(),
                        file)
                .exits(0);

        assertThat(folder.result("report.html")).content().contains(warning);
        assertThat(folder.result(FILE)).content().doesNotContain(warning);
    }

    @Test
    void the_public_page_says_what_its_words_mean_and_names_no_file_that_the_public_has_not() {
        folder.reviewWithReport("--public", "--compare", "dismiss-all", file).succeeds();

        assertThat(folder.result("report.html")).content().contains("comparison.csv", "policy.md", "quality.json");
        assertThat(folder.result(FILE))
                .content()
                .contains("What this page tells", "Words on this page", "names nobody", "Policies compared")
                .doesNotContain("comparison.csv", "policy.md", ".json", "rejected_rows", "STP_EVENT_DATE");
    }

    @Test
    void results_that_are_replaced_keep_no_public_report_of_before() {
        folder.reviewWithReport("--public", file).succeeds();
        folder.reviewWithReport("--overwrite", file).succeeds();

        assertThat(folder.names()).contains("report.html").doesNotContain(FILE);
    }

    @Test
    void a_public_report_without_a_report_is_wrong_usage() {
        folder.reviewWithReport("--public", "--no-report", file).failsSaying(2, "--public", "--no-report");
    }
}
