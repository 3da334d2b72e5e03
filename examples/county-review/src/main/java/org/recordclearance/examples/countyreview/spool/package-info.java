/**
 * More things than memory has room for, in order: {@link org.recordclearance.examples.countyreview.spool.SortedSpool} sets them aside on the
 * disk, {@link org.recordclearance.examples.countyreview.spool.Sorted} gives them back. What is
 * a line of a list has {@link org.recordclearance.examples.countyreview.spool.Cells}. Where a number does in place of a text,
 * {@link org.recordclearance.examples.countyreview.spool.TextKey} makes it.
 */
@NullMarked
package org.recordclearance.examples.countyreview.spool;

import org.jspecify.annotations.NullMarked;
