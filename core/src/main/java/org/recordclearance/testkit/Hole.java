package org.recordclearance.testkit;

import java.util.List;
import java.util.function.UnaryOperator;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A fact of a record that is to be missing, and what could stand in its place.
 *
 * @param fact what is missing and where, without its value
 * @param take takes the fact away
 * @param fill each puts another value in its place
 */
record Hole(String fact, UnaryOperator<RapSheet> take, List<UnaryOperator<RapSheet>> fill) {

    @Override
    public String toString() {
        return "Hole[" + fact + "]";
    }
}
