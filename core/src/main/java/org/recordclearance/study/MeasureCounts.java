package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How a number is distributed over convictions. For one thread. */
final class MeasureCounts implements Counts<MeasureCounts> {

    private static final List<Quantile> QUANTILES = List.of(
            new Quantile("least", 0),
            new Quantile("10%", 0.1),
            new Quantile("25%", 0.25),
            new Quantile("median", 0.5),
            new Quantile("75%", 0.75),
            new Quantile("90%", 0.9),
            new Quantile("most", 1));

    private long people = 1;
    private long convictions;
    private final List<Double> numbers = new ArrayList<>();

    /** The number below which such a part of all numbers is. */
    private record Quantile(String name, double part) {}

    /**
     * The columns of {@link #cells}.
     *
     * @param known the name of the column of convictions that have the number
     * @param peopleAddUp if people are in one class each
     */
    static List<Column> columns(String known, boolean peopleAddUp) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.count("people", "convictions").addingUp(peopleAddUp));
        columns.add(Column.count("convictions").addingUp(true));
        columns.add(Column.count(known, "convictions").addingUp(true));
        QUANTILES.forEach(each -> columns.add(Column.quantile(each.name, each.part, "people", known)));
        return columns;
    }

    /** Says if the person is counted here, as in one class of several. */
    void countPerson(boolean isCounted) {
        people = isCounted ? 1 : 0;
    }

    void see(OptionalDouble number) {
        convictions++;
        if (Double.isFinite(number.orElse(Double.NaN))) {
            numbers.add(number.getAsDouble());
        }
    }

    @Override
    public void add(MeasureCounts others) {
        people += others.people;
        convictions += others.convictions;
        numbers.addAll(others.numbers);
    }

    @Override
    public List<StudyCell> cells() {
        List<StudyCell> cells = new ArrayList<>();
        cells.add(new StudyCell.Count(people));
        cells.add(new StudyCell.Count(convictions));
        cells.add(new StudyCell.Count(numbers.size()));
        double[] sorted = numbers.stream().mapToDouble(each -> each).sorted().toArray();
        QUANTILES.forEach(each -> cells.add(quantile(sorted, each.part)));
        return cells;
    }

    /** Between two numbers as far as the quantile is between their places, as R and NumPy have it by default. */
    private static StudyCell quantile(double[] sorted, double quantile) {
        if (sorted.length == 0) {
            return StudyCell.NONE;
        }
        double place = quantile * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return new StudyCell.Amount(sorted[below] + (place - below) * (sorted[above] - sorted[below]));
    }
}
