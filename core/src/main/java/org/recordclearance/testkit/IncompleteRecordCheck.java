package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.INCOMPLETE_RECORD;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;

/** Marks a record as incomplete, and where that leaves relief adds what may have been lost: parts of other records. */
final class IncompleteRecordCheck {

    private static final int FULLER = 12;
    private static final int MOST_ADDED = 3;

    private IncompleteRecordCheck() {}

    static void run(Trial trial) {
        Gap gap = trial.dice().oneOf(List.of(Gap.values()));
        RapSheet incomplete = Edits.withGaps(trial.sheet(), Set.of(gap));
        List<Trial.Relief> relief = new ArrayList<>(trial.relief(incomplete));
        for (int i = 0; i < FULLER && !relief.isEmpty(); i++) {
            RapSheet fuller = Edits.withGaps(trial.sheet(), Set.of());
            int more = trial.dice().between(0, MOST_ADDED);
            for (int part = 0; part < more; part++) {
                fuller = plus(fuller, trial);
            }
            RapSheet full = fuller;
            relief.removeIf(given -> !trial.expect(
                    given.isAtMost(trial.determine(full, given.position())),
                    INCOMPLETE_RECORD,
                    given.position(),
                    "with a part of the record not read, against " + more + " parts more"));
        }
    }

    /** Adds a cycle, an event or a count, behind all others so that every conviction keeps its position. */
    private static RapSheet plus(RapSheet sheet, Trial trial) {
        Dice dice = trial.dice();
        Cycle other = dice.oneOf(trial.sample().cycles());
        int cycle = dice.between(0, sheet.cycles().size() - 1);
        Event event = dice.oneOf(other.events());
        int events = sheet.cycles().get(cycle).events().size();
        int kind = dice.between(0, 3);
        if (kind == 2) {
            return Edits.withCycle(sheet, cycle, it -> new Cycle(it.date(), Edits.plus(it.events(), event)));
        }
        if (kind == 3 && events > 0 && !event.counts().isEmpty()) {
            Count count = dice.oneOf(event.counts());
            return Edits.withEvent(
                    sheet,
                    cycle,
                    dice.between(0, events - 1),
                    it -> Edits.withCounts(it, Edits.plus(it.counts(), count)));
        }
        return Edits.withCycles(sheet, Edits.plus(sheet.cycles(), other));
    }
}
