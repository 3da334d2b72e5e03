/**
 * The law and the criteria for the relief of cannabis convictions under California's Proposition 64.
 *
 * <ul>
 *   <li>{@link org.recordclearance.prop64.Prop64} has every policy by name, and the layout of the results.
 *   <li>The policies, each a decision table in a file of its own: {@link org.recordclearance.prop64.policies.Configurable} with its
 *       {@link org.recordclearance.prop64.Prop64Options}, those of the pilot counties
 *       ({@link org.recordclearance.prop64.policies.LosAngeles} and {@link org.recordclearance.prop64.LosAngelesVariants},
 *       {@link org.recordclearance.prop64.policies.SanJoaquin}, {@link org.recordclearance.prop64.ContraCosta},
 *       {@link org.recordclearance.prop64.policies.Sacramento}, {@link org.recordclearance.prop64.SanFrancisco},
 *       {@link org.recordclearance.prop64.policies.SanFrancisco2018}), two hypotheticals
 *       ({@link org.recordclearance.prop64.policies.DismissAll}, {@link org.recordclearance.prop64.DismissAllAndRelated}), and what
 *       the statute gives by itself ({@link org.recordclearance.prop64.policies.Statute}).
 *   <li>The questions that they ask, for policies of your own: {@link org.recordclearance.prop64.Prop64Conditions} about
 *       the conviction, {@link org.recordclearance.prop64.PriorConditions} about what can bar relief,
 *       {@link org.recordclearance.prop64.RecordConditions} about the record as a whole.
 *   <li>{@link org.recordclearance.prop64.Prop64Offenses} says what the law makes of a code section,
 *       {@link org.recordclearance.prop64.Counties} which counties there are.
 * </ul>
 *
 * <p>Not legal advice. What a lawyer must still confirm is marked (confirm). The package reads no files of records; every
 * type is safe for use by several threads unless it says otherwise.
 */
@NullMarked
package org.recordclearance.prop64;

import org.jspecify.annotations.NullMarked;
