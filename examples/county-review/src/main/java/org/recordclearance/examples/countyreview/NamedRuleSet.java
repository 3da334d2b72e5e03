package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Explanation;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.Groundwork;
import org.recordclearance.eligibility.KnownAnswers;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.Timeline;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;

/** A rule set of another jar, which is no table, under a name that tells it from others that were made of it. */
record NamedRuleSet(String name, RuleSet named) implements RuleSet {

    /** Returns a rule set under another name. */
    static RuleSet of(String name, RuleSet ruleSet) {
        return ruleSet instanceof DecisionTable table ? table.renamed(name) : new NamedRuleSet(name, ruleSet);
    }

    @Override
    public String version() {
        return named.version();
    }

    @Override
    public Map<String, String> parameters() {
        return named.parameters();
    }

    @Override
    public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
        return named.determine(conviction, asOf);
    }

    @Override
    public Set<Outcome> possibleOutcomes(Conviction conviction, LocalDate asOf) {
        return named.possibleOutcomes(conviction, asOf);
    }

    @Override
    public Review review(RapSheet rapSheet, LocalDate asOf) {
        return renamed(named.review(rapSheet, asOf));
    }

    @Override
    public Review review(KnownAnswers.About known, LocalDate asOf) {
        return renamed(named.review(known, asOf));
    }

    private Review renamed(Review review) {
        return new Review(review.rapSheet(), name, review.asOf(), review.determinations());
    }

    @Override
    public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
        return named.explain(conviction, asOf);
    }

    @Override
    public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
        return named.forecast(conviction, asOf);
    }

    @Override
    public Optional<Forecast> forecast(Determination now, LocalDate asOf) {
        return named.forecast(now, asOf);
    }

    @Override
    public Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
        return named.timeline(conviction, first, last);
    }

    @Override
    public Timeline timeline(Determination now, LocalDate asOf, LocalDate last) {
        return named.timeline(now, asOf, last);
    }

    @Override
    public RuleSet on(LocalDate day) {
        return new NamedRuleSet(name, named.on(day));
    }

    @Override
    public RuleSet inCounty(County county) {
        return new NamedRuleSet(name, named.inCounty(county));
    }

    @Override
    public Optional<LocalDate> lawSince() {
        return named.lawSince();
    }

    @Override
    public Groundwork groundwork() {
        return named.groundwork();
    }

    @Override
    public String toMarkdown() {
        return "# " + name + "\n\n" + named.toMarkdown();
    }

    @Override
    public String toString() {
        return "NamedRuleSet[" + name + "]";
    }
}
