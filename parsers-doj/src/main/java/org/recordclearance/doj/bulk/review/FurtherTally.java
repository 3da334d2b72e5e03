package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;

/**
 * What is gathered of people for further results. For one thread; tallies of several threads are merged.
 *
 * @param <R> what comes of it
 */
final class FurtherTally<R> {

    private final FurtherResults<R> results;
    private final Running<ReviewedPerson, ?, R> gathered;
    private @Nullable R result;

    private FurtherTally(FurtherResults<R> results) {
        this.results = results;
        this.gathered = Running.of(results.collector());
    }

    static <R> FurtherTally<R> of(FurtherResults<R> results) {
        return new FurtherTally<>(results);
    }

    void add(ReviewedPerson person) {
        gathered.add(person);
    }

    /** Adds what another tally of the same results has gathered, which is spent then. */
    @SuppressWarnings("unchecked") // tallies of one plan are in one order
    void merge(FurtherTally<?> other) {
        gathered.merge(((FurtherTally<R>) other).gathered);
    }

    /** What was gathered, once all tallies are merged. */
    private R result() {
        R known = result;
        if (known == null) {
            known = gathered.result();
            result = known;
        }
        return known;
    }

    /** The figures that the results add to the summary. */
    Figure.Group figures() {
        return results.figures(result());
    }

    /** What the results say that the figures could be mistaken for. */
    List<String> warnings(long rowsRead, Map<String, Long> rejectedByReason) {
        return results.warnings(result(), rowsRead, rejectedByReason);
    }

    void write(FinishedReview review, SummedResults written) throws IOException {
        results.write(result(), review, name -> {
            if (!results.files().contains(name) && !ReviewFiles.isIn(results.folders(), name)) {
                throw new IllegalArgumentException("further results have no file " + name);
            }
            return written.newFile(name);
        });
    }
}
