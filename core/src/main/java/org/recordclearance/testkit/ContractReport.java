package org.recordclearance.testkit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What came of checking a {@link RuleSetContract}. Its texts name checks, places and facts, never a value of a record.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ContractReport {

    private final List<ContractFailure> failures;
    private final Map<ContractCheck, Long> cases;

    ContractReport(List<ContractFailure> failures, Map<ContractCheck, Long> cases) {
        this.failures = List.copyOf(failures);
        Map<ContractCheck, Long> copy = new EnumMap<>(ContractCheck.class);
        copy.putAll(cases);
        this.cases = Collections.unmodifiableMap(copy);
    }

    /**
     * Checks if the rule set does all that it must.
     *
     * @return true if nothing failed
     */
    public boolean holds() {
        return failed().isEmpty();
    }

    /**
     * Gets the failures, the first few of each check.
     *
     * @return the failures, in the order in which they were found
     */
    public List<ContractFailure> failures() {
        return failures;
    }

    /**
     * Gets the checks that failed. {@link ContractCheck#SOMETHING_TO_JUDGE} is one without a failure of its own: it
     * fails when no conviction of any rap sheet was decided.
     *
     * @return the checks, in their order
     */
    public Set<ContractCheck> failed() {
        Set<ContractCheck> failed = EnumSet.noneOf(ContractCheck.class);
        failures.forEach(failure -> failed.add(failure.check()));
        if (cases.getOrDefault(ContractCheck.SOMETHING_TO_JUDGE, 1L) == 0) {
            failed.add(ContractCheck.SOMETHING_TO_JUDGE);
        }
        return Collections.unmodifiableSet(failed);
    }

    /**
     * Gets how many cases each check has looked at, so that one that never had anything to look at does not go unseen.
     *
     * @return the numbers, for every check that was asked for
     */
    public Map<ContractCheck, Long> cases() {
        return cases;
    }

    /**
     * Throws if the rule set does not do what it must.
     *
     * @throws AssertionError if there is a failure; the message names checks and places, says what to do, and has no value of a record
     */
    public void assertHolds() {
        if (!holds()) {
            throw new AssertionError(toString());
        }
    }

    /**
     * Returns the checks that failed, and the failures, a line each, with what to do about those of each check.
     *
     * @return a text without any value of a record
     */
    @Override
    public String toString() {
        if (holds()) {
            return "the contract holds";
        }
        StringBuilder lines = new StringBuilder("the contract does not hold");
        for (ContractCheck check : failed()) {
            lines.append("\n").append(check).append(", ").append(check.words());
            if (check == ContractCheck.SOMETHING_TO_JUDGE) {
                lines.append("\n  nothing was found that the rule set covers");
            }
            List<ContractFailure> ofCheck = failures.stream()
                    .filter(failure -> failure.check() == check)
                    .toList();
            ofCheck.forEach(failure -> lines.append("\n  ").append(failure));
            Stream<String> mends = ofCheck.isEmpty()
                    ? Stream.of(check.mend())
                    : ofCheck.stream().map(ContractFailure::mend);
            mends.distinct().forEach(mend -> lines.append("\n  what to do: ").append(mend));
        }
        return lines.toString();
    }
}
