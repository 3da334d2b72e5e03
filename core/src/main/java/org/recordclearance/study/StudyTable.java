package org.recordclearance.study;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.impact.saved.OwnersDraft;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The answer to a question about many people: a table that prints itself.
 *
 * <p>What is printed ends with a row of all, in which everybody is counted once; {@link #rows} and the CSV have the classes alone, so
 * that they can be summed up. The numbers are not of one person, but a small one may be of few: see {@link #suppressed}.
 *
 * <p>Immutable and safe for use by several threads. Two tables are equal when all they print is.
 */
@JsonOfItsOwn
public final class StudyTable {

    /**
     * That some counts come to the same as others.
     *
     * @param wholes the ones
     * @param parts the others
     */
    record Balance(List<Cell> wholes, List<Cell> parts) {

        /** What a count of two rows tells by what one is more than the other. */
        static Balance between(int row, int other, String column) {
            return new Balance(List.of(new Cell(row, column)), List.of(new Cell(other, column)));
        }
    }

    /**
     * Where a count stands.
     *
     * @param row the number of its row
     * @param column the name of its column
     */
    record Cell(int row, String column) {}

    private final String title;
    private final List<Column> columns;
    private final List<StudyRow> rows;
    private final @Nullable StudyRow total;
    private final List<Balance> balances;
    private final List<String> notes;
    private final List<String> notesWithoutNumbers;

    /** Creates a table with notes in which no number stands that might be one to be withheld. */
    StudyTable(
            String title,
            List<Column> columns,
            List<StudyRow> rows,
            @Nullable StudyRow total,
            List<Balance> balances,
            List<String> notes) {
        this(title, columns, rows, total, balances, notes, notes);
    }

    private StudyTable(
            String title,
            List<Column> columns,
            List<StudyRow> rows,
            @Nullable StudyRow total,
            List<Balance> balances,
            List<String> notes,
            List<String> notesWithoutNumbers) {
        this.title = title;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.total = total;
        this.balances = List.copyOf(balances);
        this.notes = List.copyOf(notes);
        this.notesWithoutNumbers = List.copyOf(notesWithoutNumbers);
    }

    /** Returns the table with a further note, which is another one where small counts are withheld. */
    StudyTable noting(String note, String withoutNumbers) {
        return new StudyTable(
                title, columns, rows, total, balances, and(notes, note), and(notesWithoutNumbers, withoutNumbers));
    }

    private static List<String> and(List<String> notes, String another) {
        return Stream.concat(notes.stream(), Stream.of(another)).toList();
    }

    /**
     * Gets what the table is of.
     *
     * @return such as {@code relief by race, under los-angeles, as of 2026-01-01}
     */
    public String title() {
        return title;
    }

    /**
     * Gets the names of the columns.
     *
     * @return the names in order
     */
    public List<String> columns() {
        return columns.stream().map(Column::name).toList();
    }

    /**
     * Gets the rows.
     *
     * @return the rows in order, without that of all
     */
    public List<StudyRow> rows() {
        return rows;
    }

    /**
     * Gets the row of some classes.
     *
     * @param classes one for each grouping, in order
     * @return the row
     * @throws IllegalArgumentException if there is none
     */
    public StudyRow row(String... classes) {
        List<String> wanted = List.of(classes);
        return rows.stream()
                .filter(row -> row.classes().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no row of " + wanted + ": the rows are "
                        + rows.stream().map(StudyRow::classes).toList()));
    }

    /**
     * Gets the row of all.
     *
     * @return the row, or empty if the rows are not of parts of something
     */
    public Optional<StudyRow> total() {
        return Optional.ofNullable(total);
    }

    /**
     * Gets what must be known to read the table.
     *
     * @return sentences, which are printed below it
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * Returns the table without counts of few, neither such as stand in it nor such as can be computed of those that do: by the
     * row of all, also as those who are not in a class, where people are in several; as what one count of a row leaves of another, also
     * as the convictions that people have beyond one each; or as what a policy or a year has more than another, whichever two.
     * Percentages are withheld that would tell them, and so are quantiles with no more than as many numbers on one side, the least and
     * the greatest of anything among them. A row of a class of which no count is left is left out.
     *
     * <p>This is for one table by itself. Another table of the same people, or of nearly the same, may tell what this one withholds.
     *
     * @param most the greatest count that is withheld, such as 10; zero is shown where nothing beside it is withheld, or where a
     *     count that holds it is shown
     * @return the table, with {@code *} for what is withheld
     * @throws IllegalArgumentException if most is less than 1
     */
    public StudyTable suppressed(int most) {
        return new Suppression(columns, rows, total, balances, most).of(title, notesWithoutNumbers);
    }

    /**
     * Prints the table as CSV.
     *
     * @return the heads, then the rows without that of all; lines that end with a line feed
     */
    public String toCsv() {
        return TableForms.csv(columns(), rows);
    }

    /**
     * Writes the table as a CSV file that only its owner may read, in UTF-8; a file that is there is replaced.
     *
     * @param file the file
     * @throws IOException if it can't be written
     */
    public void toCsv(Path file) throws IOException {
        try (OwnersDraft draft = new OwnersDraft(Objects.requireNonNull(file, "file"), true)) {
            ByteBuffer text = StandardCharsets.UTF_8.encode(toCsv());
            while (text.hasRemaining()) {
                draft.channel().write(text);
            }
            draft.publish();
        }
    }

    /**
     * Writes the table as a CSV file, as {@link #toCsv(Path)} does.
     *
     * @param file the file's path
     * @throws IOException if it can't be written
     */
    public void toCsv(String file) throws IOException {
        toCsv(Path.of(file));
    }

    /**
     * Prints the table as Markdown.
     *
     * @return the title, the rows and that of all, and the notes; lines that end with a line feed
     */
    public String toMarkdown() {
        return TableForms.markdown(this, columns);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StudyTable that && toMarkdown().equals(that.toMarkdown());
    }

    @Override
    public int hashCode() {
        return toMarkdown().hashCode();
    }

    /**
     * Prints the table.
     *
     * @return the title, the rows and that of all with their cells below each other, and the notes; lines that end with a line feed
     */
    @Override
    public String toString() {
        return TableForms.text(this, columns);
    }
}
