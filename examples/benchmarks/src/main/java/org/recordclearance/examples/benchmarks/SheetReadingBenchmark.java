package org.recordclearance.examples.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.recordclearance.doj.text.Deidentification;
import org.recordclearance.doj.text.RapSheetText;

/** How many printed rap sheets of about 3 KB are read in a second, by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class SheetReadingBenchmark {

    private final List<String> sheets = SampleSheets.all();
    private final Deidentification deidentification = Deidentification.irreversible();

    /** Creates the benchmark, which JMH does. */
    public SheetReadingBenchmark() {}

    /**
     * Reads the sheets.
     *
     * @param read takes what was read
     */
    @Benchmark
    @OperationsPerInvocation(SampleSheets.NUMBER)
    public void rapSheets(Blackhole read) {
        sheets.forEach(sheet -> read.consume(RapSheetText.parse(sheet)));
    }

    /**
     * Makes of the sheets those of other people.
     *
     * @param rewritten takes what was written
     */
    @Benchmark
    @OperationsPerInvocation(SampleSheets.NUMBER)
    public void deidentified(Blackhole rewritten) {
        sheets.forEach(sheet -> rewritten.consume(deidentification.rewrite(sheet)));
    }
}
