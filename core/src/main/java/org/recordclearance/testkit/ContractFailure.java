package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A case in which a rule set does not do what it must.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class ContractFailure {

    private static final String MEND_OF_THROWN =
            "let the rule set answer there instead of throwing: a record may lack any fact, and have any";
    private static final List<String> NOT_OF_AUTHORS =
            List.of("java.", "jdk.", "org.recordclearance.eligibility.", "org.recordclearance.rapsheet.");

    private final ContractCheck check;
    private final int sheet;
    private final RapSheet rapSheet;
    private final LocalDate asOf;
    private final @Nullable CountPosition position;
    private final String step;
    private final String what;
    private final String mend;

    ContractFailure(
            ContractCheck check, Trial trial, @Nullable CountPosition position, String step, String what, String mend) {
        this.check = check;
        this.sheet = trial.number();
        this.rapSheet = trial.sheet();
        this.asOf = trial.asOf();
        this.position = position;
        this.step = step;
        this.what = what;
        this.mend = mend;
    }

    /** Says where a rule set threw an exception, whose message may hold a value of the record and is not repeated. */
    static ContractFailure ofThrown(ContractCheck check, Trial trial, RuntimeException exception) {
        List<StackTraceElement> lines = Arrays.asList(exception.getStackTrace());
        String where = lines.stream()
                .filter(line -> NOT_OF_AUTHORS.stream().noneMatch(line.getClassName()::startsWith))
                .findFirst()
                .or(() -> lines.stream().findFirst())
                .map(line -> ", at " + line)
                .orElse("");
        return new ContractFailure(
                check, trial, null, "", "threw " + exception.getClass().getName() + where, MEND_OF_THROWN);
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
     * Gets the step of the policy that gave relief where it should not have.
     *
     * @return the name of the step, empty if the failure is of another kind or the rule set names no step
     */
    public String step() {
        return step;
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
     * Gets what an author does about it.
     *
     * @return that of the check, or for a rule set that threw an exception another; an instruction, without a full stop
     */
    public String mend() {
        return mend;
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
        String decided = step.isEmpty() ? "" : ", step \"" + step + "\"";
        return "sheet " + sheet + " as of " + asOf + place + decided + ": " + what;
    }
}
