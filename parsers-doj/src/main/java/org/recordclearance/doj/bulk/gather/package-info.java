/**
 * People whose rows are scattered over the files, brought together.
 *
 * <p>A first pass packs the columns that a record is made of into temporary files, each of which holds all rows of some people
 * ({@code Gathered}), and writes down where the fields are that the result files take ({@code KeptRows}). A part that does not fit in
 * memory is split further ({@code GatheredPart}), and the rows of a person with very many stay on the disk ({@code RowsOnDisk}).
 */
@NullMarked
package org.recordclearance.doj.bulk.gather;

import org.jspecify.annotations.NullMarked;
