/**
 * The report as it may be published: {@code PublicPage} leaves out of a page what tells of fewer than 11, {@code PageCells} knows which
 * cells are the same number or sum up to another, and {@code SmallCells} finds which numbers can be shown together.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report.disclosure;

import org.jspecify.annotations.NullMarked;
