package org.recordclearance.examples.countyreview.court.entries;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Anniversary;

/** How many outcomes change on which later day, within ten years, and from what to what. For one thread. */
public final class ComingChanges {

    private static final int YEARS = 10;
    private static final String NOT_COVERED = "not covered by the policy";

    /**
     * A change.
     *
     * @param day the first day on which it is so
     * @param before the outcome until then
     * @param then the outcome from then on
     */
    public record Change(LocalDate day, String before, String then) implements Comparable<Change> {

        @Override
        public int compareTo(Change other) {
            return Comparator.comparing(Change::day)
                    .thenComparing(Change::before)
                    .thenComparing(Change::then)
                    .compare(this, other);
        }
    }

    /** Takes changes, by day. */
    @FunctionalInterface
    public interface Taker {

        /** Takes the next one, and how many convictions have it. */
        void take(Change change, long convictions) throws IOException;
    }

    private final RuleSet policy;
    private final LocalDate asOf;
    private final TreeMap<Change, Long> counts = new TreeMap<>();

    ComingChanges(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.asOf = asOf;
    }

    /** Adds the changes of a conviction. */
    void add(Determination determination) {
        String before = null;
        for (Timeline.Span span : policy.timeline(determination, asOf, Anniversary.of(asOf, YEARS))
                .spans()) {
            String now = words(span.determination());
            if (before != null && !before.equals(now)) {
                counts.merge(new Change(span.first(), before, now), 1L, Long::sum);
            }
            before = now;
        }
    }

    private static String words(Optional<Determination> determination) {
        return determination.map(each -> each.outcome().words()).orElse(NOT_COVERED);
    }

    void merge(ComingChanges other) {
        other.counts.forEach((change, convictions) -> counts.merge(change, convictions, Long::sum));
    }

    /** Gives all of them. */
    public void forEach(Taker taker) throws IOException {
        for (Map.Entry<Change, Long> each : counts.entrySet()) {
            taker.take(each.getKey(), each.getValue());
        }
    }
}
