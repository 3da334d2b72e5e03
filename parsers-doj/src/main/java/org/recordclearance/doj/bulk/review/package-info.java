/**
 * The whole job: people reviewed by workers, and the result files written in order.
 *
 * <p>{@code ReviewRun} is a run, {@code ReviewPass} one reading of the files, {@code ReviewWorker} what one thread does with a
 * chunk. {@code RowCells} asks each result column of the layout for its text on a row, which may carry a determination, and makes
 * it a cell. {@code ReviewFiles} says which files there are.
 */
@NullMarked
package org.recordclearance.doj.bulk.review;

import org.jspecify.annotations.NullMarked;
