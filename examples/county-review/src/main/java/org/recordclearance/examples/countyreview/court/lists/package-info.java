/**
 * The lists of the court package: {@link org.recordclearance.examples.countyreview.court.lists.CaseLists} writes all that are tables of
 * cases in one go, and {@link org.recordclearance.examples.countyreview.court.lists.DeterminationsWorkbook} the workbook; how they
 * are called {@link org.recordclearance.examples.countyreview.court.lists.CourtFiles} says.
 */
@NullMarked
package org.recordclearance.examples.countyreview.court.lists;

import org.jspecify.annotations.NullMarked;
