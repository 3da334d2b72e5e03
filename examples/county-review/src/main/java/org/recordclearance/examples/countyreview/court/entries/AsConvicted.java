package org.recordclearance.examples.countyreview.court.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;

/** A conviction as it was on its day, before anything became of it. */
final class AsConvicted {

    private AsConvicted() {}

    /** Checks if a policy would cover it, if nothing had become of it since. */
    static boolean isCovered(Conviction conviction, RuleSet policy, LocalDate asOf) {
        Count count = conviction.count().withDispositions(List.of(conviction.disposition()));
        Event event = conviction.event();
        Event alone = Event.builder(event.type(), event.date())
                .agency(event.agency())
                .county(event.county())
                .caseNumbers(event.caseNumbers())
                .step(event.step())
                .count(count)
                .build();
        Cycle cycle = new Cycle(conviction.cycle().date(), List.of(alone));
        return RapSheet.of(conviction.rapSheet().subject(), List.of(cycle), Set.of(), List.of()).convictions().stream()
                .anyMatch(each -> policy.determine(each, asOf).isPresent());
    }
}
