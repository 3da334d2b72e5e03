/**
 * People whose rows are scattered over the files, brought together.
 *
 * <p>A first pass packs the columns that a record is made of into temporary files, each of which holds all rows of some people
 * and fits in memory ({@code Gathered}), and writes down where the fields are that the result files take ({@code KeptRows}).
 */
@NullMarked
package org.recordclearance.doj.bulk.gather;

import org.jspecify.annotations.NullMarked;
