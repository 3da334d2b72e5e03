package org.recordclearance.doj.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.ReviewLayout.Reviewed;
import org.recordclearance.eligibility.RuleSet;

/** What is sent from one machine of a cluster to another is there what it was here. */
class WhatTravelsTest {

    @TempDir
    Path directory;

    @Test
    void parameters_travel_in_their_order() {
        Parameters parameters = Parameters.none()
                .with("years", "10")
                .with(Parameters.COUNTY, "yolo")
                .with(Parameters.OPTIONS, "{}");

        assertThat(Lines.travelled(parameters).asMap()).containsExactlyEntriesOf(parameters.asMap());
        assertThat(Lines.travelled(Parameters.none()).asMap()).isEmpty();
    }

    @Test
    void options_travel_with_what_stands_in_their_files() throws IOException {
        Path sections = Files.writeString(directory.resolve("sections.csv"), "code,section\nPC,99188(a)\n");
        Path words = Files.writeString(directory.resolve("words.csv"), "pattern,effect\nADJ-GUILTY,convicts\n");
        ReadingOptions options =
                ReadingOptions.standard().withDispositions(words).withSections(sections);
        Files.delete(sections);
        Files.delete(words);
        ReadingOptions there = Lines.travelled(options);
        Row row = Row.of("A")
                .event("COURT ACTION", "20000102")
                .county("YOLO")
                .offense("99188(A) PC-SOMETHING")
                .with(BulkColumn.DISP_DESCR, "ADJ-GUILTY");

        assertThat(there.files()).isEqualTo(options.files());
        assertThat(there.dispositions()).isEqualTo(options.dispositions());
        assertThat(PersonReader.with(there).readWhole(List.of(row)).rapSheet())
                .isEqualTo(PersonReader.with(options).readWhole(List.of(row)).rapSheet())
                .isNotEqualTo(PersonRows.ofWhole(List.of(row)).rapSheet());
        assertThat(Lines.travelled(ReadingOptions.standard()).files()).isEmpty();
    }

    @Test
    void figures_travel() {
        Figure.Group figures = Figure.group()
                .put("text", "a")
                .put("whole", 3)
                .put("decimal", Figure.of(2.5))
                .put("none", Figure.NONE)
                .put("list", Figure.of(List.of(Figure.of("b"))))
                .build();

        assertThat(Lines.travelled(figures)).isEqualTo(figures).hasToString(figures.toString());
    }

    @Test
    void counts_are_taken_down_when_they_are_asked_for() {
        PeopleReview review = review(ReviewLayout.plain());
        review.review(PersonRows.ofWhole(List.of(Row.of("A"))));
        ReviewCounts one = review.counts();
        review.review(PersonRows.ofWhole(List.of(Row.of("B"))));
        PeopleReview total = review(ReviewLayout.plain());
        total.add(ReviewCounts.of(one.toBytes()));
        total.add(Lines.travelled(review.counts()));

        assertThat(total.impact().subjects()).isEqualTo(3);
        assertThat(one.toString()).startsWith("ReviewCounts[");
    }

    @Test
    void what_are_no_counts_is_said_to_be_none() {
        ReviewCounts none = ReviewCounts.of(new byte[] {1, 2, 3});
        PeopleReview review = review(ReviewLayout.plain());

        assertThatIllegalArgumentException().isThrownBy(() -> review.add(none));
    }

    @Test
    void a_layout_whose_summary_keeps_what_does_not_travel_is_an_error_that_says_so() {
        Object kept = new Object();
        ReviewLayout layout = new ReviewLayout() {
            @Override
            public List<ResultColumn> columns() {
                return List.of();
            }

            @Override
            public String determinedRowsFile() {
                return "Determined";
            }

            @Override
            public List<RuleSet> hypotheticals() {
                return List.of();
            }

            @Override
            public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
                return Collectors.collectingAndThen(
                        Collector.<Reviewed, Object>of(() -> kept, (all, each) -> {}, (one, other) -> one),
                        all -> Figure.group().build());
            }
        };

        assertThatIllegalStateException()
                .isThrownBy(() -> review(layout).counts())
                .withMessageContaining("not serializable");
    }

    private static PeopleReview review(ReviewLayout layout) {
        return PeopleReview.of(Policies.strict(), layout, Policies.AS_OF, List.of(), ReadingOptions.standard());
    }
}
