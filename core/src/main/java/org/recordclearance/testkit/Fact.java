package org.recordclearance.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.testkit.draw.Dice;

/**
 * A fact of one record that can be taken away.
 *
 * @param words what it is and where, without its value
 * @param believed its value in the record, as it can be believed
 * @param set gives the record with another value of the fact
 * @param gone the ways in which it can be missing
 * @param values what it could be where it is missing in such a way
 * @param <T> what kind of value
 */
record Fact<T>(
        String words, T believed, BiFunction<RapSheet, T, RapSheet> set, List<T> gone, Function<T, List<T>> values) {

    /** Takes the fact away in one of the ways. */
    Hole hole(Dice dice) {
        return hole(dice.oneOf(gone));
    }

    /** Checks if it is a date that contradicts another fact of the record. */
    boolean isContradictory() {
        return ReportedDate.contradictory().equals(believed);
    }

    /** Gets what could stand in the place of a date that contradicts another fact. */
    Hole contradiction() {
        return hole(believed);
    }

    /** Gives a record the value of this one. */
    UnaryOperator<RapSheet> restored() {
        return sheet -> set.apply(sheet, believed);
    }

    private Hole hole(T missing) {
        List<UnaryOperator<RapSheet>> fill = new ArrayList<>();
        for (T value : values.apply(missing)) {
            fill.add(sheet -> set.apply(sheet, value));
        }
        return new Hole(words, sheet -> set.apply(sheet, missing), fill);
    }

    /**
     * Returns what the fact is.
     *
     * @return the words, and no value of the record
     */
    @Override
    public String toString() {
        return "Fact[" + words + "]";
    }
}
