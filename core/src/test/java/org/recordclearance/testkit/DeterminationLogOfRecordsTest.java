package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;

class DeterminationLogOfRecordsTest {

    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2019, 12, 31), LocalDate.of(2020, 1, 1));

    private static DecisionTable table(int years, String reason, String version) {
        return DecisionTable.named("old")
                .version(version)
                .covers(Conditions.inCounty("YOLO"))
                .step("old", Conditions.yearsSinceConviction(years))
                .then(Outcome.DISMISS, reason)
                .otherwise(Outcome.REVIEW, "Not old")
                .build();
    }

    private static DeterminationLog log(DecisionTable table) {
        RapSheet one = RapSheet.builder()
                .cycle(cycle -> cycle.court(
                        "2010-01-01",
                        "YOLO",
                        event -> event.convicted("PC 459", Level.FELONY).convicted("PC 484", Level.MISDEMEANOR)))
                .cycle(cycle -> cycle.court("2010-01-01", "KERN", event -> event.convicted("PC 459", Level.FELONY)))
                .build();
        RapSheet nothing = RapSheet.builder()
                .cycle(cycle -> cycle.court("2010-01-01", "KERN", event -> event.convicted("PC 459", Level.FELONY)))
                .build();
        return DeterminationLog.of(Map.of("one, or first", one, "nothing", nothing), List.of(table), DAYS);
    }

    @Test
    void a_record_has_a_letter_for_each_conviction_and_day_and_none_where_nothing_is_covered() {
        assertThat(log(table(10, "Old", "3")).text().lines())
                .hasSize(2)
                .first()
                .isEqualTo("record,policy,version,outcomes,fingerprint,was");
        assertThat(log(table(10, "Old", "3")).text()).contains("\none, or first".replace(',', ';') + ",old,3,VV. DD.,");
    }

    @Test
    void a_log_reads_back() {
        DeterminationLog log = log(table(10, "Old", "1"));
        assertThat(DeterminationLog.parse(log.text()).text()).isEqualTo(log.text());
        assertThat(log.changesSince(DeterminationLog.parse(log.text()))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> DeterminationLog.parse(""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeterminationLog.parse(DeterminationLog.HEADER + "\na,b\n"));
    }

    @Test
    void what_changed_is_said_with_the_versions() {
        DeterminationLog kept = log(table(10, "Old", "1"));
        assertThat(log(table(9, "Old", "1")).changesSince(kept))
                .containsExactly("old, one; or first: was VV. DD., is DD. DD.; the version of the policy is still 1");
        assertThat(log(table(10, "Very old", "2")).changesSince(kept))
                .containsExactly("old, one; or first: was VV. DD., is VV. DD. in other words; the version was 1, is 2");
        DeterminationLog none = DeterminationLog.parse(DeterminationLog.HEADER + "\n");
        assertThat(kept.changesSince(none))
                .containsExactly("old, one; or first: is new or was not covered, now VV. DD.");
        assertThat(none.changesSince(kept)).containsExactly("old, one; or first: was VV. DD., is not covered");
    }

    @Test
    void a_change_under_the_same_version_is_not_written(@TempDir Path folder) throws IOException {
        DeterminationLog kept = log(table(10, "Old", "1"));
        Path file = Files.writeString(folder.resolve("log.csv"), kept.text());
        Path changes = Files.writeString(folder.resolve("CHANGELOG.md"), "");
        DeterminationLogFile log = DeterminationLogFile.of(file, changes);

        assertThat(log.update(log(table(9, "Old", "1"))))
                .containsExactly("old, one; or first: was VV. DD., is DD. DD.; the version of the policy is still 1");
        assertThat(log.update(log(table(10, "Very old", "1")))).hasSize(1);
        assertThat(file).hasContent(kept.text());
        assertThat(log.check(kept)).isEmpty();
        assertThat(log.check(log(table(9, "Old", "1")))).hasSize(1);
    }

    @Test
    void a_change_under_the_same_version_is_written_where_the_change_log_lists_it(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.csv"), log(table(10, "Old", "1")).text());
        Path changes = Files.writeString(
                folder.resolve("CHANGELOG.md"), "- `old`, version 12, and `new`, version 1: *one; or first*\n");
        DeterminationLogFile log = DeterminationLogFile.of(file, changes);
        DeterminationLog now = log(table(9, "Old", "1"));

        assertThat(log.update(now)).hasSize(1);
        Files.writeString(changes, "- `new`, version 2, and `old`, version 1: read otherwise, *one; or first*\n");
        assertThat(log.update(now)).isEmpty();
        assertThat(file).content().endsWith(",VV. DD.\n");
        assertThat(log.check(now)).isEmpty();
        Files.writeString(changes, "");
        assertThat(log.check(now)).hasSize(1);
    }

    @Test
    void what_changed_with_the_version_is_to_be_listed_in_the_change_log(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("log.csv"), log(table(10, "Old", "1")).text());
        Path changes = Files.writeString(folder.resolve("CHANGELOG.md"), "- `old`, version 2: *another*\n");
        DeterminationLogFile log = DeterminationLogFile.of(file, changes);
        DeterminationLog now = log(table(9, "Old", "2"));

        assertThat(log.update(now)).isEmpty();
        assertThat(file).content().contains("one; or first,old,2,DD. DD.,").endsWith(",VV. DD.\n");
        assertThat(log.check(now))
                .containsExactly(
                        "old, one; or first: was VV. DD., is DD. DD.: not listed as *one; or first* under `old`,"
                                + " version 2");
        Files.writeString(changes, "- `old`, version 1: *one; or first*\n- `old`, version 2: *one;\n  or first*\n");
        assertThat(log.check(now)).isEmpty();
        assertThat(log.update(now)).isEmpty();
        assertThat(file).content().endsWith(",VV. DD.\n");
    }

    @Test
    void other_words_need_another_version_and_no_listing() {
        DeterminationLog kept = log(table(10, "Old", "1"));
        DeterminationLog now = log(table(10, "Very old", "2")).since(kept);
        assertThat(now.changesNotTold(kept, "")).isEmpty();
        assertThat(now.notListedIn("")).isEmpty();
    }

    @Test
    void what_is_not_covered_any_more_or_anew_is_a_change_and_a_new_record_is_none() {
        DecisionTable nowhere = DecisionTable.named("old")
                .version("2")
                .covers(Conditions.inCounty("NAPA"))
                .otherwise(Outcome.REVIEW, "Not old")
                .build();
        DeterminationLog covered = log(table(10, "Old", "1"));
        DeterminationLog both =
                DeterminationLog.of(Map.of("one, or first", RapSheet.builder().build()), List.of(nowhere), DAYS);
        assertThat(both.changesSince(covered)).containsExactly("old, one; or first: was VV. DD., is not covered");
        assertThat(both.since(covered).text()).endsWith("\none; or first,old,2,-,,VV. DD.\n");
        assertThat(both.since(covered).notListedIn("")).hasSize(1);
        DeterminationLog none = DeterminationLog.parse(DeterminationLog.HEADER + "\n");
        assertThat(covered.changesNotTold(none, "")).isEmpty();
        assertThat(covered.since(none).notListedIn("")).isEmpty();
    }
}
