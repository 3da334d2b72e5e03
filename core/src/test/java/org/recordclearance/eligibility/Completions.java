package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.recordclearance.rapsheet.ReportedDate;

/** Records of which all is known that a scenario's record could be. */
final class Completions {

    private final Scenario scenario;
    private final List<List<Object>> values = new ArrayList<>();

    /**
     * Finds the values that each unknown fact could have.
     *
     * @param allDays whether to try every day of a partial date, and not only those where answers can turn
     */
    Completions(Scenario scenario, boolean allDays) {
        this.scenario = scenario;
        var turns = scenario.turns();
        for (DraftFact fact : scenario.unknownFacts()) {
            values.add(fact.values(turns, allDays).stream()
                    .filter(value -> !(value instanceof ReportedDate date)
                            || !date.latest().isAfter(scenario.asOf()))
                    .toList());
        }
    }

    /** Lists a record for each value of the one unknown fact. */
    List<Draft> each() {
        return values.get(0).stream().map(value -> with(List.of(value))).toList();
    }

    /** Picks a value for each unknown fact. */
    Draft any(Random random) {
        return with(values.stream()
                .map(each -> each.get(random.nextInt(each.size())))
                .toList());
    }

    private Draft with(List<Object> chosen) {
        Draft complete = scenario.draft().copy();
        List<DraftFact> unknown =
                DraftFact.of(complete).stream().filter(DraftFact::isUnknown).toList();
        for (int i = 0; i < unknown.size(); i++) {
            unknown.get(i).set().accept(chosen.get(i));
        }
        return complete;
    }
}
