package org.recordclearance.examples.countyreview.sample;

import org.jspecify.annotations.Nullable;

/** A cycle of a history that is still to be told. */
sealed interface PlannedCycle {

    /** Gets how many rows it takes. */
    int rows();

    /**
     * An arrest and what followed.
     *
     * @param rows how many rows it takes, at least two
     * @param convictedOf the group of an offense that it must have a conviction of, or null
     */
    record Case(int rows, @Nullable OffenseGroup convictedOf) implements PlannedCycle {}

    /**
     * A single entry of one row, such as a registration.
     *
     * @param type what it is
     */
    record Entry(StepType type) implements PlannedCycle {

        @Override
        public int rows() {
            return 1;
        }
    }
}
