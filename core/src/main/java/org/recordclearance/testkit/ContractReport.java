package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;

/**
 * What came of checking a {@link RuleSetContract}. Its texts name checks, places and facts, never a value of a record.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ContractReport {

    /** A case in which a rule set does not do what it must. */
    public static final class Failure {

        private final ContractCheck check;
        private final int sheet;
        private final RapSheet rapSheet;
        private final LocalDate asOf;
        private final @Nullable CountPosition position;
        private final String what;

        Failure(ContractCheck check, Trial trial, @Nullable CountPosition position, String what) {
            this.check = check;
            this.sheet = trial.number();
            this.rapSheet = trial.sheet();
            this.asOf = trial.asOf();
            this.position = position;
            this.what = what;
        }

        /**
         * Gets the check that failed.
         *
         * @return the check
         */
        public ContractCheck check() {
            return check;
        }

        /**
         * Gets the number of the rap sheet.
         *
         * @return its place among the rap sheets of the contract, from 0
         */
        public int sheet() {
            return sheet;
        }

        /**
         * Gets the rap sheet, as it was before any fact was taken away or added.
         *
         * @return the rap sheet
         */
        public RapSheet rapSheet() {
            return rapSheet;
        }

        /**
         * Gets the day for which eligibility was judged.
         *
         * @return the as-of date
         */
        public LocalDate asOf() {
            return asOf;
        }

        /**
         * Gets the place of the conviction.
         *
         * @return the position, or empty if the failure is of the rap sheet as a whole
         */
        public Optional<CountPosition> position() {
            return Optional.ofNullable(position);
        }

        /**
         * Gets what was done, or what was found, in words.
         *
         * @return such as {@code without date of birth}
         */
        public String what() {
            return what;
        }

        /**
         * Returns place and words.
         *
         * @return a text without any value of the record
         */
        @Override
        public String toString() {
            String place = position == null
                    ? ""
                    : ", cycle " + position.cycle() + ", event " + position.event() + ", count " + position.count();
            return "sheet " + sheet + " as of " + asOf + place + ": " + what;
        }
    }

    private final List<Failure> failures;
    private final Map<ContractCheck, Long> cases;

    ContractReport(List<Failure> failures, Map<ContractCheck, Long> cases) {
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
    public List<Failure> failures() {
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
     * @throws AssertionError if there is a failure; the message names checks and places, and no value of a record
     */
    public void assertHolds() {
        if (!holds()) {
            throw new AssertionError(toString());
        }
    }

    /**
     * Returns the checks that failed, and the failures, a line each.
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
            failures.stream()
                    .filter(failure -> failure.check() == check)
                    .forEach(failure -> lines.append("\n  ").append(failure));
        }
        return lines.toString();
    }
}
