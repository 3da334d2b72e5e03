package org.recordclearance.testkit.search;

import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.time.LocalDate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Step;
import org.recordclearance.rapsheet.Conviction;

/** A step of a table by itself, whatever the steps before it say. */
public final class StepAlone {

    private static final String HOLDS = "holds";

    private final Step step;
    private final DecisionTable table;

    /** Takes a step out of its table. */
    public StepAlone(Step step) {
        this.step = step;
        // reviews, so that what leaves relief open leaves this decided
        this.table = DecisionTable.named("alone")
                .covers(Condition.of("any conviction", inquiry -> Answer.YES))
                .step(HOLDS, step.condition())
                .then(REVIEW.saying(HOLDS), HOLDS)
                .otherwise(NOT_ELIGIBLE, "does not hold")
                .build();
    }

    /** Gets the step. */
    public Step step() {
        return step;
    }

    /** Checks if its condition holds for certain. */
    public boolean holds(Conviction conviction, LocalDate asOf) {
        return table.determine(conviction, asOf)
                .filter(determination -> determination.step().equals(HOLDS))
                .isPresent();
    }

    @Override
    public String toString() {
        return "StepAlone[" + step.name() + "]";
    }
}
