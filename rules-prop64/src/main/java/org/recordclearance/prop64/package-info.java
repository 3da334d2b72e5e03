/**
 * The law and the criteria for the relief of cannabis convictions under California's Proposition 64.
 *
 * <pre>{@code
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.prop64.Prop64;
 *
 * DecisionTable losAngeles = Prop64.losAngeles();
 * System.out.println(losAngeles.toMarkdown());                               // what a District Attorney signs
 * DecisionTable inYolo = losAngeles.inCounty("YOLO");                        // the same criteria elsewhere
 * RuleSet named = Prop64.catalog().create("statute", Parameters.none());     // by its name
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.recordclearance.prop64.Prop64} has every policy by name, and the layout of the results.
 *   <li>The policies, each a decision table: {@code configurable} with its {@link org.recordclearance.prop64.Prop64Options},
 *       those of the pilot counties, two hypotheticals, what the statute gives by itself, and the audit of HS 11361.9. They are made by
 *       {@link org.recordclearance.prop64.Prop64}, or found by name in its catalog.
 *   <li>The questions that they ask, for policies of your own: {@link org.recordclearance.prop64.Prop64Conditions} about
 *       the conviction, {@link org.recordclearance.prop64.PriorConditions} about what can bar relief,
 *       {@link org.recordclearance.eligibility.RecordConditions} about the record as a whole.
 *   <li>{@link org.recordclearance.prop64.Prop64Offenses} says what the law makes of a code section.
 * </ul>
 *
 * <p>Not legal advice. What a lawyer must still confirm is marked (confirm). The package reads no files of records; every
 * type is safe for use by several threads unless it says otherwise.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.prop64;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
