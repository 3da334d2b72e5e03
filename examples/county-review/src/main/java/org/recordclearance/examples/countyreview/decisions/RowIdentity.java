package org.recordclearance.examples.countyreview.decisions;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.recordclearance.examples.countyreview.tables.TableDay;

/**
 * What a row says of the conviction that it is about, for people to read, as far as the columns are there. Where it is another's than the
 * key is of, a part of the columns was sorted, or a key was pasted into another row, and nobody knows of which of them it was decided.
 *
 * <p>It is compared as what spreadsheets leave of it: without zeros in front, capitals, blanks and marks, and days in any form. What they
 * have made unreadable says nothing, nor does a blank cell. The number of a person is the CII number, or the SUBJECT_ID where either side
 * has none, as the next file may have another. Immutable.
 *
 * @param cells what is said, by the header of the column
 */
record RowIdentity(Map<String, String> cells) {

    private static final Pattern MARKS = Pattern.compile("[^A-Z0-9]");
    private static final Pattern ZEROS = Pattern.compile("^0+");

    /** A long number of which the end is lost, a number that was taken for a day, and a cell that was too narrow. */
    private static final Pattern SPOILED = Pattern.compile(
            "\\d([.,]\\d+)?E\\+?\\d+|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}-[A-Z]{3}(-\\d{2,4})?|[A-Z]{3}-\\d{2,4}|#+",
            Pattern.CASE_INSENSITIVE);

    RowIdentity {
        cells = Map.copyOf(cells);
    }

    /** Checks that it says nothing else of a conviction than another list, or the record. */
    boolean mayBeOf(Map<String, String> other) {
        boolean haveCii =
                !of(cells, Worklist.CII).isEmpty() && !of(other, Worklist.CII).isEmpty();
        return mayBe(haveCii ? Worklist.CII : Worklist.SUBJECT_ID, other)
                && mayBe(Worklist.CASE_NUMBER, other)
                && mayBe(Worklist.SECTION, other)
                && mayBeDay(Worklist.BIRTH_DATE, other)
                && mayBeDay(Worklist.CONVICTION_DATE, other);
    }

    private boolean mayBe(String column, Map<String, String> other) {
        Set<String> here = of(cells, column);
        Set<String> there = of(other, column);
        return here.isEmpty()
                || there.isEmpty()
                || here.equals(there)
                || SPOILED.matcher(cells.getOrDefault(column, "")).matches();
    }

    /** What a cell says, in any order where it says several. */
    private static Set<String> of(Map<String, String> cells, String column) {
        return Arrays.stream(cells.getOrDefault(column, "").split(";", -1))
                .map(RowIdentity::normal)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String normal(String text) {
        return ZEROS.matcher(MARKS.matcher(text.toUpperCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("");
    }

    private boolean mayBeDay(String column, Map<String, String> other) {
        Optional<LocalDate> here = TableDay.read(cells.getOrDefault(column, ""));
        Optional<LocalDate> there = TableDay.read(other.getOrDefault(column, ""));
        return here.isEmpty() || there.isEmpty() || isSame(here.get(), there.get());
    }

    /** Outside of the United States, spreadsheets write the day in front. */
    private static boolean isSame(LocalDate one, LocalDate other) {
        return one.equals(other)
                || (one.getYear() == other.getYear()
                        && one.getMonthValue() == other.getDayOfMonth()
                        && one.getDayOfMonth() == other.getMonthValue());
    }

    /** Shows nothing of the row. */
    @Override
    public String toString() {
        return "RowIdentity[]";
    }
}
