package org.recordclearance.doj.bulk.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.Conviction;

/** Reviews people, one after another, counts what comes of it, and computes what is written on each of their rows. For one thread. */
public final class RowsReview {

    /**
     * Takes the rows of a person who was reviewed, in order, and what was computed for each.
     *
     * @param <R> what a row is
     */
    public interface Taker<R> {

        /**
         * Takes a row.
         *
         * @param row the row
         * @param cells its result columns
         * @param determined whether it carries a determination
         * @param differences its lines of the comparison
         */
        void take(R row, byte[] cells, boolean determined, byte[][] differences);
    }

    private final ReviewTally tally;
    private final RowCells cells;

    /**
     * Creates a review that does with each person what a plan says.
     *
     * @param plan the plan
     * @param readable the columns that the rows of people have
     * @param asked takes which columns the result columns ask for
     */
    RowsReview(Plan plan, Set<BulkColumn> readable, AskedColumns asked) {
        this.tally = new ReviewTally(plan);
        this.cells = new RowCells(plan, readable, asked);
    }

    /** Obtains a review of rows that have all columns. */
    public static RowsReview of(Plan plan) {
        return new RowsReview(plan, EnumSet.allOf(BulkColumn.class), new AskedColumns());
    }

    ReviewTally tally() {
        return tally;
    }

    RowCells cells() {
        return cells;
    }

    /** Gives what was counted so far. */
    public Counted counted() {
        return tally.counted();
    }

    /** What the policy does to people. */
    public ImpactReport impact() {
        return tally.impact();
    }

    /** The figures about people. */
    public Figure.Group figures() {
        return tally.figures();
    }

    /** Adds what a review of other people has counted. */
    public void add(Counted counted) {
        tally.add(counted);
    }

    /** Reviews a person, and computes what is written on each row. */
    public <R extends BulkRow> void review(PersonRows person, List<R> rows, Taker<? super R> taker) {
        ReviewTally.Reviews reviews = tally.review(person);
        for (int i = 0; i < rows.size(); i++) {
            R row = rows.get(i);
            Optional<Conviction> conviction = person.convictionOfRow(i);
            if (conviction.isEmpty()) {
                taker.take(row, cells.of(row), false, RowCells.NO_DIFFERENCES);
            } else {
                Optional<Determination> determination = reviews.own().determination(conviction.get());
                taker.take(
                        row,
                        cells.of(row, conviction, determination),
                        determination.isPresent(),
                        cells.differences(conviction.get(), row, reviews.own(), reviews.compared()));
            }
        }
    }
}
