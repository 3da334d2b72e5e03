/**
 * The report as it may be published: {@code PublicPage} leaves out of a page what tells of fewer than 11, by what
 * {@link org.recordclearance.study.disclosure.SmallCells} finds of the sums that the page states.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report.disclosure;

import org.jspecify.annotations.NullMarked;
