package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.RuleSet;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command line that say by which policy a rap sheet is judged, if by any. */
final class SheetPolicy {

    @Option(
            names = "--policy",
            paramLabel = PolicyRequest.FORM,
            description = "Add what this policy determines, by the name that the command policies lists it with.")
    private @Nullable String policy;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "The day for which eligibility is judged, such as 2019-11-11; with a policy.")
    private @Nullable LocalDate asOf;

    @Mixin
    private PolicyParameters parameters = new PolicyParameters();

    /** The files that were given for the policy. */
    List<Path> files() {
        return policy == null ? parameters.files() : PolicyCatalog.onClassPath().files(List.of(policy), parameters);
    }

    /**
     * A policy and a day.
     *
     * @param ruleSet the policy
     * @param asOf the day for which eligibility is judged
     */
    record Chosen(RuleSet ruleSet, LocalDate asOf) {}

    /**
     * Makes the policy, if one was asked for.
     *
     * @throws UsageException if the day is missing, or one of the others is given without a policy, or as {@link
     *     PolicyCatalog#choose} does
     */
    Optional<Chosen> choose() {
        if (policy == null) {
            if (asOf != null || parameters.areGiven()) {
                throw new UsageException("--as-of and the options of a policy need --policy");
            }
            return Optional.empty();
        }
        return Optional.of(chosen(policy));
    }

    private Chosen chosen(String name) {
        if (asOf == null) {
            throw new UsageException("policy " + name + " needs --as-of, the day for which eligibility is judged");
        }
        ChosenPolicy chosen =
                PolicyCatalog.onClassPath().choose(List.of(name), parameters).get(0);
        return new Chosen(chosen.ruleSet(), asOf);
    }
}
