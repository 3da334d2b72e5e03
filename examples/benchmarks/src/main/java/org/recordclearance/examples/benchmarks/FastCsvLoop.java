package org.recordclearance.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;

/**
 * The yardstick for the whole job: a plain loop, on one thread, that reads a file with FastCSV into records and counts
 * their fields. It judges nothing and writes nothing.
 */
public final class FastCsvLoop {

    /**
     * What was counted.
     *
     * @param records the records, the header among them
     * @param fields the fields of all records
     */
    public record Counted(long records, long fields) {

        void print() {
            System.out.println(records + " records, " + fields + " fields");
        }
    }

    private FastCsvLoop() {}

    /**
     * Counts the records and fields of a file, and prints them.
     *
     * @param arguments the file
     * @throws IOException if it can't be read
     */
    public static void main(String[] arguments) throws IOException {
        count(file(arguments)).print();
    }

    /** Gets the one file that is to be given. */
    static Path file(String... arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("give one file");
        }
        return Path.of(arguments[0]);
    }

    /**
     * Counts the records and fields of a file.
     *
     * @param file the file, in UTF-8
     * @return the counts
     * @throws IOException if it can't be read
     */
    public static Counted count(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
            return count(reader);
        }
    }

    static Counted count(CsvReader<CsvRecord> reader) {
        long records = 0;
        long fields = 0;
        for (CsvRecord each : reader) {
            records++;
            fields += each.getFieldCount();
        }
        return new Counted(records, fields);
    }
}
