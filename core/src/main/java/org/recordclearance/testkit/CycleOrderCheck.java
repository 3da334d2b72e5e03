package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.ORDER_OF_CYCLES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.RapSheet;

/** Puts the cycles of a record in another order: backwards, and anyhow. */
final class CycleOrderCheck {

    private CycleOrderCheck() {}

    static void run(Trial trial) {
        int cycles = trial.sheet().cycles().size();
        if (cycles < 2) {
            return;
        }
        List<Integer> order = new ArrayList<>(IntStream.range(0, cycles).boxed().toList());
        Collections.reverse(order);
        check(trial, order, "with the cycles backwards");
        trial.dice().shuffle(order);
        check(trial, order, "with the cycles in another order");
    }

    private static void check(Trial trial, List<Integer> order, String what) {
        List<Cycle> cycles = order.stream().map(trial.sheet().cycles()::get).toList();
        RapSheet reordered = RecordEdits.withCycles(trial.sheet(), cycles);
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            CountPosition at = conviction.position();
            CountPosition then = new CountPosition(order.indexOf(at.cycle()), at.event(), at.count());
            Optional<Outcome> before = trial.determine(conviction).map(Determination::outcome);
            Optional<Outcome> after = trial.determine(reordered, then).map(Determination::outcome);
            trial.expect(before.equals(after), ORDER_OF_CYCLES, at, what);
        }
    }
}
