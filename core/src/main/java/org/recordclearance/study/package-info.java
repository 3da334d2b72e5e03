/**
 * Questions of researchers about thousands of records: counts of people and of convictions by anything, over time, between policies.
 *
 * <pre>{@code
 * import static org.recordclearance.study.Grouping.*;
 *
 * import java.nio.file.Path;
 * import org.recordclearance.doj.bulk.BulkFile;
 * import org.recordclearance.prop64.Prop64;
 * import org.recordclearance.study.*;
 *
 * Study study = Study.of(BulkFile.readAll(Path.of("doj.csv"))).asOf("2026-01-01"); // the command sample makes such a file
 * PolicyStudy losAngeles = study.under(Prop64.losAngeles());
 *
 * losAngeles.by(race());                      // relief by race: people and convictions, certain and possible
 * losAngeles.by(ageGroup(25, 45, 65), sex());
 * losAngeles.by(people("letter", sheet -> sheet.subject().id().substring(0, 1)));
 * losAngeles.eligibleByYear(10);              // who becomes eligible when
 * losAngeles.timeSinceConviction();           // quantiles
 * losAngeles.undecided();                     // and why
 * losAngeles.gap();                           // who is eligible, has relief already, or still waits, for how long
 * losAngeles.waits();                         // and for what
 * losAngeles.inCounty("YOLO").by(race());
 * study.compare(Prop64.losAngeles(), Prop64.sanJoaquin().inCounty("LOS ANGELES")); // which helps most in one county
 *
 * losAngeles.by(race()).toCsv(Path.of("race.csv"));
 * losAngeles.by(race()).suppressed(10).toMarkdown();
 * }</pre>
 *
 * <p>A {@link org.recordclearance.study.Study} is of people as of a day, a {@link org.recordclearance.study.PolicyStudy} of what a
 * policy does for them. A {@link org.recordclearance.study.Grouping} tells them apart, a {@link org.recordclearance.study.Measure} is
 * what quantiles are of. Each answer is a {@link org.recordclearance.study.StudyTable}, which prints itself and can be read by
 * {@link org.recordclearance.study.StudyRow rows}. Nothing is decided here: reviews, forecasts and possible outcomes are those of the
 * policy, and figures those of {@link org.recordclearance.impact.ImpactReport}.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package org.recordclearance.study;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
