package org.recordclearance.testkit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.CountPosition;

/** Gathers what the checks find. For one thread. */
final class ContractFindings {

    private static final int MOST_OF_A_CHECK = 10;

    private final List<ContractFailure> failures = new ArrayList<>();
    private final Map<ContractCheck, Long> cases = new EnumMap<>(ContractCheck.class);
    private final Map<ContractCheck, Integer> failed = new EnumMap<>(ContractCheck.class);

    ContractFindings(Set<ContractCheck> checks) {
        checks.forEach(check -> cases.put(check, 0L));
    }

    void looked(ContractCheck check) {
        cases.merge(check, 1L, Long::sum);
    }

    void fail(ContractCheck check, Trial trial, @Nullable CountPosition position, String step, String what) {
        add(check, () -> new ContractFailure(check, trial, position, step, what, check.mend()));
    }

    void threw(ContractCheck check, Trial trial, RuntimeException exception) {
        add(check, () -> ContractFailure.ofThrown(check, trial, exception));
    }

    private void add(ContractCheck check, Supplier<ContractFailure> failure) {
        if (failed.merge(check, 1, Integer::sum) <= MOST_OF_A_CHECK) {
            failures.add(failure.get());
        }
    }

    ContractReport report() {
        return new ContractReport(failures, cases);
    }
}
