/**
 * The report of a review for people.
 *
 * <p>{@code ReportTally} counts every person in the same pass, {@code ReportFigures} is what was counted, without a word of prose.
 * {@code ReportPages} puts it into words and tables, and {@code ReportFiles} writes these as a page for a browser and as a PDF.
 * What may be published of it is made in {@code report.disclosure}.
 */
@NullMarked
package org.recordclearance.examples.countyreview.report;

import org.jspecify.annotations.NullMarked;
