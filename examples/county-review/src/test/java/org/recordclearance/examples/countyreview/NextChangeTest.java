package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;

/** The result columns of what time alone changes. */
class NextChangeTest {

    @TempDir
    Path temporary;

    /** Reviews one person of 35 years, who has another conviction of the same day. */
    private List<NamedCsvRecord> review() {
        ReviewFolder folder = new ReviewFolder(temporary);
        FabricatedRow cannabis = FabricatedRow.conviction("10", 1)
                .with(BulkColumn.PRI_DOB, "19850102")
                .with(BulkColumn.CYC_DATE, "20110101")
                .with(BulkColumn.STP_EVENT_DATE, "20110203");
        FabricatedRow burglary =
                cannabis.with(BulkColumn.CNT_ORDER, "101001002000").with(BulkColumn.OFFENSE_DESCR, "459 PC-BURGLARY");
        Path file = folder.file("doj.csv", List.of(cannabis.line(), burglary.line()));
        folder.reviewWith("--policy", "los-angeles", "--county", "San Joaquin", "--as-of", "2020-07-01", file)
                .succeeds();
        return folder.rows("All_Results.csv");
    }

    @Test
    void the_first_later_day_on_which_the_outcome_differs_and_what_it_is_then_are_the_last_columns() {
        List<NamedCsvRecord> rows = review();

        assertThat(rows.get(0).getHeader()).endsWith("Authority", "Next Change", "Next Outcome");
        assertThat(rows.get(0).getField("Eligibility Determination")).isEqualTo("Hand Review");
        assertThat(rows.get(0).getField("Next Change")).isEqualTo("02/03/2021");
        assertThat(rows.get(0).getField("Next Outcome")).isEqualTo("Eligible for Dismissal");
        assertThat(rows.get(1).getField("Next Change")).as("not determined").isEmpty();
        assertThat(rows.get(1).getField("Next Outcome")).as("not determined").isEmpty();
    }

    @Test
    void both_are_empty_where_time_alone_changes_nothing() {
        ReviewFolder folder = new ReviewFolder(temporary);

        folder.review(folder.file("doj.csv", FabricatedRow.lines())).succeeds();

        assertThat(folder.rows("Prop64_Results.csv")).hasSize(4).allSatisfy(row -> {
            assertThat(row.getField("Next Change")).isEmpty();
            assertThat(row.getField("Next Outcome")).isEmpty();
        });
    }
}
