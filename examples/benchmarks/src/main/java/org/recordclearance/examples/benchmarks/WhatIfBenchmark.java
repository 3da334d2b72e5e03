package org.recordclearance.examples.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.impact.Population;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.RapSheet;

/** How long the people of a file take to be asked what other criteria would do for them, and to be read before, by all processors. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WhatIfBenchmark {

    private static final int AGE = 50;
    private static final int MOST_YEARS = 100;
    private static final int OTHER_AGES = 60;

    /** How many rows the file has. */
    @Param("1000000")
    public long rows;

    private Path folder = Path.of("");
    private Path file = Path.of("");
    private Path saved = Path.of("");
    private Population people = Population.of(List.of());
    private int asked;

    /** Creates the benchmark, which JMH does. */
    public WhatIfBenchmark() {}

    /**
     * Fabricates the file, and reads and saves its people.
     *
     * @throws IOException if the disk is full
     */
    @Setup
    public void fabricate() throws IOException {
        folder = Files.createTempDirectory("what-if");
        file = folder.resolve("doj.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            SampleFile.of(rows, "LOS ANGELES", 1).writeTo(out);
        }
        people = Population.of(BulkFile.readAll(file));
        saved = folder.resolve("people.rcpl");
        people.save(saved);
    }

    /**
     * Removes the files.
     *
     * @throws IOException if they can't be removed
     */
    @TearDown
    public void remove() throws IOException {
        Files.delete(saved);
        Files.delete(file);
        Files.delete(folder);
    }

    /**
     * Asks what a number of years would do that nobody has asked about.
     *
     * @return the figures
     */
    @Benchmark
    public ImpactReport anotherNumberOfYears() {
        int years = 1 + asked % MOST_YEARS;
        int age = AGE + asked / MOST_YEARS % OTHER_AGES;
        asked++;
        return people.impact(Prop64.losAngeles(age, years), SampleRecords.AS_OF);
    }

    /**
     * Reads the people from where they were saved.
     *
     * @return the people
     * @throws IOException if that fails
     */
    @Benchmark
    public Population load() throws IOException {
        return Population.load(saved);
    }

    /**
     * Reads the people from the bulk file.
     *
     * @return the people
     * @throws IOException if that fails
     */
    @Benchmark
    public List<RapSheet> readAll() throws IOException {
        return BulkFile.readAll(file);
    }
}
