package org.recordclearance.study;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A row of a {@link StudyTable}. Immutable and safe for use by several threads. Two rows are equal when columns and cells are.
 */
@JsonOfItsOwn
public final class StudyRow {

    private final List<Column> columns;
    private final List<StudyCell> cells;

    StudyRow(List<Column> columns, List<? extends StudyCell> cells) {
        this.columns = columns;
        this.cells = List.copyOf(cells);
        if (this.cells.size() != columns.size()) {
            throw new IllegalArgumentException("a row needs a cell for each of " + columns.size() + " columns");
        }
    }

    /**
     * Gets the classes that the row is of.
     *
     * @return one for each grouping, in order
     */
    public List<String> classes() {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).kind() == Column.Kind.LABEL) {
                labels.add(cells.get(i).text());
            }
        }
        return List.copyOf(labels);
    }

    /**
     * Gets the cells as they are printed.
     *
     * @return a text for each column; empty where there is none, {@code *} where it is withheld
     */
    public List<String> texts() {
        return cells.stream().map(StudyCell::text).toList();
    }

    /**
     * Gets a cell as it is printed.
     *
     * @param column the name of the column
     * @return the text, empty where there is none, {@code *} where it is withheld
     * @throws IllegalArgumentException if there is no such column
     */
    public String text(String column) {
        return cell(column).text();
    }

    /**
     * Gets a count.
     *
     * @param column the name of the column
     * @return how many there are
     * @throws IllegalArgumentException if there is no such column
     * @throws NoSuchElementException if the cell is empty, is withheld or is no count
     */
    public long count(String column) {
        if (cell(column) instanceof StudyCell.Count count) {
            return count.count();
        }
        throw new NoSuchElementException("there is no count in column '" + column + "' of this row");
    }

    /**
     * Gets a number, whole or not, as precise as it was computed.
     *
     * @param column the name of the column
     * @return the number; a share is in percent
     * @throws IllegalArgumentException if there is no such column
     * @throws NoSuchElementException if the cell is empty, is withheld or is no number
     */
    public double number(String column) {
        StudyCell cell = cell(column);
        if (cell instanceof StudyCell.Amount amount) {
            return amount.amount();
        }
        return count(column);
    }

    /**
     * Checks if there is a number in a cell.
     *
     * @param column the name of the column
     * @return false if it is empty, is withheld or is no number
     * @throws IllegalArgumentException if there is no such column
     */
    public boolean hasNumber(String column) {
        StudyCell cell = cell(column);
        return cell instanceof StudyCell.Amount || cell instanceof StudyCell.Count;
    }

    StudyCell cell(String column) {
        for (int i = 0; i < cells.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return cells.get(i);
            }
        }
        throw new IllegalArgumentException("no column '" + column + "': the columns are "
                + columns.stream().map(Column::name).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyRow that && columns.equals(that.columns) && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /**
     * Returns the cells.
     *
     * @return such as {@code [BLACK, 120, 84]}
     */
    @Override
    public String toString() {
        return texts().toString();
    }
}
