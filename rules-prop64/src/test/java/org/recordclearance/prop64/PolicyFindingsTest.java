package org.recordclearance.prop64;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.testkit.TableFinding;
import org.recordclearance.testkit.TableFinding.Kind;
import org.recordclearance.testkit.TableFindings;

/**
 * What the built-in policies do not say of themselves, in {@code findings.md}. Where a change of a policy changes it, this test is
 * run with {@code -Dfindings.write=true} once, and the change is looked at.
 */
class PolicyFindingsTest {

    private static final Path FILE = Path.of("findings.md");
    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);

    @Test
    void an_age_of_today_reaches_only_who_was_a_child_when_the_criteria_of_los_angeles_end() {
        TableFindings findings = TableFindings.of(Prop64.catalog(), "los-angeles", Parameters.none(), AS_OF);

        assertThat(findings.of(Kind.ONLY_CHILDREN))
                .extracting(TableFinding::about)
                .containsExactly("under 21");
        assertThat(findings.of(Kind.NOT_SEEN)).isEmpty();
        assertThat(findings.of(Kind.PARAMETER_WITHOUT_EFFECT)).isEmpty();
    }

    @Test
    @Tag("acceptance")
    void the_findings_of_all_policies_are_those_that_are_written_down() throws IOException {
        String found = Prop64.providers().stream()
                .map(provider -> TableFindings.of(
                        Prop64.catalog(), provider.name(), PolicyMarkdownTest.parameters(provider), AS_OF))
                .map(TableFindings::toMarkdown)
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("findings.write")) {
            Files.writeString(FILE, found);
        }
        assertThat(Files.readString(FILE)).isEqualTo(found);
    }
}
