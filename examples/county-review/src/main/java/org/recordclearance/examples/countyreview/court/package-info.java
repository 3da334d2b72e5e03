/**
 * The court package, what a court and its clerks can act on: {@link org.recordclearance.examples.countyreview.court.CourtResults} adds it
 * to a review.
 */
@NullMarked
package org.recordclearance.examples.countyreview.court;

import org.jspecify.annotations.NullMarked;
