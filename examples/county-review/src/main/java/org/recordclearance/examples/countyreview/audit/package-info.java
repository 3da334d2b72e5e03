/**
 * Whether the results in a folder still belong together: {@link org.recordclearance.examples.countyreview.audit.VerifyCommand} says what
 * does not. What {@code summary.json} states for an audit is the yardstick ({@code SealedSummary}): which files there are, what each
 * sums up to, and how many rows and determinations they hold.
 */
@NullMarked
package org.recordclearance.examples.countyreview.audit;

import org.jspecify.annotations.NullMarked;
