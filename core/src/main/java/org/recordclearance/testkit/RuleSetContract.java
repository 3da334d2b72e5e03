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
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What must hold of any rule set, whoever wrote it, checked on rap sheets that it makes itself, or on one's own.
 *
 * <pre>{@code
 * RuleSetContract.of(policy).assertHolds();
 * }</pre>
 *
 * <p><b>What it draws.</b> Nothing need be told of the rule set. A conviction that it decides is searched for, by the sections
 * and counties that its printed form names, then among all counties and some thousand sections, and on a day that it names
 * where it is not in force on the usual ones. From there it finds the counties and sections on which it answers differently,
 * the sections that change its answers where they stand before or beside others, and the days and ages on which its answers
 * turn, whether or not it says so. {@link RandomRapSheets} are drawn about these, with dates on those days and ages and the day
 * before and after; half of them are drawn again until they get relief, as only on relief is anything to be seen. What is drawn
 * is drawn in the same way every time. Where it finds nothing that is covered, or to say more of one's own, give it as-of dates
 * and rap sheets:
 *
 * <pre>{@code
 * RuleSetContract contract = (RuleSetContract.of(policy)
 *         .asOf(LocalDate.of(2026, 3, 1), LocalDate.of(2024, 2, 29))
 *         .sheets(RandomRapSheets.ofSeed(1).withCounties("YOLO", "NAPA").withCodeSections("HS 11358", "PC 459"), 100));
 * contract.assertHolds();
 * }</pre>
 *
 * <p><b>What it applies.</b> {@link ContractCheck} has all that is checked. Facts are taken away, misread, made to contradict
 * each other or left open by what came later, and parts of the record are lost: no such change may turn a determination that
 * is no relief into relief, unless every value that could be in the place of what is not known gives it too. A value that
 * contradicts another fact is none, nor is a section that no code has, nor one with which another count would be a conviction.
 * A hundred rap sheets for each of two days take seconds; {@link #sheets(int, long)} draws fewer or others.
 *
 * <p><b>How to read a failure.</b> It names the rap sheet and the conviction in it, the step of the policy that gave relief
 * where it should not have, what was changed, and what to do:
 *
 * <pre>
 * MISSING_FACTS, missing facts give no relief that a value in their place would deny
 *   sheet 7 as of 2026-03-01, cycle 0, event 0, count 1, step "ten years": without date of event 0 of cycle 0
 *   what to do: let the condition ask the Inquiry for the fact (convictionDate, ...
 * </pre>
 *
 * <p>Most often the condition of that step reads the record past its {@link org.recordclearance.eligibility.Inquiry}, which
 * would have said that the fact is not known; what to do is said behind the failures of each check. {@link ContractFailure#rapSheet}
 * has the record as it was before the change. A rule set that throws an exception fails the check that asked, and is told the line.
 *
 * <p>Immutable and safe for use by several threads, as the rule set must be.
 */
@JsonOfItsOwn
public final class RuleSetContract {

    private static final int SHEETS = 100;
    private static final int MOST_NAMED_DAYS = 5;
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2026, 3, 1));

    private final RuleSet ruleSet;
    private final List<LocalDate> days;
    private final Function<Survey, List<RapSheet>> sheets;
    private final Set<ContractCheck> wanted;

    private RuleSetContract(
            RuleSet ruleSet, List<LocalDate> days, Function<Survey, List<RapSheet>> sheets, Set<ContractCheck> wanted) {
        this.ruleSet = Objects.requireNonNull(ruleSet, "ruleSet");
        this.days = List.copyOf(days);
        this.sheets = sheets;
        this.wanted = Collections.unmodifiableSet(wanted);
    }

    /**
     * Obtains the contract of a rule set, with all checks, on a hundred rap sheets for each of two days, drawn from the rule
     * set itself.
     *
     * @param ruleSet the rule set
     * @return the contract
     */
    public static RuleSetContract of(RuleSet ruleSet) {
        return new RuleSetContract(
                ruleSet,
                List.of(),
                survey -> DrawnSheets.of(ruleSet, survey, SHEETS, 0),
                EnumSet.allOf(ContractCheck.class));
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
     * Returns a copy with other rap sheets drawn from the rule set itself.
     *
     * @param count how many for each as-of date
     * @param seed what makes them these and no others
     * @return the copy
     */
    public RuleSetContract sheets(int count, long seed) {
        return new RuleSetContract(ruleSet, days, survey -> DrawnSheets.of(ruleSet, survey, count, seed), wanted);
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
        return new RuleSetContract(ruleSet, days, survey -> copy, wanted);
    }

    private static Function<Survey, List<RapSheet>> drawn(RandomRapSheets from, int count) {
        return survey -> from.withDatesAround(survey.asOf()).stream(count).toList();
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
     */
    public ContractReport check() {
        ContractRun run = new ContractRun(ruleSet, wanted);
        for (Survey survey : surveys()) {
            run.check(survey, sheets.apply(survey));
        }
        return run.report();
    }

    private List<Survey> surveys() {
        if (!days.isEmpty()) {
            return Survey.of(ruleSet, days);
        }
        List<Survey> usual = Survey.of(ruleSet, DAYS);
        // a rule set that is not in force on the usual days may be so on one that it names
        return usual.get(0).scope() != null
                ? usual
                : Landmarks.of(ruleSet).days().descendingSet().stream()
                        .limit(MOST_NAMED_DAYS)
                        .map(day -> Survey.of(ruleSet, List.of(day)))
                        .filter(named -> named.get(0).scope() != null)
                        .findFirst()
                        .orElse(usual);
    }

    /**
     * Checks the rule set, and throws if it does not do what it must.
     *
     * @throws AssertionError if a check fails, or if no conviction of any rap sheet is covered; the message names checks,
     *     places and steps of the policy, says what to do, and has no value of a record
     */
    public void assertHolds() {
        check().assertHolds();
    }
}
