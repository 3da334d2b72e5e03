package org.recordclearance.examples.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The policy to begin with is built from what a release stages, by whoever copies it. */
@Rehearsed
class PolicyStarterTest {

    @Test
    void its_one_command_reviews_a_file_under_it_beside_the_criteria_that_a_county_can_choose(Rehearsal release)
            throws IOException {
        PolicyStarter starter = release.policyStarter("a policy");

        assertThat(starter.tryIt()).contains("begin with report.html");
        assertThat(starter.result("policy.md")).contains("yolo", "`No conviction in 5 years`");
        assertThat(starter.result("comparison.csv")).contains("DA reviews");
        assertThat(starter.result("summary.json")).contains("\"configurable\"");
    }

    @Test
    void a_change_that_is_not_on_the_paper_fails_its_test(Rehearsal release) throws IOException {
        PolicyStarter starter = release.policyStarter("another policy");
        starter.replace("ageAtLeast(50)", "ageAtLeast(49)");

        assertThat(starter.test().fails()).contains("the_paper_that_is_signed_is_what_runs");
    }
}
