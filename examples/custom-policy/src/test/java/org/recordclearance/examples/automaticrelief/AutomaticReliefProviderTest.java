package org.recordclearance.examples.automaticrelief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.PolicyToSign;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.rapsheet.RapSheet;

class AutomaticReliefProviderTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    private static RuleSetCatalog found() {
        return RuleSetCatalog.of(List.of()).withServices(AutomaticReliefProviderTest.class.getClassLoader());
    }

    @Test
    void the_service_loader_finds_it() {
        assertThat(found().provider("automatic-relief")).isInstanceOf(AutomaticRelief.class);
    }

    @Test
    void it_covers_every_county_unless_one_is_given() {
        RapSheet sheet = CourtCase.record(
                CourtCase.misdemeanor("2010-01-01").in("YOLO"),
                CourtCase.misdemeanor("2011-01-01").in("NAPA"));
        RuleSet all = found().create("automatic-relief", Parameters.none());
        RuleSet yolo = found().create("automatic-relief", Parameters.none().with(Parameters.COUNTY, "YOLO"));
        assertThat(all.review(sheet, AS_OF).determinations()).hasSize(2);
        assertThat(yolo.review(sheet, AS_OF).determinations())
                .singleElement()
                .satisfies(determination ->
                        assertThat(determination.conviction().county().text()).isEqualTo("YOLO"));
    }

    @Test
    void it_uses_no_other_parameter() {
        Parameters given = Parameters.none().with("years", "5");
        assertThatThrownBy(() -> found().create("automatic-relief", given))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("county");
    }

    @Test
    void every_step_but_the_policys_own_cites_its_authority() {
        DecisionTable table = (DecisionTable) ReliefAssert.POLICY;
        assertThat(table.steps())
                .filteredOn(step -> step.authority().isEmpty())
                .extracting(step -> step.name())
                .containsExactly("already relieved");
    }

    @Test
    void the_printed_table_is_the_one_that_runs() throws IOException {
        String printed = ReliefAssert.POLICY.toMarkdown();
        Path target = Files.createDirectories(Path.of("target")).resolve("automatic-relief.md");
        Files.writeString(target, printed);
        assertThat(Path.of("automatic-relief.md"))
                .as("the policy has changed: look at %s, and if it is right put it in its place", target)
                .hasContent(printed);
    }

    @Test
    void it_says_that_supervised_release_is_not_in_the_data() {
        assertThat(ReliefAssert.POLICY.toMarkdown()).contains("| supervised release | not in the data");
    }

    @Test
    void what_must_still_be_confirmed_is_on_a_paper_of_its_own_and_about_steps_that_there_are() {
        PolicyToSign paper = PolicyToSign.of(ReliefAssert.POLICY, LocalDate.of(2026, 7, 1), "1");
        assertThat(paper.toMarkdown()).doesNotContain("(confirm").contains("9 points, is in confirm.md");
        assertThat(paper.confirmationsAsMarkdown())
                .contains("| any | that there is no active record in the Supervised Release File |")
                .contains("| path III | that parole and supervision after prison are over five years");
    }
}
