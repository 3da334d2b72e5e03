/**
 * What a county review writes about Proposition 64: the result columns and the figures of the summary.
 *
 * <p>{@link org.recordclearance.prop64.results.Prop64Layout} puts them together: {@code Prop64Columns} has the columns,
 * each a function of a determination and its row, {@code Prop64Tally} the figures. The names of columns and figures are
 * those of the archived Clear My Record programs, so that what was made to read their files reads these. Not exported.
 */
@NullMarked
package org.recordclearance.prop64.results;

import org.jspecify.annotations.NullMarked;
