package org.recordclearance.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;

/** How many rows the whole job reads, reviews and writes in a second, once all its code is compiled. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class WholeReviewBenchmark {

    private static final int ROWS = 50_000;

    /** Whether the rows of different people are mixed. */
    @Param({"false", "true"})
    public boolean scattered;

    /** How many threads review. */
    @Param({"1", "2"})
    public int threads;

    private Path directory = Path.of("");

    /** Creates the benchmark, which JMH does. */
    public WholeReviewBenchmark() {}

    /**
     * Fabricates the file.
     *
     * @throws IOException if it can't be written
     */
    @Setup
    public void fabricate() throws IOException {
        directory = Files.createTempDirectory("whole-review");
        SampleFile.of(ROWS, MeasuredPolicy.CONFIGURABLE.county(), 1)
                .scattered(scattered)
                .writeTo(directory.resolve("doj.csv"));
    }

    /**
     * Deletes the file and the results.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /**
     * Reviews the file.
     *
     * @return the summary
     * @throws IOException if reading or writing fails
     */
    @Benchmark
    @OperationsPerInvocation(ROWS)
    public ReviewSummary review() throws IOException {
        return BulkReview.of(MeasuredPolicy.CONFIGURABLE.table(), Prop64.layout(MeasuredPolicy.CONFIGURABLE.table()))
                .asOf(SampleRecords.AS_OF)
                .read(List.of(directory.resolve("doj.csv")))
                .writeTo(directory.resolve("results"))
                .overwrite(true)
                .threads(threads)
                .run();
    }
}
