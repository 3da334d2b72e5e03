/**
 * A court's own extract beside ours: {@link org.recordclearance.examples.countyreview.reconcile.ReconcileCommand} is the command,
 * {@link org.recordclearance.examples.countyreview.reconcile.CaseSources} reads both sides,
 * {@link org.recordclearance.examples.countyreview.reconcile.NumbersInCell} finds the numbers in a cell, {@link
 * org.recordclearance.examples.countyreview.reconcile.WrittenDay} reads its day,
 * {@link org.recordclearance.examples.countyreview.reconcile.NormalForm} is what counts as written differently only, and
 * {@link org.recordclearance.examples.countyreview.reconcile.Reconciliation} finds what belongs together, case by case, as
 * {@link org.recordclearance.examples.countyreview.reconcile.CaseMatcher} tells.
 */
@NullMarked
package org.recordclearance.examples.countyreview.reconcile;

import org.jspecify.annotations.NullMarked;
