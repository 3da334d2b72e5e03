package org.recordclearance.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.rapsheet.RapSheet;

/** How many rows of a bulk file are read into rap sheets in a second, by one thread; and into records by FastCSV. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class BulkReadingBenchmark {

    private static final int ROWS = 10_000;

    /** Whether the rows of different people are mixed. */
    @Param({"false", "true"})
    public boolean scattered;

    private String text = "";

    /** Creates the benchmark, which JMH does. */
    public BulkReadingBenchmark() {}

    /**
     * Fabricates the file.
     *
     * @throws IOException never, as it stays in memory
     */
    @Setup
    public void fabricate() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SampleFile.of(ROWS, "SAN JOAQUIN", 1).scattered(scattered).writeTo(file);
        text = file.toString(StandardCharsets.UTF_8);
    }

    /**
     * Looks the file over and reads it into rap sheets.
     *
     * @return the number of convictions
     * @throws IOException if a temporary file for scattered people can't be written
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public long rapSheets() throws IOException {
        try (BulkFile file = BulkFile.of(text);
                Stream<RapSheet> sheets = file.rapSheets()) {
            return sheets.mapToLong(sheet -> sheet.convictions().size()).sum();
        }
    }

    /**
     * Reads the file into records of a CSV file, which know nothing of people: what a second of reading is worth.
     *
     * @return what was counted
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public FastCsvLoop.Counted fastCsv() {
        return FastCsvLoop.count(CsvReader.builder().ofCsvRecord(text));
    }
}
