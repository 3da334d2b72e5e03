package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.bulk.BulkColumn;

/** What the summary counts of contradictions that only the law can see. */
class SummaryCountsTest {

    @TempDir
    Path temporary;

    @Test
    void an_offense_that_contradicts_itself_is_counted() {
        ReviewFolder folder = new ReviewFolder(temporary);
        Path file = folder.file(
                "doj.csv",
                List.of(
                        FabricatedRow.conviction("10", 1)
                                .with(BulkColumn.OFFENSE_DESCR, "11357(B) HS-POSS CONC CANNABIS")
                                .with(BulkColumn.CONV_STAT_DESCR, "MISDEMEANOR")
                                .line(),
                        FabricatedRow.conviction("20", 1).line()));

        folder.reviewWith("--policy", "statute", "--as-of", "2020-07-01", file).succeeds();

        assertThat(folder.summary().get("contradictions").get("offense").asInt())
                .isEqualTo(1);
    }
}
