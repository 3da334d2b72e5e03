package org.recordclearance.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkFile;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.CsvCells;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;

/** How many rows of people who have been reviewed get their result columns in a second, by one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ResultWritingBenchmark {

    private static final int ROWS = 10_000;

    /** A row whose person has been reviewed. */
    private record ReviewedRow(
            BulkRow row, Optional<Conviction> conviction, Optional<Determination> determination, LocalDate asOf)
            implements ResultRow {

        @Override
        public String get(String column) {
            return row.get(BulkColumn.named(column).orElseThrow());
        }

        @Override
        public String toString() {
            return "ReviewedRow[]";
        }
    }

    private final List<ReviewedRow> rows = new ArrayList<>();
    private List<ResultColumn> columns = List.of();
    private int next;

    /** Creates the benchmark, which JMH does. */
    public ResultWritingBenchmark() {}

    /**
     * Fabricates a file and reviews its people.
     *
     * @throws IOException never, as it stays in memory
     */
    @Setup
    public void review() throws IOException {
        RuleSet policy = MeasuredPolicy.CONFIGURABLE.table();
        columns = Prop64.layout(policy).columns();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        SampleFile.of(ROWS, MeasuredPolicy.CONFIGURABLE.county(), 1).writeTo(text);
        try (BulkFile file = BulkFile.of(text.toString(StandardCharsets.UTF_8));
                Stream<PersonRows> people = file.people()) {
            people.forEach(person -> add(person, policy.review(person.rapSheet(), SampleRecords.AS_OF)));
        }
    }

    private void add(PersonRows person, Review review) {
        for (int i = 0; i < person.rows().size(); i++) {
            Optional<Conviction> conviction = person.convictionOfRow(i);
            rows.add(new ReviewedRow(
                    person.rows().get(i), conviction, conviction.flatMap(review::determination), SampleRecords.AS_OF));
        }
    }

    /**
     * Writes the result columns of a row.
     *
     * @return the cells
     */
    @Benchmark
    public String resultColumns() {
        next = (next + 1) % rows.size();
        StringBuilder cells = new StringBuilder();
        for (ResultColumn column : columns) {
            cells.append(',').append(CsvCells.of(column.value(rows.get(next))));
        }
        return cells.toString();
    }
}
