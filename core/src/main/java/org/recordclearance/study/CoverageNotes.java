package org.recordclearance.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.Coverage;

/** What must be known of whom a policy is for, to read the figures of it. No number stands in it, which might be one that is withheld. */
final class CoverageNotes {

    private CoverageNotes() {}

    /** Gives the notes of a table of a policy's figures: others, and that it covers few or nobody if it does. */
    static List<String> of(RuleSet policy, LocalDate asOf, Coverage coverage, List<String> others) {
        return Stream.concat(others.stream(), note(policy, asOf, coverage).stream())
                .toList();
    }

    private static Optional<String> note(RuleSet policy, LocalDate asOf, Coverage coverage) {
        return Coverage.beforeTheLaw(policy, asOf)
                .or(() -> coverage.isOfFew() ? Optional.of(policy.name() + isOfFew(policy)) : Optional.empty());
    }

    private static String isOfFew(RuleSet policy) {
        String where = policy.parameters().get(Parameters.COUNTY);
        return " covers few of these people or none, and says nothing of the others"
                + (where == null
                        ? "."
                        : ": it is for convictions in " + where
                                + ". By inCounty the same criteria are asked elsewhere.");
    }
}
