package org.recordclearance.examples.countyreview.since;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;

/**
 * Says in the summary what the words of outcomes mean, so that a later review knows which of them were relief: a policy has words of its
 * own. For one review.
 */
public final class OutcomeKinds implements FurtherResults<Map<String, Outcome.Kind>> {

    /** The name of the figure. */
    private static final String FIGURE = "outcomeKinds";

    /** Creates what gathers them. */
    public OutcomeKinds() {}

    /** Checks if words mean relief, by the summary of the review that they are of. */
    static boolean isRelief(SummaryFigures summary, String words) {
        String kind = summary.group(FIGURE).text(words);
        return Arrays.stream(Outcome.Kind.values())
                .anyMatch(each -> each.isRelief() && each.name().equals(kind));
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }

    @Override
    public Collector<ReviewedPerson, ?, Map<String, Outcome.Kind>> collector() {
        return Collector.of(
                TreeMap::new,
                (kinds, person) -> {
                    for (Determination each : person.review().determinations()) {
                        add(kinds, each.outcome().words(), each.outcome().kind());
                    }
                },
                (one, other) -> {
                    other.forEach((words, kind) -> add(one, words, kind));
                    return one;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /** Of words that mean several things the least favourable counts. */
    private static void add(Map<String, Outcome.Kind> kinds, String words, Outcome.Kind kind) {
        kinds.merge(words, kind, (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }

    @Override
    public Figure.Group figures(Map<String, Outcome.Kind> kinds) {
        Figure.Group.Builder figures = Figure.group();
        kinds.forEach((words, kind) -> figures.put(words, kind.name()));
        return Figure.group().put(FIGURE, figures.build()).build();
    }

    @Override
    public void write(Map<String, Outcome.Kind> kinds, FinishedReview review, Folder folder) {
        // they are in the summary
    }
}
