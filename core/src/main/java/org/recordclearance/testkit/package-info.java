/**
 * For authors of rule sets: fabricated rap sheets, and a contract that any rule set must pass.
 *
 * <pre>{@code
 * import org.recordclearance.prop64.Prop64;
 * import org.recordclearance.testkit.RuleSetContract;
 *
 * RuleSetContract.of(Prop64.losAngeles()).sheets(20, 1).assertHolds();
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.recordclearance.testkit.RandomRapSheets} are seeded random rap sheets, sparse, partial and odd ones
 *       among them, or lifelike ones.
 *   <li>{@link org.recordclearance.testkit.RuleSetContract} checks a rule set on them: each
 *       {@link org.recordclearance.testkit.ContractCheck} says what must hold, a
 *       {@link org.recordclearance.testkit.ContractReport} with its
 *       {@link org.recordclearance.testkit.ContractFailure failures} where it does not.
 *   <li>{@link org.recordclearance.testkit.PolicyCases} are small cases that a lawyer can read, each a
 *       {@link org.recordclearance.testkit.PolicyCase}: a record in words and what a policy must say of it.
 *   <li>{@link org.recordclearance.testkit.TableFindings} tells what a decision table does not say of itself, each
 *       {@link org.recordclearance.testkit.TableFinding} with a conviction that shows it.
 *   <li>A {@link org.recordclearance.testkit.DeterminationLog} tells which determinations a change has changed.
 * </ul>
 *
 * <p>Plain Java, for any test framework.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package org.recordclearance.testkit;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
