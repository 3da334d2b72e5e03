/**
 * What determinations do to people.
 *
 * <pre>{@code
 * ImpactReport report = (rapSheets.stream()
 *     .map(each -> policy.review(each, asOf))
 *     .collect(ImpactReport.collector()));
 * System.out.println(report);
 * }</pre>
 *
 * <p>An {@link org.recordclearance.impact.ImpactReport} sums up {@link org.recordclearance.eligibility.Review reviews},
 * a person at a time, as a {@link java.util.stream.Collector}; reports of other people are merged into it. A
 * {@link org.recordclearance.impact.ReliefTally} counts the people who are rid of a felony, of every conviction, or of
 * every recent one: for certain, and possibly.
 *
 * <p>Its memory does not grow with the number of people. That of a {@link org.recordclearance.impact.Population} does: it holds the
 * people of a file, to be asked again and again what another policy, parameter or day does for them.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.impact;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
