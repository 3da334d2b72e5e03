/**
 * The report as it may be published: {@code PublicPage} leaves out of a page what tells of fewer than 11, {@code SmallCells}
 * finds which numbers can be shown together by what sums up to what, and {@code KnownSums} what follows of those that are shown.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report.disclosure;

import org.jspecify.annotations.NullMarked;
