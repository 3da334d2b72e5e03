/**
 * What persons have decided of convictions that a policy leaves to them.
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.recordclearance.decisions.*;
 * import org.recordclearance.eligibility.RuleSet;
 * import org.recordclearance.prop64.Prop64;
 * import org.recordclearance.rapsheet.*;
 *
 * RapSheet sheet = (RapSheet.builder()
 *     .subject(person -> person.id("1").dateOfBirth("1970-05-01"))
 *     .cycle(cycle -> cycle.court("1991-04-11", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
 *     .build());
 * RuleSet policy = Prop64.statute();
 * LocalDate asOf = LocalDate.of(2026, 1, 1);
 *
 * Fingerprints keys = Fingerprints.of(policy, asOf);
 * for (Conviction each : sheet.convictions()) {
 *     Fingerprint key = keys.ofPerson(sheet).of(each);
 *     System.out.println(key.conviction() + " " + key.facts());
 * }
 * }</pre>
 *
 * <p>A {@link org.recordclearance.decisions.Fingerprint} is by what a conviction is known again that was reviewed: which it is, the
 * facts that its determination rests on, the policy, and the day. {@link org.recordclearance.decisions.Fingerprints} takes it, for
 * whoever writes a list of reviews to decide. A {@link org.recordclearance.decisions.Decision} is what a person decided of it, and
 * {@link org.recordclearance.decisions.Decisions#on} gives the policy with these decisions. A person decides only what the policy
 * leaves open, and only for the facts that were looked at: a {@link org.recordclearance.decisions.DecisionCheck} finds decisions that
 * do not fit the convictions of a review, and those that were carried out or otherwise overtaken.
 */
@API(status = Status.EXPERIMENTAL, since = "0.1.0")
@NullMarked
package org.recordclearance.decisions;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
