/**
 * The words of cases: {@link org.recordclearance.testkit.cases.RecordInWords} reads the record of one, clause by clause, with
 * {@code CaseInWords} for what a court decided on one day, and {@link org.recordclearance.testkit.cases.CaseLine} the cells of a
 * line.
 */
@NullMarked
package org.recordclearance.testkit.cases;

import org.jspecify.annotations.NullMarked;
