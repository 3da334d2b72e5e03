package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;

/**
 * What must hold of any rule set, whoever wrote it, checked on rap sheets: random ones, or one's own.
 *
 * <pre>{@code
 * RuleSetContract.of(policy)
 *         .asOf(LocalDate.of(2026, 3, 1), LocalDate.of(2024, 2, 29))
 *         .sheets(RandomRapSheets.ofSeed(1).withCounties("YOLO", "NAPA").withCodeSections("HS 11358", "PC 459"), 100)
 *         .assertHolds();
 * }</pre>
 *
 * <p>The rap sheets must be such that the policy covers some of their convictions; the more of its steps they come to, the
 * more the contract says. Code sections need not be told: those on which the rule set answers differently are searched for,
 * and put in the place of one that is missing. {@link ContractCheck} has what is checked. What is sampled is sampled in the same way every
 * time. A rule set that throws an exception fails the check that asked.
 *
 * <p>Immutable and safe for use by several threads, as the rule set must be.
 */
public final class RuleSetContract {

    private static final int SHEETS = 100;

    private final RuleSet ruleSet;
    private final List<LocalDate> days;
    private final Function<LocalDate, List<RapSheet>> sheets;
    private final Set<ContractCheck> wanted;

    private RuleSetContract(
            RuleSet ruleSet,
            List<LocalDate> days,
            Function<LocalDate, List<RapSheet>> sheets,
            Set<ContractCheck> wanted) {
        this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
        this.days = List.copyOf(days);
        this.sheets = sheets;
        this.wanted = Collections.unmodifiableSet(wanted);
    }

    /**
     * Obtains the contract of a rule set, with all checks, on a hundred rap sheets of {@link RandomRapSheets#ofSeed}.
     *
     * @param ruleSet the rule set
     * @return the contract, which needs an as-of date
     */
    public static RuleSetContract of(RuleSet ruleSet) {
        return new RuleSetContract(
                ruleSet, List.of(), drawn(RandomRapSheets.ofSeed(0), SHEETS), EnumSet.allOf(ContractCheck.class));
    }

    /**
     * Returns a copy with other as-of dates.
     *
     * @param asOf the days for which eligibility is judged, one or more
     * @return the copy
     */
    public RuleSetContract asOf(LocalDate... asOf) {
        return new RuleSetContract(ruleSet, List.copyOf(new LinkedHashSet<>(Arrays.asList(asOf))), sheets, wanted);
    }

    /**
     * Returns a copy with other random rap sheets.
     *
     * @param count how many
     * @param seed what makes them these and no others
     * @return the copy
     */
    public RuleSetContract sheets(int count, long seed) {
        return sheets(RandomRapSheets.ofSeed(seed), count);
    }

    /**
     * Returns a copy with random rap sheets that are about what the rule set is about. For each as-of date they are drawn
     * around that day.
     *
     * @param from the rap sheets to take
     * @param count how many of them
     * @return the copy
     */
    public RuleSetContract sheets(RandomRapSheets from, int count) {
        return new RuleSetContract(ruleSet, days, drawn(from, count), wanted);
    }

    /**
     * Returns a copy with rap sheets of one's own.
     *
     * @param given the rap sheets
     * @return the copy
     */
    public RuleSetContract sheets(List<RapSheet> given) {
        List<RapSheet> copy = List.copyOf(given);
        return new RuleSetContract(ruleSet, days, asOf -> copy, wanted);
    }

    private static Function<LocalDate, List<RapSheet>> drawn(RandomRapSheets from, int count) {
        return asOf -> from.withDatesAround(asOf).stream(count).toList();
    }

    /**
     * Returns a copy without some of the checks, for a rule set of which one must not hold: say why where you do.
     *
     * @param checks the checks to leave out
     * @return the copy
     */
    public RuleSetContract without(ContractCheck... checks) {
        Set<ContractCheck> fewer = EnumSet.copyOf(wanted);
        Arrays.asList(checks).forEach(fewer::remove);
        return new RuleSetContract(ruleSet, days, sheets, fewer);
    }

    /**
     * Checks the rule set.
     *
     * @return what came of it
     * @throws IllegalStateException if no as-of date was given
     */
    public ContractReport check() {
        if (days.isEmpty()) {
            throw new IllegalStateException("a contract needs an as-of date: call asOf first");
        }
        ContractRun run = new ContractRun(ruleSet, wanted);
        days.forEach(asOf -> run.check(asOf, Sample.of(sheets.apply(asOf))));
        return run.report();
    }

    /**
     * Checks the rule set, and throws if it does not do what it must.
     *
     * @throws AssertionError if a check fails; the message names checks and places, and no value of a record
     * @throws IllegalStateException if no as-of date was given
     */
    public void assertHolds() {
        check().assertHolds();
    }
}
