package org.recordclearance.examples.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.recordclearance.examples.benchmarks.FastCsvLoop.Counted;

/**
 * The other yardstick for the whole job: DuckDB, a column store in C++, reads a file on all processors and counts its fields. It
 * judges nothing and writes nothing. Its driver has to be on the class path; {@code whole-job.sh} puts it there.
 */
public final class DuckDbLoop {

    private DuckDbLoop() {}

    /**
     * Counts the records and fields of a file, and prints them.
     *
     * @param arguments the file
     * @throws SQLException if it can't be read
     */
    public static void main(String[] arguments) throws SQLException {
        count(FastCsvLoop.file(arguments)).print();
    }

    /** Each field is looked at, so that none is passed over; the header is no record here. */
    private static Counted count(Path file) throws SQLException {
        String quoted = file.toString().replace("'", "''");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet counts = statement.executeQuery("SELECT count(coalesce(COLUMNS(*), '')) FROM read_csv('"
                        + quoted + "', header = true, all_varchar = true, delim = ',', quote = '\"')")) {
            counts.next();
            int columns = counts.getMetaData().getColumnCount();
            return new Counted(counts.getLong(1), counts.getLong(1) * columns);
        }
    }
}
