package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** What policies say of the last convictions of a record: each by its policy and its place from the end. */
final class Answers {

    static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final int LAST = 4;

    private final Set<String> relief = new HashSet<>();
    private final Set<String> any = new HashSet<>();

    Answers(List<RuleSet> policies, RapSheet sheet) {
        List<Conviction> all = sheet.knownOrPossibleConvictions();
        for (int i = 1; i <= Math.min(LAST, all.size()); i++) {
            for (int policy = 0; policy < policies.size(); policy++) {
                String name = policy + "." + i;
                Optional<Determination> each = policies.get(policy).determine(all.get(all.size() - i), AS_OF);
                each.ifPresent(determination -> any.add(name));
                each.filter(determination -> determination.outcome().kind().isRelief())
                        .ifPresent(determination -> relief.add(name));
            }
        }
    }

    Set<String> relief() {
        return relief;
    }

    Set<String> any() {
        return any;
    }
}
