/**
 * More things than memory has room for, in order: {@link org.recordclearance.examples.countyreview.spool.SortedSpool} sets them aside on the
 * disk, {@link org.recordclearance.examples.countyreview.spool.Sorted} gives them back.
 */
@NullMarked
package org.recordclearance.examples.countyreview.spool;

import org.jspecify.annotations.NullMarked;
