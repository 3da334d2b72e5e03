package org.recordclearance.eligibility;

import java.util.Objects;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One row of a decision table: when its condition holds and none before did, its outcome is the determination.
 *
 * @param name what the step is called, unique in its table
 * @param condition when it decides
 * @param outcome what it decides
 * @param reason why
 * @param authority the law or decision that it rests on, empty if it is the policy's own choice
 * @param inForce the as-of dates for which it is asked
 */
@JsonOfItsOwn
public record Step(
        String name, Condition condition, Outcome outcome, Reason reason, String authority, InForce inForce) {

    /**
     * Validates the components.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Step {
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(authority, "authority");
        Objects.requireNonNull(inForce, "inForce");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a step needs a name");
        }
    }

    /**
     * Creates a step for every as-of date.
     *
     * @param name what the step is called, unique in its table
     * @param condition when it decides
     * @param outcome what it decides
     * @param reason why
     * @param authority the law or decision that it rests on, empty if it is the policy's own choice
     */
    public Step(String name, Condition condition, Outcome outcome, Reason reason, String authority) {
        this(name, condition, outcome, reason, authority, InForce.ALWAYS);
    }

    Step citing(String newAuthority) {
        return new Step(name, condition, outcome, reason, newAuthority, inForce);
    }

    Step inForce(InForce days) {
        return new Step(name, condition, outcome, reason, authority, days);
    }
}
