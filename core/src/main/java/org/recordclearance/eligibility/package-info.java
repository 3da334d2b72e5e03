/**
 * Pluggable eligibility rules that never grant relief on missing data and explain every answer.
 *
 * <ul>
 *   <li>A {@link org.recordclearance.eligibility.RuleSet} determines every conviction that it covers. The usual one is a
 *       {@link org.recordclearance.eligibility.DecisionTable}: steps in order, of which the first that holds decides.
 *   <li>A {@link org.recordclearance.eligibility.Condition} asks one question of a conviction, through an
 *       {@link org.recordclearance.eligibility.Inquiry}, and gives an {@link org.recordclearance.eligibility.Answer}:
 *       yes, no, or unknown because of a {@link org.recordclearance.eligibility.MissingFact}.
 *       {@link org.recordclearance.eligibility.Conditions} and
 *       {@link org.recordclearance.eligibility.RecordConditions} have those that need no law.
 *   <li>A {@link org.recordclearance.eligibility.Determination} is the result for one conviction, a
 *       {@link org.recordclearance.eligibility.Review} that for a person. An
 *       {@link org.recordclearance.eligibility.Explanation} tells what was asked on the way, a
 *       {@link org.recordclearance.eligibility.Forecast} when the result changes, a
 *       {@link org.recordclearance.eligibility.Timeline} what it is on every day.
 *   <li>A {@link org.recordclearance.eligibility.RuleSetProvider} makes rule sets from
 *       {@link org.recordclearance.eligibility.Parameters}; a
 *       {@link org.recordclearance.eligibility.RuleSetCatalog} finds them by name.
 *   <li>A {@link org.recordclearance.eligibility.ReviewLayout} says how the results of a whole file are laid out.
 * </ul>
 *
 * <p>What asks what, from a policy down to the fact that is missing and back:
 *
 * <ol>
 *   <li>{@code DecisionTable} asks, in a {@code Run} for one conviction on one day, what it covers and then its
 *       {@code Step}s in order.
 *   <li>{@code Step} has a {@code Condition} and what it decides. A condition is a {@code Clause}: one that asks, or several
 *       joined.
 *   <li>{@code Condition} asks the {@code Inquiry}, the only way to facts that may be missing, and says by its
 *       {@code Asker} who asks. {@code DateFact} is a date that it asks about.
 *   <li>{@code Inquiry} gives an {@code Answer}: yes, no, or open on a {@code Question}.
 *   <li>{@code Question} is about a {@code Variable}, a fact and the values that it could have, and a {@code Limit} or
 *       another variable. {@code Key} makes two of them the same.
 *   <li>{@code Ways} follows an open answer as yes and as no; {@code Assumptions} is what a way has narrowed the variables
 *       to, and settles later answers by it.
 *   <li>Where all ways end in one {@code Outcome} that is the {@code Determination}, else a review that names each
 *       {@code MissingFact} on which they part.
 *   <li>{@code Trace} writes down the facts used for an {@code Explanation}, {@code Turns} the days on which a comparison
 *       turns for a {@code Forecast} or {@code Timeline}, and for how long {@code KnownAnswers} keep what a condition answered.
 * </ol>
 *
 * <p>On the way out a {@code ReviewLayout} has {@code ResultColumn}s: each makes a text of the determination that a
 * {@code ResultRow} carries, and whoever writes the file makes it a cell.
 *
 * <p>How unknown answers are followed is in {@link org.recordclearance.eligibility.DecisionTable}. The package knows no
 * law and no file format.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.eligibility;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
