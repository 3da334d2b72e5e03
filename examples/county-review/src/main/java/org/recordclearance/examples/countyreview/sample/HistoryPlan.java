package org.recordclearance.examples.countyreview.sample;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a person's history, in the order of time.
 *
 * @param cycles the cycles, of 20 to 40 rows together
 * @param prop64Conviction whether there is a Proposition 64 conviction in the county of the sample
 */
record HistoryPlan(List<PlannedCycle> cycles, boolean prop64Conviction) {

    private static final int FEWEST_ROWS = 20;
    private static final int MOST_ROWS = 40;
    private static final int PROP64_PER_MILLE = 600;
    private static final int REGISTERED_PER_MILLE = 30;
    private static final int DECEASED_PER_MILLE = 20;
    private static final int APPLICANT_PER_MILLE = 80;

    /** Obtains the outline of a history. */
    static HistoryPlan draw(SampleDice dice) {
        boolean registered = dice.chance(REGISTERED_PER_MILLE);
        boolean deceased = dice.chance(DECEASED_PER_MILLE);
        boolean applicant = dice.chance(APPLICANT_PER_MILLE);
        int entries = (registered ? 1 : 0) + (deceased ? 1 : 0) + (applicant ? 1 : 0);

        List<PlannedCycle> cycles = cases(dice.between(FEWEST_ROWS, MOST_ROWS) - entries, dice);
        int registrableCase = dice.below(cycles.size());
        if (registered && dice.chance(600)) {
            require(cycles, registrableCase, OffenseGroup.PC_290);
        }
        boolean prop64 = dice.chance(PROP64_PER_MILLE);
        if (prop64) {
            require(cycles, dice.below(cycles.size()), OffenseGroup.PROP64);
        }
        if (registered) {
            cycles.add(dice.between(registrableCase + 1, cycles.size()), new PlannedCycle.Entry(StepType.REGISTRATION));
        }
        if (applicant) {
            cycles.add(dice.between(0, cycles.size()), new PlannedCycle.Entry(StepType.APPLICANT));
        }
        if (deceased) {
            cycles.add(new PlannedCycle.Entry(StepType.DECEASED));
        }
        return new HistoryPlan(List.copyOf(cycles), prop64);
    }

    private static List<PlannedCycle> cases(int rows, SampleDice dice) {
        List<PlannedCycle> cycles = new ArrayList<>();
        int left = rows;
        while (left > 0) {
            int size = Math.min(left, dice.between(3, 12));
            if (left - size == 1) {
                // One row would be an arrest that leads nowhere.
                size++;
            }
            cycles.add(new PlannedCycle.Case(size, null));
            left -= size;
        }
        return cycles;
    }

    private static void require(List<PlannedCycle> cycles, int index, OffenseGroup group) {
        cycles.set(index, new PlannedCycle.Case(cycles.get(index).rows(), group));
    }
}
