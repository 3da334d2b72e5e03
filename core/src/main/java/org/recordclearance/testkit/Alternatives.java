package org.recordclearance.testkit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.TermKind;

/**
 * What a record could be, of which something is not known: whatever relief is given on it, each of these must get as well, or
 * better.
 *
 * <p>Only what can be true counts: a value that contradicts another fact of the record, so that the rule set itself says it
 * is contradictory, is no value that the fact could have.
 *
 * @param unknown the record of which something is not known
 * @param values each gives the record with another value in the place of what is not known
 * @param changed the conviction of which it is changed what became of it, or null if no value is about that
 */
record Alternatives(
        RapSheet unknown,
        List<UnaryOperator<RapSheet>> values,
        @Nullable CountPosition changed) {

    Alternatives(RapSheet unknown, List<UnaryOperator<RapSheet>> values) {
        this(unknown, values, null);
    }

    /** Checks the relief that a rule set gives. */
    void check(Trial trial, ContractCheck check, String what) {
        check(trial, check, what, given -> true);
    }

    /** Checks some of the relief that a rule set gives. */
    void check(Trial trial, ContractCheck check, String what, Predicate<Trial.Relief> some) {
        List<Trial.Relief> relief = new ArrayList<>(trial.relief(unknown));
        relief.removeIf(some.negate());
        Map<CountPosition, Standing> standings = standings(unknown);
        for (UnaryOperator<RapSheet> value : values) {
            if (relief.isEmpty()) {
                return;
            }
            RapSheet full = value.apply(unknown);
            Map<CountPosition, Standing> then = standings(full);
            if (isPossible(full, trial.sheet()) && others(then).equals(others(standings))) {
                relief.removeIf(given -> isJudged(given.position(), standings, then)
                        && isLost(trial, check, given, trial.determine(full, given.position()), what));
            }
        }
    }

    private static boolean isLost(
            Trial trial, ContractCheck check, Trial.Relief given, Optional<Determination> then, String what) {
        return !isContradictory(then) && !trial.expectRelief(given.isAtMost(then), check, given, what);
    }

    /** As another offense a count may leave dispositions to another, which then may be a conviction: that is another record. */
    private Set<CountPosition> others(Map<CountPosition, Standing> standings) {
        Set<CountPosition> others = new HashSet<>(standings.keySet());
        others.remove(changed);
        return others;
    }

    /**
     * Checks if a conviction is to be compared: not where the change of another count, which may be about the same offense, says
     * something else of what became of this one.
     */
    private boolean isJudged(
            CountPosition position, Map<CountPosition, Standing> now, Map<CountPosition, Standing> then) {
        return position.equals(changed) || Objects.equals(now.get(position), then.get(position));
    }

    /** Checks if a determination is open as two facts contradict each other, which the dates of the record do not. */
    private static boolean isContradictory(Optional<Determination> determination) {
        return determination.stream()
                .flatMap(each -> each.missing().stream())
                .anyMatch(fact -> fact.problem() == MissingFact.Problem.CONTRADICTORY
                        && !fact.fact().contains("date")
                        && !fact.equals(MissingFact.IDENTITY));
    }

    /** Gets what became of the convictions of a record, and of what may be one. */
    static Map<CountPosition, Standing> standings(RapSheet sheet) {
        return sheet.knownOrPossibleConvictions().stream()
                .collect(Collectors.toMap(Conviction::position, Conviction::standing));
    }

    /**
     * Checks that nothing contradicts what did not before. Only a felony carries prison, and only a felony is reduced to a
     * misdemeanor: what says otherwise is no value.
     */
    private boolean isPossible(RapSheet full, RapSheet undamaged) {
        if (!unknown.contradictions().containsAll(full.contradictions())
                || !undamaged.contradictions().containsAll(full.contradictions())) {
            return false;
        }
        for (Conviction conviction : full.knownOrPossibleConvictions()) {
            Disposition disposition = conviction.disposition();
            Level level = disposition.level();
            if (level.isKnown() && level != Level.FELONY && isChanged(conviction)) {
                boolean prison =
                        disposition.sentence().terms().stream().anyMatch(term -> term.kind() == TermKind.PRISON);
                boolean reduced =
                        level == Level.INFRACTION && conviction.count().isReducedToMisdemeanor();
                if (prison || reduced) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isChanged(Conviction conviction) {
        return unknown.knownOrPossibleConvictions().stream()
                .filter(other -> other.position().equals(conviction.position()))
                .noneMatch(other -> other.disposition().equals(conviction.disposition()));
    }

    @Override
    public String toString() {
        return "Alternatives[" + values.size() + " values]";
    }
}
