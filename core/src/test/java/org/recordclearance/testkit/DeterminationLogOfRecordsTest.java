package org.recordclearance.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                .isEqualTo("record,policy,version,outcomes,fingerprint");
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
}
