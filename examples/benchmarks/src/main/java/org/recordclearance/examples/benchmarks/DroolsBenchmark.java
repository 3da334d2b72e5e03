package org.recordclearance.examples.benchmarks;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.recordclearance.eligibility.Review;
import org.recordclearance.examples.benchmarks.drools.DroolsDecision;
import org.recordclearance.examples.benchmarks.drools.DroolsSession;
import org.recordclearance.examples.benchmarks.drools.DroolsTable;
import org.recordclearance.examples.benchmarks.drools.RecordFacts;
import org.recordclearance.rapsheet.RapSheet;

/**
 * The decision tables of the library and the same tables in Drools, judging the same people in one run. Aim: 100 times
 * Drools.
 *
 * <p>The records are complete, as rules of Drools answer yes or no and can't follow a missing fact both ways; and Drools
 * gives an outcome and a reason only, while the library's determinations also name the authority, the remedy and the step.
 * That they decide the same is tested.
 *
 * <p>{@link #table} and {@link #drools} both begin with a rap sheet. {@link #droolsOnFacts} begins with facts that were
 * made of it before, which spares Drools to look up what the law says of each offense: the engine alone, at its best.
 * {@link #droolsSessionEach} opens a session for each person, as applications usually do.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DroolsBenchmark {

    private static final int PEOPLE = 1_000;

    /** The policy. */
    @Param
    public MeasuredPolicy policy = MeasuredPolicy.LOS_ANGELES;

    private List<RapSheet> sheets = List.of();
    private List<RecordFacts> facts = List.of();
    private @Nullable DroolsTable rules;
    private @Nullable DroolsSession kept;
    private int next;

    /** Creates the benchmark, which JMH does. */
    public DroolsBenchmark() {}

    /** Fabricates the records and compiles the rules. */
    @Setup
    public void fabricate() {
        sheets = SampleRecords.complete(policy.county(), PEOPLE);
        facts = sheets.stream().map(RecordFacts::of).toList();
        rules = policy.drools();
        kept = rules.newSession();
    }

    /** Closes the session. */
    @TearDown
    public void close() {
        Objects.requireNonNull(kept).close();
    }

    /**
     * Judges all convictions of a person by the decision table.
     *
     * @param tally counts them
     * @return the determinations
     */
    @Benchmark
    public Review table(Tally tally) {
        Review review = policy.table().review(sheets.get(following()), SampleRecords.AS_OF);
        tally.determinations += review.determinations().size();
        return review;
    }

    /**
     * Judges all convictions of a person by Drools, in a session that is kept.
     *
     * @param tally counts them
     * @return the decisions
     */
    @Benchmark
    public List<DroolsDecision> drools(Tally tally) {
        RecordFacts made = RecordFacts.of(sheets.get(following()));
        return counted(Objects.requireNonNull(kept).review(made, SampleRecords.AS_OF), tally);
    }

    /**
     * Judges all convictions of a person by Drools, in a session that is kept, of facts that were made before.
     *
     * @param tally counts them
     * @return the decisions
     */
    @Benchmark
    public List<DroolsDecision> droolsOnFacts(Tally tally) {
        return counted(Objects.requireNonNull(kept).review(facts.get(following()), SampleRecords.AS_OF), tally);
    }

    /**
     * Judges all convictions of a person by Drools, in a session of the person's own.
     *
     * @param tally counts them
     * @return the decisions
     */
    @Benchmark
    public List<DroolsDecision> droolsSessionEach(Tally tally) {
        RecordFacts made = RecordFacts.of(sheets.get(following()));
        try (DroolsSession session = Objects.requireNonNull(rules).newSession()) {
            return counted(session.review(made, SampleRecords.AS_OF), tally);
        }
    }

    private static List<DroolsDecision> counted(List<DroolsDecision> decisions, Tally tally) {
        tally.determinations += decisions.size();
        return decisions;
    }

    private int following() {
        next = (next + 1) % PEOPLE;
        return next;
    }
}
