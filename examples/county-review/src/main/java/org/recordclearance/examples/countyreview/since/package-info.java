/**
 * What changed against an earlier review ({@link org.recordclearance.examples.countyreview.since.SinceResults}): people and convictions that
 * are new or gone, and outcomes that differ, with why.
 *
 * <p>The earlier review is read from its results alone ({@link org.recordclearance.examples.countyreview.since.EarlierReview}), by the
 * library's own reader. {@code EarlierPeople} says who is who, {@code ConvictionMatching} which conviction is which, {@code
 * PersonComparison} what that comes to. What can't be told is said, never guessed.
 */
@NullMarked
package org.recordclearance.examples.countyreview.since;

import org.jspecify.annotations.NullMarked;
