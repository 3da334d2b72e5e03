/**
 * What changed against an earlier review ({@link org.recordclearance.examples.countyreview.since.SinceResults}): people and convictions that
 * are new or gone, and outcomes that differ, with why.
 *
 * <p>The earlier review is read from its results alone ({@link org.recordclearance.examples.countyreview.since.EarlierReview}), by the
 * library's own reader. {@code EarlierPeople} says who is who, {@code ConvictionMatching} which conviction is which, {@code
 * PersonComparison} what that comes to. What can't be told is said, never guessed.
 *
 * <p>What is on orders is known by a list of its own, which goes from review to review ({@link
 * org.recordclearance.examples.countyreview.since.OrderedResults}): {@code OrderedList} reads it, and {@code EarlierOrders} says what they have
 * of the relief of this review.
 */
@NullMarked
package org.recordclearance.examples.countyreview.since;

import org.jspecify.annotations.NullMarked;
