package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.TIMELINE;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.eligibility.Timeline.Span;
import org.recordclearance.rapsheet.Conviction;

/** Checks timelines against the determinations of the days at the edges of their spans, between these, and of sampled days. */
final class TimelineCheck {

    /** So many days before and behind a day on which something may change are looked at. */
    private static final int DAYS = 150;

    private TimelineCheck() {}

    static void run(Trial trial) {
        if (trial.sheet().knownOrPossibleConvictions().isEmpty()) {
            return;
        }
        List<LocalDate> some = trial.days();
        LocalDate middle = some.get(trial.dice().between(0, some.size() - 1));
        LocalDate first = middle.minusDays(DAYS);
        LocalDate last = middle.plusDays(DAYS);
        NavigableSet<LocalDate> sampled = new TreeSet<>(some).subSet(first, true, last, true);
        for (Conviction conviction : trial.sheet().knownOrPossibleConvictions()) {
            Timeline timeline = trial.ruleSet().timeline(conviction, first, last);
            check(trial, conviction, timeline, sampled, first, last);
            boolean same = trial.ruleSet()
                    .determine(conviction, first)
                    .map(now -> trial.ruleSet().timeline(now, first, last))
                    .filter(of -> !of.equals(timeline))
                    .isEmpty();
            trial.expect(
                    same,
                    TIMELINE,
                    conviction.position(),
                    "must be the same for a determination as for its conviction");
        }
    }

    private static void check(
            Trial trial,
            Conviction conviction,
            Timeline timeline,
            NavigableSet<LocalDate> sampled,
            LocalDate first,
            LocalDate last) {
        List<Span> spans = timeline.spans();
        boolean isWhole = spans.get(0).first().equals(first)
                && spans.get(spans.size() - 1).last().equals(last);
        if (!trial.expect(isWhole, TIMELINE, conviction.position(), "must have all days that were asked for")) {
            return;
        }
        NavigableSet<LocalDate> days = new TreeSet<>(sampled);
        for (Span span : spans) {
            days.add(span.first());
            days.add(span.first().plusDays(ChronoUnit.DAYS.between(span.first(), span.last()) / 2));
            days.add(span.last());
        }
        for (LocalDate day : days) {
            boolean same = trial.ruleSet()
                    .determine(conviction, day)
                    .equals(timeline.on(day).determination());
            if (!trial.expect(same, TIMELINE, conviction.position(), "must say what is determined as of each day")) {
                return;
            }
        }
    }
}
