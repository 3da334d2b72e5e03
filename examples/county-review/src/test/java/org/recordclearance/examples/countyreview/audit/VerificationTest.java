package org.recordclearance.examples.countyreview.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.examples.countyreview.since.EarlierReview;
import org.recordclearance.prop64.Prop64;

/** Results of a library call, under a layout of somebody else's, are checked as far as they can be. */
class VerificationTest {

    /** Says what was determined in a column of another name. */
    private static final class OtherLayout implements ReviewLayout {

        @Override
        public List<ResultColumn> columns() {
            return List.of(ResultColumn.ofDetermination("Says", (determination, row) -> determination.reason()));
        }

        @Override
        public String determinedRowsFile() {
            return "Others";
        }

        @Override
        public List<RuleSet> hypotheticals() {
            return List.of();
        }

        @Override
        public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
            return ReviewLayout.plain().summary(policy);
        }
    }

    @TempDir
    Path temporary;

    private Path reviewed(ReviewLayout layout) throws IOException {
        Path file = temporary.resolve("in.csv");
        try (var out = Files.newOutputStream(file)) {
            SampleFile.of(300, "LOS ANGELES", 1).writeTo(out);
        }
        Path folder = temporary.resolve("out");
        BulkReview.of(Prop64.losAngeles(), layout)
                .asOf(LocalDate.of(2020, 7, 1))
                .read(file)
                .writeTo(folder)
                .run();
        return folder;
    }

    @Test
    void the_plain_layout_is_checked_wholly() throws IOException {
        Path folder = reviewed(ReviewLayout.plain());

        assertThat(Verification.of(folder, List.of(temporary.resolve("in.csv"))).problems())
                .isEmpty();
        EarlierReview.open(folder, ReadingOptions.standard()).close();
    }

    @Test
    void determinations_are_not_counted_again_where_no_column_says_them() throws IOException {
        Path folder = reviewed(new OtherLayout());

        assertThat(Verification.of(folder, List.of()).problems()).isEmpty();
        assertThatThrownBy(() -> EarlierReview.open(folder, ReadingOptions.standard()))
                .isInstanceOf(EarlierReview.Refused.class)
                .hasMessageContaining("All_Results.csv does not say what was determined");
    }
}
