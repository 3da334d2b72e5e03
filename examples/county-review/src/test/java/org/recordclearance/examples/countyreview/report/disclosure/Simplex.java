package org.recordclearance.examples.countyreview.report.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The least and the greatest that a number can be, where none is negative and all keep to equations: linear programming by a full
 * tableau that begins each search where the last one ended. For one thread.
 */
final class Simplex {

    private static final double NEAR = 1e-7;
    private static final int LONG = 400;

    private final double[][] rows;
    private final int[] basis;
    private final int columns;

    /**
     * Finds a first solution.
     *
     * @param equations the factors of the numbers, then what they come to
     * @param numbers how many numbers there are
     */
    Simplex(List<double[]> equations, int numbers) {
        int count = equations.size();
        columns = numbers;
        rows = new double[count][];
        basis = new int[count];
        double[] cost = new double[numbers + count + 1];
        for (int row = 0; row < count; row++) {
            double[] of = equations.get(row);
            double sign = of[numbers] < 0 ? -1 : 1;
            rows[row] = new double[numbers + count + 1];
            for (int each = 0; each < numbers; each++) {
                rows[row][each] = sign * of[each];
                cost[each] -= rows[row][each];
            }
            rows[row][numbers + count] = sign * of[numbers];
            cost[numbers + count] -= rows[row][numbers + count];
            rows[row][numbers + row] = 1;
            basis[row] = numbers + row;
        }
        descend(cost, numbers);
        if (cost[numbers + count] < -1e-4) {
            throw new IllegalStateException(
                    "no numbers keep to these equations: they miss by " + -cost[numbers + count]);
        }
        leaveOutArtificial();
    }

    private void leaveOutArtificial() {
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] >= columns) {
                for (int column = 0; column < columns; column++) {
                    if (Math.abs(rows[row][column]) > 1e-6) {
                        pivot(row, column, null);
                        break;
                    }
                }
            }
        }
    }

    /** The least of a number. */
    double least(int number) {
        return extreme(number, 1);
    }

    /** The greatest of a number, infinite if there is none. */
    double greatest(int number) {
        return -extreme(number, -1);
    }

    private double extreme(int number, double sign) {
        int last = rows.length == 0 ? columns : rows[0].length - 1;
        double[] cost = new double[last + 1];
        cost[number] = sign;
        for (int row = 0; row < rows.length; row++) {
            if (basis[row] == number) {
                for (int column = 0; column <= last; column++) {
                    cost[column] -= sign * rows[row][column];
                }
            }
        }
        return descend(cost, columns) ? -cost[last] : Double.NEGATIVE_INFINITY;
    }

    /** Goes down as far as there is a way; false if there is no end. */
    private boolean descend(double[] cost, int allowed) {
        for (int step = 0; ; step++) {
            int entering = entering(cost, allowed, step > LONG);
            if (entering < 0) {
                return true;
            }
            int leaving = leaving(entering);
            if (leaving < 0) {
                return false;
            }
            pivot(leaving, entering, cost);
        }
    }

    /** The steepest way; after many steps the first one, which never goes round in circles. */
    private static int entering(double[] cost, int allowed, boolean first) {
        int best = -1;
        for (int column = 0; column < allowed; column++) {
            if (cost[column] < -NEAR && (best < 0 || !first && cost[column] < cost[best])) {
                best = column;
            }
        }
        return best;
    }

    private int leaving(int entering) {
        int best = -1;
        for (int row = 0; row < rows.length; row++) {
            double[] of = rows[row];
            if (basis[row] >= columns && Math.abs(of[entering]) > NEAR && of[of.length - 1] < NEAR) {
                return row; // an equation that follows from others
            }
            if (of[entering] > NEAR) {
                double ratio = of[of.length - 1] / of[entering];
                double least = best < 0 ? 0 : rows[best][of.length - 1] / rows[best][entering];
                if (best < 0 || ratio < least - NEAR || ratio < least + NEAR && basis[row] < basis[best]) {
                    best = row;
                }
            }
        }
        return best;
    }

    private void pivot(int leaving, int entering, double @Nullable [] cost) {
        double[] of = rows[leaving];
        double by = of[entering];
        for (int column = 0; column < of.length; column++) {
            of[column] /= by;
        }
        List<double[]> others = new ArrayList<>(Arrays.asList(rows));
        if (cost != null) {
            others.add(cost);
        }
        for (double[] other : others) {
            double factor = other[entering];
            if (other != of && Math.abs(factor) > 1e-12) {
                for (int column = 0; column < of.length; column++) {
                    other[column] -= factor * of[column];
                }
            }
        }
        basis[leaving] = entering;
    }
}
