package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.PolicyToSign;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.rapsheet.County;

/** A policy in print. Where it needs a county and none is given, the county is left open. */
final class PrintedPolicy {

    private static final String OPEN = "(a county to be chosen)";

    private final PolicyCatalog policies;
    private final String name;
    private final PolicyParameters parameters;

    PrintedPolicy(PolicyCatalog policies, String name, PolicyParameters parameters) {
        this.policies = policies;
        this.name = name;
        this.parameters = parameters;
    }

    /**
     * Prints its decision table.
     *
     * @throws UsageException as {@link PolicyCatalog#choose} does
     */
    String table() {
        return print(RuleSet::toMarkdown);
    }

    /**
     * Prints it as it is signed for a day.
     *
     * @throws UsageException if the county is open, and as {@link PolicyCatalog#choose} does
     */
    String toSign(LocalDate asOf, String libraryVersion) {
        RuleSet policy = policies.choose(List.of(name), parameters).get(0).ruleSet();
        return PolicyToSign.of(policy, asOf, libraryVersion).toMarkdown();
    }

    private String print(Function<RuleSet, String> print) {
        if (parameters.hasCounty() || !needsCounty()) {
            return print.apply(policies.choose(List.of(name), parameters).get(0).ruleSet());
        }
        String other = print(County.all().get(0), print);
        County unnamed = County.all().stream()
                .skip(1)
                .filter(each -> !other.contains(each.toString()))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("policy " + name + " names every county; choose one by --county"));
        return print(unnamed, print).replace(unnamed.toString(), OPEN);
    }

    /** What a county's print says of the county is its name, wherever another county's does not have that name. */
    private String print(County county, Function<RuleSet, String> print) {
        return print.apply(
                policies.choose(List.of(name), parameters.in(county)).get(0).ruleSet());
    }

    private boolean needsCounty() {
        return policies.providers().stream()
                .filter(provider -> provider.name().equals(name))
                .map(RuleSetProvider::parameters)
                .flatMap(List::stream)
                .anyMatch(parameter -> parameter.required() && parameter.name().equals(Parameters.COUNTY));
    }
}
