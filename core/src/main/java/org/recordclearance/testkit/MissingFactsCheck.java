package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.MISSING_FACTS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.function.UnaryOperator;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Takes facts of a record away, one or two at a time, and where that leaves relief puts all in their place that they
 * could be.
 */
final class MissingFactsCheck {

    private static final int SINGLES = 5;
    private static final int PAIRS = 4;
    private static final int FILLINGS_OF_A_PAIR = 80;

    private final Trial trial;

    private MissingFactsCheck(Trial trial) {
        this.trial = trial;
    }

    static void run(Trial trial) {
        Landmarks landmarks = trial.landmarks().of(trial.sheet(), trial.ruleSet(), trial.asOf());
        NavigableSet<LocalDate> days = landmarks.past(trial.asOf(), trial.dice());
        List<Fact<?>> facts = Facts.of(trial.sheet(), trial.sample(), days);
        MissingFactsCheck check = new MissingFactsCheck(trial);
        for (int i = 0; i < SINGLES; i++) {
            check.without(trial.dice().oneOf(facts).hole(trial.dice()));
        }
        for (int i = 0; i < PAIRS; i++) {
            Fact<?> one = trial.dice().oneOf(facts);
            Fact<?> other = trial.dice().oneOf(facts);
            if (one != other) {
                check.without(one.hole(trial.dice()), other.hole(trial.dice()));
            }
        }
    }

    private void without(Hole hole) {
        RapSheet sparse = hole.take().apply(trial.sheet());
        check(sparse, hole.fill(), "without " + hole.fact());
    }

    private void without(Hole one, Hole other) {
        RapSheet sparse = other.take().apply(one.take().apply(trial.sheet()));
        List<UnaryOperator<RapSheet>> fill = new ArrayList<>();
        for (int i = 0; i < FILLINGS_OF_A_PAIR; i++) {
            UnaryOperator<RapSheet> first = trial.dice().oneOf(one.fill());
            UnaryOperator<RapSheet> second = trial.dice().oneOf(other.fill());
            fill.add(sheet -> second.apply(first.apply(sheet)));
        }
        check(sparse, fill, "without " + one.fact() + " and " + other.fact());
    }

    private void check(RapSheet sparse, List<UnaryOperator<RapSheet>> fill, String what) {
        if (hasDatesOfItsOwn(sparse)) {
            new Alternatives(sparse, fill).check(trial, MISSING_FACTS, what);
        }
    }

    /** Where two dates are missing in the same way they may become one and the same fact, which they were not. */
    private boolean hasDatesOfItsOwn(RapSheet sparse) {
        return trial.sheet().knownOrPossibleConvictions().stream()
                .allMatch(conviction -> sparse.knownOrPossibleConvictions().stream()
                        .filter(each -> each.position().equals(conviction.position()))
                        .allMatch(each -> each.isDatedByEvent() == conviction.isDatedByEvent()));
    }
}
