package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.INCOMPLETE_RECORD;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.testkit.draw.Dice;

/**
 * Marks a record, and the beginning of it, as incomplete, and where that leaves relief adds what may have been lost:
 * cycles, events and counts of other records, a part of a sentence, that the subject has died.
 */
final class IncompleteRecordCheck {

    private static final int FULLER = 12;
    private static final int MOST_ADDED = 3;
    private static final int MOST_TRIES = 6;
    private static final Sentence LONG_TIME =
            Sentence.of(new Term(TermKind.PROBATION, ReportedLength.of(Period.ofYears(99))));

    private IncompleteRecordCheck() {}

    static void run(Trial trial) {
        List<Cycle> cycles = trial.sheet().cycles();
        for (int most = cycles.size(); most > 0; most = trial.dice().between(0, most - 1)) {
            check(trial, RecordEdits.withCycles(trial.sheet(), cycles.subList(0, most)));
        }
    }

    private static void check(Trial trial, RapSheet sheet) {
        Gap gap = trial.dice().oneOf(List.of(Gap.values()));
        List<Trial.Relief> relief = new ArrayList<>(trial.relief(RecordEdits.withGaps(sheet, Set.of(gap))));
        for (int i = 0; i < FULLER && !relief.isEmpty(); i++) {
            RapSheet fuller = RecordEdits.withGaps(sheet, Set.of());
            int more = trial.dice().between(0, MOST_ADDED);
            for (int part = 0; part < more; part++) {
                fuller = believablePlus(fuller, trial);
            }
            RapSheet full = fuller;
            relief.removeIf(given -> isSameConviction(sheet, full, given.position())
                    && !trial.expectRelief(
                            given.isAtMost(trial.determine(full, given.position())),
                            INCOMPLETE_RECORD,
                            given,
                            "with a part of the record not read, against " + more + " parts more"));
        }
    }

    /** Checks that what was added says nothing of the conviction itself: these are questions about the rest of the record. */
    private static boolean isSameConviction(RapSheet sheet, RapSheet full, CountPosition position) {
        return full.knownOrPossibleConvictions().stream()
                .filter(conviction -> conviction.position().equals(position))
                .anyMatch(conviction ->
                        conviction.standing().equals(sheet.conviction(position).standing()));
    }

    /** Adds one thing that contradicts nothing; most cycles of other people do. */
    private static RapSheet believablePlus(RapSheet sheet, Trial trial) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            RapSheet more = plus(sheet, trial);
            if (sheet.contradictions().containsAll(more.contradictions())) {
                return more;
            }
        }
        return sheet;
    }

    /** Adds one thing, behind all others so that every conviction keeps its position. */
    private static RapSheet plus(RapSheet sheet, Trial trial) {
        Dice dice = trial.dice();
        Cycle other = dice.oneOf(trial.sample().cycles());
        Event event = dice.oneOf(other.events());
        Conviction conviction = dice.oneOf(sheet.convictions());
        CountPosition at = conviction.position();
        return switch (dice.between(0, 6)) {
            case 0 ->
                RecordEdits.withEvent(
                        sheet,
                        at.cycle(),
                        at.event(),
                        it -> event.counts().isEmpty()
                                ? it
                                : RecordEdits.withCounts(
                                        it, RecordEdits.plus(it.counts(), dice.oneOf(event.counts()))));
            case 1 ->
                RecordEdits.withCycle(
                        sheet, at.cycle(), it -> new Cycle(it.date(), RecordEdits.plus(it.events(), event)));
            case 2 ->
                RecordEdits.withDisposition(
                        sheet,
                        conviction,
                        it -> RecordEdits.withSentence(it, it.sentence().plus(LONG_TIME)));
            case 3 -> RecordEdits.withSubject(sheet, RecordEdits.deceased(sheet.subject()));
            default -> RecordEdits.withCycles(sheet, RecordEdits.plus(sheet.cycles(), other));
        };
    }
}
