package org.recordclearance.examples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkLine;
import org.recordclearance.doj.bulk.IncompleteRecords;
import org.recordclearance.doj.bulk.PeopleOfLines;
import org.recordclearance.doj.bulk.PeopleReview;
import org.recordclearance.doj.bulk.ReviewedRow;

/**
 * The people of a part, reviewed one after another: a row of results for each of their rows, and at the end one with what was counted.
 * Of a person with very many rows, one is made at a time.
 */
final class ReviewedPartition implements Iterator<Row> {

    /** Whose rows are results, and whose hold counts. */
    static final String RESULTS = "results";

    static final String COUNTS = "counts";

    /** What comes of a part. */
    static final StructType COLUMNS = new StructType()
            .add("kind", DataTypes.StringType, false)
            .add("file", DataTypes.IntegerType, false)
            .add("offset", DataTypes.LongType, false)
            .add("determined", DataTypes.BooleanType, false)
            .add("line", DataTypes.BinaryType, false)
            .add("condensed", DataTypes.BinaryType, true);

    private final PeopleOfLines people;
    private final PeopleReview review;
    private List<BulkLine> lines = List.of();
    private List<ReviewedRow> rows = List.of();
    private int place;
    private boolean counted;
    private @Nullable Row next;

    ReviewedPartition(Iterator<BulkLine> sorted, NamedPolicy policy, IncompleteRecords incomplete) {
        people = PeopleOfLines.of(sorted, policy.reading(), incomplete);
        review = policy.review();
        TaskContext task = TaskContext.get();
        if (task != null) {
            task.addTaskCompletionListener((TaskCompletionListener) ended -> close());
        }
    }

    private void close() {
        try {
            people.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        if (next == null && !counted) {
            next = make();
        }
        return next != null;
    }

    private Row make() {
        try {
            while (place == rows.size()) {
                if (!people.next()) {
                    counted = true;
                    return RowFactory.create(
                            COUNTS, -1, -1L, false, review.counts().toBytes(), null);
                }
                lines = people.lines();
                rows = review.review(people.person());
                place = 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        BulkLine line = lines.get(place);
        ReviewedRow row = rows.get(place++);
        return RowFactory.create(
                RESULTS, line.file(), line.offset(), row.isDetermined(), row.line(line), row.condensedLine(line));
    }

    @Override
    public Row next() {
        Row given = next;
        if (!hasNext() || (given = next) == null) {
            throw new NoSuchElementException("no more rows");
        }
        next = null;
        return given;
    }
}
