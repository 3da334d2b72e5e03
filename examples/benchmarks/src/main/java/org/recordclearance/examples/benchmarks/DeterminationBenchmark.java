package org.recordclearance.examples.benchmarks;

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
import org.openjdk.jmh.annotations.Warmup;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.RapSheet;

/** How many people, and convictions, one thread judges in a second, where many facts are missing and where none is. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DeterminationBenchmark {

    private static final int PEOPLE = 1_000;

    /** The policy. */
    @Param
    public MeasuredPolicy policy = MeasuredPolicy.LOS_ANGELES;

    /** Whether a fifth of the facts is missing. */
    @Param({"true", "false"})
    public boolean missingFacts;

    private RuleSet ruleSet = MeasuredPolicy.LOS_ANGELES.table();
    private List<RapSheet> sheets = List.of();
    private int next;

    /** Creates the benchmark, which JMH does. */
    public DeterminationBenchmark() {}

    /** Fabricates the records. */
    @Setup
    public void fabricate() {
        ruleSet = policy.table();
        sheets = missingFacts
                ? SampleRecords.withMissingFacts(policy.county(), PEOPLE)
                : SampleRecords.complete(policy.county(), PEOPLE);
    }

    /**
     * Judges all convictions of a person.
     *
     * @param tally counts them
     * @return the determinations
     */
    @Benchmark
    public Review review(Tally tally) {
        next = (next + 1) % PEOPLE;
        Review review = ruleSet.review(sheets.get(next), SampleRecords.AS_OF);
        tally.determinations += review.determinations().size();
        return review;
    }
}
