package org.recordclearance.examples.benchmarks;

import java.util.List;
import java.util.Optional;
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
import org.recordclearance.rapsheet.CodeSection;

/** How many code sections are parsed in a second, in the spellings of real files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CodeSectionBenchmark {

    private static final int TEXTS = 12;

    private final List<String> whole = List.of(
            "11357(A) HS",
            "11358 HS",
            "11359 HS",
            "11360(A) HS",
            "11360A HS",
            "HS 11357(b)(2)",
            "664/11359 HS",
            "484(A)/490.5 PC",
            "23152(B) VC",
            "288A(C)(1) PC",
            "11357 (a) hs",
            "NOT A SECTION");

    private final List<String> leading = whole.stream()
            .map(text -> text + "-POSSESS MARIJUANA/HASHISH FOR SALE")
            .toList();

    /** Creates the benchmark, which JMH does. */
    public CodeSectionBenchmark() {}

    /**
     * Parses texts that hold a code section and nothing else.
     *
     * @param results takes the results
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void parse(Blackhole results) {
        for (String text : whole) {
            Optional<CodeSection> section = CodeSection.tryParse(text);
            results.consume(section);
        }
    }

    /**
     * Finds the code section in front of a description.
     *
     * @param results takes the results
     */
    @Benchmark
    @OperationsPerInvocation(TEXTS)
    public void prefixOf(Blackhole results) {
        for (String text : leading) {
            results.consume(CodeSection.prefixOf(text));
        }
    }
}
