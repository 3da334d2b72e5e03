/**
 * Pluggable eligibility rules that never grant relief on missing data and explain every answer.
 *
 * <ul>
 *   <li>A {@link org.recordclearance.eligibility.RuleSet} determines every conviction that it covers. The usual one is a
 *       {@link org.recordclearance.eligibility.DecisionTable}: steps in order, of which the first that holds decides.
 *   <li>A {@link org.recordclearance.eligibility.Condition} asks one question of a conviction, through an
 *       {@link org.recordclearance.eligibility.Inquiry}, and gives an {@link org.recordclearance.eligibility.Answer}:
 *       yes, no, or unknown because of a {@link org.recordclearance.eligibility.MissingFact}.
 *       {@link org.recordclearance.eligibility.Conditions} has those that need no law.
 *   <li>A {@link org.recordclearance.eligibility.Determination} is the result for one conviction, a
 *       {@link org.recordclearance.eligibility.Review} that for a person. An
 *       {@link org.recordclearance.eligibility.Explanation} tells what was asked on the way, a
 *       {@link org.recordclearance.eligibility.Forecast} when the result changes.
 *   <li>A {@link org.recordclearance.eligibility.RuleSetProvider} makes rule sets from
 *       {@link org.recordclearance.eligibility.Parameters}; a
 *       {@link org.recordclearance.eligibility.RuleSetCatalog} finds them by name.
 *   <li>A {@link org.recordclearance.eligibility.ReviewLayout} says how the results of a whole file are laid out.
 * </ul>
 *
 * <p>How unknown answers are followed is in {@link org.recordclearance.eligibility.DecisionTable}. The package knows no
 * law and no file format.
 */
@NullMarked
package org.recordclearance.eligibility;

import org.jspecify.annotations.NullMarked;
