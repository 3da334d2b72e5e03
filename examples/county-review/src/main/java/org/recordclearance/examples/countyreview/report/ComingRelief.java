package org.recordclearance.examples.countyreview.report;

import java.time.LocalDate;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
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
        return policy.nextRelief(now, asOf, ends[ends.length - 1])
                .map(then -> year(then.date()))
                .orElse(-1);
    }

    private int year(LocalDate day) {
        int year = 0;
        while (day.isAfter(ends[year])) {
            year++;
        }
        return year;
    }
}
