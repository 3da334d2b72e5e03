package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Anniversary;

/** Finds in which of the next years a conviction that gets no relief now gets some. For one thread. */
final class ComingRelief {

    private final RuleSet policy;
    private final LocalDate asOf;
    private final LocalDate[] ends = new LocalDate[ReportFigures.YEARS_AHEAD];

    ComingRelief(RuleSet policy, LocalDate day) {
        this.policy = policy;
        this.asOf = day;
        for (int year = 0; year < ends.length; year++) {
            ends[year] = Anniversary.of(day, year + 1);
        }
    }

    /** The year, from 0, in which the first day with relief is; -1 if there is none. The year ends with the anniversary of the as-of date. */
    int yearOf(Determination now) {
        for (Timeline.Span span :
                policy.timeline(now, asOf, ends[ends.length - 1]).spans()) {
            if (span.determination().filter(ComingRelief::isRelief).isPresent()) {
                int year = 0;
                while (span.first().isAfter(ends[year])) {
                    year++;
                }
                return year;
            }
        }
        return -1;
    }

    private static boolean isRelief(Determination then) {
        return then.outcome().kind().isRelief();
    }
}
