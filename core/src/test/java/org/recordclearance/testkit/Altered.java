package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;

/** A rule set that says what another does, to be altered for the worse. */
public class Altered implements RuleSet {

    final RuleSet original;

    public Altered(RuleSet original) {
        this.original = original;
    }

    @Override
    public String name() {
        return original.name();
    }

    @Override
    public String version() {
        return original.version();
    }

    @Override
    public Map<String, String> parameters() {
        return original.parameters();
    }

    @Override
    public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
        return original.determine(conviction, asOf);
    }

    @Override
    public Review review(RapSheet rapSheet, LocalDate asOf) {
        return original.review(rapSheet, asOf);
    }

    @Override
    public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
        return original.explain(conviction, asOf);
    }

    @Override
    public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
        return original.forecast(conviction, asOf);
    }

    @Override
    public String toMarkdown() {
        return original.toMarkdown();
    }

    static Determination of(Conviction conviction, Determination it, Outcome outcome) {
        return Determination.builder(conviction, outcome, it.reason())
                .authority(it.authority())
                .remedy(it.remedy())
                .policy(it.policy())
                .basis(it.basis())
                .step(it.step())
                .missing(it.missing())
                .build();
    }
}
