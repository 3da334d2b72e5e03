package org.recordclearance.examples.countyreview;

import java.time.LocalDate;
import java.util.List;
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
        return isOpen() ? of(unnamed()).toMarkdown().replace(unnamed().toString(), OPEN) : chosen().toMarkdown();
    }

    /**
     * Prints it as it is signed for a day.
     *
     * @throws UsageException as {@link PolicyCatalog#choose} does
     */
    String toSign(LocalDate asOf, String libraryVersion) {
        PolicyToSign paper = PolicyToSign.of(isOpen() ? of(unnamed()) : chosen(), asOf, libraryVersion);
        return (isOpen() ? paper.leavingOpen(unnamed().toString(), OPEN) : paper).toMarkdown();
    }

    /**
     * Prints what was found out of its decision table for a day.
     *
     * @throws UsageException as {@link PolicyCatalog#choose} and {@link PolicyCatalog#findings} do
     */
    String findings(LocalDate asOf) {
        PolicyParameters asked = isOpen() ? parameters.in(unnamed()) : parameters;
        ChosenPolicy chosen = policies.choose(List.of(name), asked).get(0);
        return policies.findings(chosen, asOf).toMarkdown();
    }

    /**
     * Prints an example of its options.
     *
     * @throws UsageException as {@link PolicyCatalog#provider} does, or if it takes none
     */
    String optionsExample() {
        return policies.provider(name)
                .optionsExample()
                .orElseThrow(() -> new UsageException("policy " + name + " takes no file of options"));
    }

    private boolean isOpen() {
        return !parameters.hasCounty() && needsCounty();
    }

    /** Finds a county that the policy of another does not name: what its print says of the county is its name. */
    private County unnamed() {
        String other = of(County.all().get(0)).toMarkdown();
        return County.all().stream()
                .skip(1)
                .filter(each -> !other.contains(each.toString()))
                .findFirst()
                .orElseThrow(
                        () -> new UsageException("policy " + name + " names every county; choose one by --county"));
    }

    private RuleSet chosen() {
        return policies.choose(List.of(name), parameters).get(0).ruleSet();
    }

    private RuleSet of(County county) {
        return policies.choose(List.of(name), parameters.in(county)).get(0).ruleSet();
    }

    private boolean needsCounty() {
        String asked = policies.request(name).name();
        return policies.providers().stream()
                .filter(provider -> provider.name().equals(asked))
                .map(RuleSetProvider::parameters)
                .flatMap(List::stream)
                .anyMatch(parameter -> parameter.required() && parameter.name().equals(Parameters.COUNTY));
    }
}
