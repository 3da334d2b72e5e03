/**
 * The report of a review for people.
 *
 * <p>{@code ReportTally} counts every person in the same pass, {@code ReportFigures} is what was counted, without a word of prose.
 * {@code ReportPages} puts it into words and tables, each section in a class of its own, which also says what sums up to what; every
 * number has the name of a figure, such as those of {@code PeopleFigure} and {@code OutcomeFigure}. {@code ReportFiles} writes all that
 * as a page for a browser and as a PDF. What may be published of it is made in {@code report.disclosure}.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report;

import org.jspecify.annotations.NullMarked;
