package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import java.util.List;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Anniversary;

/** Finds in which of the next years a conviction that gets no relief now gets some. For one thread. */
final class ComingRelief {

    private final RuleSet policy;
    private final LocalDate first;
    private final LocalDate[] ends = new LocalDate[ReportFigures.YEARS_AHEAD];

    ComingRelief(RuleSet policy, LocalDate asOf) {
        this.policy = policy;
        this.first = asOf.plusDays(1);
        for (int year = 0; year < ends.length; year++) {
            ends[year] = Anniversary.of(asOf, year + 1);
        }
    }

    /** The year, from 0, in which the first day with relief is; -1 if there is none. The year ends with the anniversary of the as-of date. */
    int yearOf(Determination now) {
        Timeline timeline = policy.timeline(now.conviction(), first, ends[ends.length - 1]);
        List<Timeline.Span> spans = timeline.spans();
        for (Timeline.Span span : spans) {
            boolean relief = span.determination()
                    .map(each -> each.outcome().kind().isRelief())
                    .orElse(false);
            if (relief) {
                int year = 0;
                while (span.first().isAfter(ends[year])) {
                    year++;
                }
                return year;
            }
        }
        return -1;
    }
}
