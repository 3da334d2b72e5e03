package org.recordclearance.examples.countyreview.sample;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.County;
import org.recordclearance.testkit.RandomRapSheets;

/**
 * The people of a sample, one after another, until it has the rows it is to have.
 *
 * <p>Each person depends on the seed and on the place in the file alone. Not safe for use by several threads.
 */
final class SamplePeople {

    private final RandomRapSheets sheets;
    private final RowPrinter printer;

    private long rowsLeft;
    private int next;

    /** Creates the people of a sample of so many rows, most of whose cases are in one county and some in all others. */
    SamplePeople(long rows, County county, long seed, LocalDate until) {
        this.rowsLeft = rows;
        this.printer = new RowPrinter(county, seed, until);
        this.sheets = sheets(county, seed, until);
    }

    /** Gets the rap sheets that are printed. */
    static RandomRapSheets sheets(County county, long seed, LocalDate until) {
        Stream<County> others = County.all().stream().filter(other -> !other.equals(county));
        return RandomRapSheets.ofSeed(seed)
                .withCounties(Stream.concat(Stream.of(county), others)
                        .map(County::toString)
                        .toArray(String[]::new))
                .withDatesAround(until)
                .lifelike();
    }

    /**
     * Fills a buffer with the rows of the next person. The last person's history ends where the sample does.
     *
     * @return false if there is nobody left
     */
    boolean next(RowBuffer rows) {
        rows.clear();
        if (rowsLeft == 0) {
            return false;
        }
        printer.print(sheets.sheet(next++), rows);
        if (rows.rows() > rowsLeft) {
            rows.truncate((int) rowsLeft);
        }
        rowsLeft -= rows.rows();
        return true;
    }
}
