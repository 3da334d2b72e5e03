package org.recordclearance.doj.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.review.Plan;
import org.recordclearance.doj.bulk.review.RejectedCells;
import org.recordclearance.doj.bulk.review.RowsReview;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A {@link BulkReview} of people who come from elsewhere, one after another: what is computed for each row, and what is counted. For a
 * cluster, each part of which makes one of the name and parameters of the policy, as a rule set does not travel.
 *
 * <pre>{@code
 * PeopleReview review = PeopleReview.of(policy, layout, asOf, List.of(), ReadingOptions.standard());
 * List<ReviewedRow> rows = review.review(person);   // in the order of person.rows()
 * ReviewCounts counts = review.counts();            // travels; add(counts) puts those of all parts together
 * }</pre>
 *
 * <p>However people are divided, the lines are the same, and the counts put together are. Where policies are compared, the lines of {@code
 * comparison.csv} are those of {@link ReviewedRow#comparisonLines} of all rows, behind {@link #comparisonHeader}. For one thread.
 */
@JsonOfItsOwn
public final class PeopleReview {

    private static final List<byte[]> NO_DIFFERENCES = List.of();

    private final Plan plan;
    private final RowsReview reviewing;
    /** Of the last row; those of rows that carry nothing are often the same. */
    private @Nullable ReviewedRow last;

    private byte @Nullable [] lastCells;

    private PeopleReview(Plan plan) {
        this.plan = plan;
        this.reviewing = RowsReview.of(plan);
    }

    /**
     * Obtains a review.
     *
     * @param policy the policy
     * @param layout how the results are laid out
     * @param asOf the day for which eligibility is judged
     * @param compared the policies to compare with, none if it is by itself
     * @param reading what the people are read with
     * @return the review of nobody yet
     */
    public static PeopleReview of(
            RuleSet policy, ReviewLayout layout, LocalDate asOf, List<RuleSet> compared, ReadingOptions reading) {
        return new PeopleReview(new Plan(
                Objects.requireNonNull(policy, "policy"),
                Objects.requireNonNull(layout, "layout"),
                Objects.requireNonNull(asOf, "asOf"),
                List.copyOf(compared),
                Objects.requireNonNull(reading, "reading"),
                List.of()));
    }

    /**
     * Reviews a person, who is counted.
     *
     * @param person the person, each once
     * @return what was computed, for each of the person's rows, in order
     */
    public List<ReviewedRow> review(PersonRows person) {
        List<ReviewedRow> reviewed = new ArrayList<>(person.rows().size());
        reviewing.review(
                person,
                person.rows(),
                (row, cells, determined, differences) -> reviewed.add(row(cells, determined, differences)));
        return reviewed;
    }

    private ReviewedRow row(byte[] cells, boolean determined, byte[][] differences) {
        boolean isPlain = !determined && differences.length == 0;
        ReviewedRow before = last;
        if (isPlain && before != null && cells == lastCells) {
            return before;
        }
        ReviewedRow row = new ReviewedRow(cells, determined, isPlain ? NO_DIFFERENCES : List.of(differences));
        if (isPlain) {
            last = row;
            lastCells = cells;
        }
        return row;
    }

    /**
     * Takes down what was counted so far.
     *
     * @return the counts
     * @throws IllegalStateException if what the layout's summary keeps is not serializable
     */
    public ReviewCounts counts() {
        return ReviewCounts.of(reviewing.counted());
    }

    /**
     * Adds the counts of a review of other people under the same policies.
     *
     * @param counts the counts
     * @throws IllegalArgumentException if they are none of this version of the library
     */
    public void add(ReviewCounts counts) {
        reviewing.add(counts.counted());
    }

    /**
     * Gets what the policy does to the people who were reviewed here or added.
     *
     * @return the report
     */
    public ImpactReport impact() {
        return reviewing.impact();
    }

    /**
     * Gets the figures about the people who were reviewed here or added.
     *
     * @return the figures that {@code summary.json} has of people, by the same names
     */
    public Figure.Group figures() {
        return reviewing.figures();
    }

    /**
     * Gets the header of the files of all rows and of determined rows.
     *
     * @param file the reader of the input file, which tells its columns
     * @return the line, without a line feed
     */
    public byte[] header(LineReader file) {
        return plan.header(file.order());
    }

    /**
     * Gets the header of the condensed file.
     *
     * @param file the reader of the input file, which tells its columns
     * @return the line, without a line feed
     */
    public byte[] condensedHeader(LineReader file) {
        return plan.condensedHeader(file.order());
    }

    /**
     * Gets the header of the file of rejected rows.
     *
     * @return the line, without a line feed
     */
    public static byte[] rejectedHeader() {
        return Plan.HEADER_OF_REJECTED.getBytes(UTF_8);
    }

    /**
     * Gets the line of the file of rejected rows.
     *
     * @param line a line that is rejected
     * @param number its number in the file, from 1
     * @return the line, without a line feed
     * @throws IllegalArgumentException if the line is not rejected
     */
    public static byte[] rejectedLine(BulkLine line, long number) {
        String reason = line.rejection().orElseThrow(() -> new IllegalArgumentException("the line is not rejected"));
        return RejectedCells.of(line.reader().name(), number, reason, line.content());
    }

    /**
     * Gets the header of the comparison: where the row is, whose conviction it is and which (person, case, court, section, date, level),
     * and what each of two policies determines.
     *
     * @return the line, without a line feed
     */
    public static byte[] comparisonHeader() {
        return Plan.HEADER_OF_COMPARISON.getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return "PeopleReview[]";
    }
}
