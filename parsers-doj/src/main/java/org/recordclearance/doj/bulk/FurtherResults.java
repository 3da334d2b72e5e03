package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.stream.Collector;
import org.recordclearance.doj.output.ResultNames;

/**
 * Results of its own that somebody adds to those of a {@link BulkReview}: what is gathered of every person in the same pass, and
 * the files that are written of it. They are results as the others are: all get into place together, or none does.
 *
 * @param <R> what is gathered of all people
 */
public interface FurtherResults<R> {

    /**
     * Gets the names of the files that it may write. A review that replaces results replaces those too, also where it writes none.
     *
     * @return the names, such as {@code report.html}
     */
    Set<String> files();

    /**
     * Gets the names of all results that it may write, for those whose names come of what is gathered, such as one for each court in a
     * folder of their own. A review that replaces results replaces all those.
     *
     * @return the names of {@link #files}, unless it has more
     */
    default ResultNames results() {
        return ResultNames.of(files());
    }

    /**
     * Gets the columns that the collector reads of the rows themselves; others may be empty in the rows that it gets. Rap sheets and
     * convictions are whole without any.
     *
     * @return the columns
     */
    default Set<BulkColumn> columns() {
        return Set.of();
    }

    /**
     * Gets what gathers. Each thread has a container of its own, and these are combined in any order: what comes of it must not
     * depend on the order of people. A person is no longer there when the next one comes.
     *
     * @return the collector
     */
    Collector<ReviewedPerson, ?, R> collector();

    /**
     * Writes the files, once all people were reviewed. What it throws fails the review.
     *
     * @param gathered what was gathered of all people
     * @param review the review
     * @param folder takes the files
     * @throws IOException if they can't be written
     */
    void write(R gathered, FinishedReview review, Folder folder) throws IOException;

    /** Takes files that get into place with the other results. For one thread. */
    @FunctionalInterface
    interface Folder {

        /**
         * Begins a file, which only its owner can read.
         *
         * @param name one of the names of {@link FurtherResults#results}
         * @return takes the bytes, to be closed
         * @throws IllegalArgumentException if it is another name
         * @throws IOException if it can't be made
         */
        OutputStream newFile(String name) throws IOException;
    }
}
