package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Figure;

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
     * Gets the folders within that of the results that it may write to, for files whose names come of what is gathered, such as one for
     * each court. A review that replaces results replaces all that have such names.
     *
     * @return by the name of the folder, of small letters, digits and hyphens, whether a file of a name in it is a result
     */
    default Map<String, Predicate<String>> folders() {
        return Map.of();
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
     * Gets the figures that {@code summary.json} has of what was gathered, besides its own, once all people were reviewed and before
     * files are written.
     *
     * @param gathered what was gathered of all people
     * @return the figures by names that no other figure has; none unless it is said otherwise
     */
    default Figure.Group figures(R gathered) {
        return Figure.group().build();
    }

    /**
     * Gets what the figures of the review could be mistaken for by what was gathered, once all people were reviewed and before files are
     * written.
     *
     * @param gathered what was gathered of all people
     * @param rowsRead how many data rows the files have, rejected ones included
     * @param rejectedByReason how many of them were rejected, by reason as in {@code rejected_rows.csv}
     * @return sentences without a value of a record, which are among the {@link ReviewSummary#warnings}; none unless it is said otherwise
     */
    default List<String> warnings(R gathered, long rowsRead, Map<String, Long> rejectedByReason) {
        return List.of();
    }

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
         * @param name one of the names of {@link FurtherResults#files}, or such as {@code court/cases.csv} in one of {@link
         *     FurtherResults#folders}
         * @return takes the bytes, to be closed
         * @throws IllegalArgumentException if it is another name
         * @throws IOException if it can't be made
         */
        OutputStream newFile(String name) throws IOException;
    }
}
