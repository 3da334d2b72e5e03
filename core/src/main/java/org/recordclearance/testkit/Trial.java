package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.testkit.draw.Dice;

/**
 * One rap sheet on one as-of date, put before a rule set.
 *
 * @param ruleSet the rule set
 * @param sample all rap sheets of the contract, to take parts from
 * @param number which one of them it is
 * @param asOf the day for which eligibility is judged
 * @param landmarks the days and years that the policy's own words speak of
 * @param dice chance, the same for the same trial
 * @param findings where to tell what was found
 */
record Trial(
        RuleSet ruleSet,
        Sample sample,
        int number,
        LocalDate asOf,
        Landmarks landmarks,
        Dice dice,
        ContractFindings findings) {

    private static final int YEARS_BEFORE = 15;

    /** A conviction that the rule set dismisses or reduces. */
    record Relief(CountPosition position, Determination determination) {

        /** Checks if a determination is as favourable as this one, or more. */
        boolean isAtMost(Optional<Determination> other) {
            return other.isPresent()
                    && other.get()
                                    .outcome()
                                    .kind()
                                    .compareTo(determination.outcome().kind())
                            <= 0;
        }
    }

    RapSheet sheet() {
        return sample.sheets().get(number);
    }

    /** Gets days on which the outcome may change, and some more: from fifteen years before the as-of date on. */
    List<LocalDate> days() {
        LocalDate begin = asOf.minusYears(YEARS_BEFORE);
        return List.copyOf(landmarks.of(sheet(), ruleSet, asOf).future(begin, dice));
    }

    Optional<Determination> determine(Conviction conviction) {
        return ruleSet.determine(conviction, asOf);
    }

    /** Determines the conviction at a position, if there is one: on another rap sheet it may have been undone. */
    Optional<Determination> determine(RapSheet other, CountPosition position) {
        return other.knownOrPossibleConvictions().stream()
                .filter(conviction -> conviction.position().equals(position))
                .findFirst()
                .flatMap(this::determine);
    }

    /** Gets the relief that the rule set gives on a rap sheet. */
    List<Relief> relief(RapSheet other) {
        List<Relief> relief = new ArrayList<>();
        for (Conviction conviction : other.knownOrPossibleConvictions()) {
            determine(conviction)
                    .filter(determination -> determination.outcome().kind().isRelief())
                    .ifPresent(determination -> relief.add(new Relief(conviction.position(), determination)));
        }
        return relief;
    }

    void looked(ContractCheck check) {
        findings.looked(check);
    }

    /** Tells that the rule set threw an exception when it was asked. */
    void threw(ContractCheck check, RuntimeException exception) {
        looked(check);
        findings.threw(check, this, exception);
    }

    /** Tells that a case was looked at, and a failure if it is not as it must be. */
    boolean expect(boolean holds, ContractCheck check, @Nullable CountPosition position, String what) {
        return expect(holds, check, position, "", what);
    }

    /** Tells that relief was looked at, and a failure of the step that gave it if it should not have. */
    boolean expectRelief(boolean holds, ContractCheck check, Relief relief, String what) {
        return expect(holds, check, relief.position(), relief.determination().step(), what);
    }

    private boolean expect(
            boolean holds, ContractCheck check, @Nullable CountPosition position, String step, String what) {
        looked(check);
        if (!holds) {
            findings.fail(check, this, position, step, what);
        }
        return holds;
    }

    @Override
    public String toString() {
        return "Trial[sheet " + number + "]";
    }
}
