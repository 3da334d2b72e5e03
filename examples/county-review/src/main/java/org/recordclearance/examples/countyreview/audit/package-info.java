/**
 * Whether the results in a folder still belong together: {@link org.recordclearance.examples.countyreview.audit.VerifyCommand} says what
 * does not. What {@code summary.json} states for an audit is the yardstick ({@code SealedSummary}): which files there are, what each
 * sums up to, and how many rows and determinations they hold. What writes or replaces files asks here first:
 * {@link org.recordclearance.examples.countyreview.audit.SealedFolder} keeps all else out of results, and
 * {@link org.recordclearance.examples.countyreview.audit.FilledIn} keeps what people put into them.
 * {@link org.recordclearance.examples.countyreview.audit.Discrepancy} has the words for what is found.
 */
@NullMarked
package org.recordclearance.examples.countyreview.audit;

import org.jspecify.annotations.NullMarked;
