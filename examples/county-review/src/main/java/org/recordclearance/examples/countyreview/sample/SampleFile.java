package org.recordclearance.examples.countyreview.sample;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.recordclearance.doj.output.OutputFile;
import org.recordclearance.rapsheet.County;

/**
 * A fabricated bulk file: the same bytes for the same seed, on every machine.
 *
 * <p>It has a header and the rows of invented people, 20 to 40 rows each and about 800 bytes a row, most of whose cases
 * are in one county. What real files have in them is in it too: offenses in various spellings, several parts of one
 * sentence, dates of which a part is missing, rows without a level, dispositions that come years later. No person in it
 * is real, and its proportions are round figures, not statistics.
 *
 * <p>A sample with more rows, of the same seed and county, begins with the same people; those of another have other numbers, so that
 * the two can be read together. The last person's history ends where the
 * sample does, and may have fewer rows.
 *
 * <p>It is written as it is made up; the memory it takes does not depend on the number of rows, and is some 70 MB where
 * the order is mixed. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * SampleFile.of(1_000_000, "SAN JOAQUIN", 42).scattered(true).writeTo(Path.of("sample.csv"));
 * }</pre>
 */
public final class SampleFile {

    /** The day before which everything happens in a sample, unless another is asked for. */
    public static final LocalDate UNTIL = LocalDate.of(2020, 1, 1);

    private static final int BUFFER_SIZE = 1 << 20;

    private final long rows;
    private final County county;
    private final long seed;
    private final boolean scattered;
    private final LocalDate until;

    private SampleFile(long rows, County county, long seed, boolean scattered, LocalDate until) {
        this.rows = rows;
        this.county = county;
        this.seed = seed;
        this.scattered = scattered;
        this.until = until;
    }

    /**
     * Obtains a sample, a person's rows together.
     *
     * @param rows the number of rows, without the header
     * @param county the county of most cases, as {@link County#of} reads it
     * @param seed chooses the people and what is told about them
     * @return the sample, not yet written
     * @throws IllegalArgumentException if there is no row, or California has no such county
     */
    public static SampleFile of(long rows, String county, long seed) {
        if (rows < 1) {
            throw new IllegalArgumentException("A sample has at least one row");
        }
        return new SampleFile(rows, County.of(county), seed, false, UNTIL);
    }

    /**
     * Returns a copy whose rows come in a mixed order or, as is usual, a person's rows together. It has the same rows
     * either way, and the rows of one person stay in their own order.
     *
     * @param scattered whether the order is mixed
     * @return the copy
     */
    public SampleFile scattered(boolean scattered) {
        return new SampleFile(rows, county, seed, scattered, until);
    }

    /**
     * Returns a copy of which everything happened in the fifty years before a day. Of days behind the audit of AB 1793, relief
     * under Proposition 64 is on some of the records and missing on others; how it is written is a guess.
     *
     * @param day the day, in the years 1990 to 2100; 1 January 2020 unless another is asked for
     * @return the copy
     * @throws IllegalArgumentException if the day is out of range
     */
    public SampleFile until(LocalDate day) {
        checkEnd(day);
        return new SampleFile(rows, county, seed, scattered, day);
    }

    /** Checks if there are samples that end on a day. */
    static void checkEnd(LocalDate day) {
        if (day.getYear() < 1990 || day.getYear() > 2100) {
            throw new IllegalArgumentException("A sample ends in the years 1990 to 2100");
        }
    }

    /**
     * Writes the sample to a new file, which appears under its name when it is complete and which only its owner can
     * read.
     *
     * @param file the file to create
     * @throws FileAlreadyExistsException if there is such a file, which may be somebody's real one
     * @throws IOException if the file can't be written
     */
    public void writeTo(Path file) throws IOException {
        try (OutputFile written = OutputFile.open(file, false, List.of())) {
            writeTo(written.stream());
            written.publish();
        }
    }

    /**
     * Writes the sample to a stream, which is flushed but not closed.
     *
     * @param out the stream
     * @throws IOException if the stream can't be written
     */
    public void writeTo(OutputStream out) throws IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER_SIZE);
        buffered.write(SampleRow.header());
        SamplePeople people = new SamplePeople(rows, county, seed, until);
        if (scattered) {
            Scatter.write(people, seed, buffered);
        } else {
            RowBuffer person = new RowBuffer();
            while (people.next(person)) {
                person.writeTo(buffered);
            }
        }
        buffered.flush();
    }
}
