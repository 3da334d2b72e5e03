/**
 * What determinations do to people.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.time.LocalDate;
 * import org.recordclearance.doj.bulk.BulkFile;
 * import org.recordclearance.eligibility.RuleSet;
 * import org.recordclearance.impact.ImpactReport;
 * import org.recordclearance.prop64.Prop64;
 *
 * RuleSet policy = Prop64.statute();
 * try (BulkFile file = BulkFile.open(Path.of("doj.csv"))) {                  // the command sample makes one
 *     System.out.println(policy.reviewAll(file.rapSheets(), LocalDate.of(2026, 1, 1)).collect(ImpactReport.collector()));
 * }
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
