package org.recordclearance.examples.countyreview.quality;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.json.FiguresJson;

/** Gathers the quality of the data in the pass of a review, and writes {@code quality.json}. For one review. */
public final class QualityResults implements FurtherResults<QualityResults.Gathered> {

    /** The file that it writes. */
    public static final String FILE = "quality.json";

    private final RuleSet policy;
    private final LocalDate asOf;
    private @Nullable DataQuality found;

    /**
     * Creates what gathers it.
     *
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     */
    public QualityResults(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** What was gathered of all people, to be put together with what the review counts. */
    public static final class Gathered {
        private final QualityTally tally;

        private Gathered(QualityTally tally) {
            this.tally = tally;
        }
    }

    /** Gets what was found, once the review has written it. */
    public Optional<DataQuality> found() {
        return Optional.ofNullable(found);
    }

    @Override
    public Set<String> files() {
        return Set.of(FILE);
    }

    @Override
    public Set<BulkColumn> columns() {
        return EnumSet.copyOf(CellCounts.columns());
    }

    @Override
    public Collector<ReviewedPerson, ?, Gathered> collector() {
        return Collector.of(
                () -> new QualityTally(policy, asOf),
                QualityTally::add,
                QualityTally::merge,
                Gathered::new,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public List<String> warnings(Gathered gathered, long rowsRead, Map<String, Long> rejectedByReason) {
        return gathered.tally.doubts(rowsRead, rejectedByReason);
    }

    @Override
    public void write(Gathered gathered, FinishedReview review, Folder folder) throws IOException {
        DataQuality quality = gathered.tally.quality(review);
        try (OutputStream out = folder.newFile(FILE)) {
            out.write((FiguresJson.writeIndented(quality.figures()) + "\n").getBytes(StandardCharsets.UTF_8));
        }
        found = quality;
    }
}
