/**
 * What an office decided on a worklist: {@link org.recordclearance.examples.countyreview.decisions.DecisionFiles} is the option that
 * names the lists, {@link org.recordclearance.examples.countyreview.decisions.Worklist} reads one,
 * {@link org.recordclearance.examples.countyreview.decisions.RowIdentity} compares what a row says to people with the record, and
 * {@link org.recordclearance.examples.countyreview.decisions.DecidedReview} is a review in which the decisions are taken, or refused.
 */
@NullMarked
package org.recordclearance.examples.countyreview.decisions;

import org.jspecify.annotations.NullMarked;
