package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.examples.countyreview.sweep.VariedParameter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of the command line that say by which policy, and for which day, convictions are judged. */
final class PolicyOptions {

    @Option(
            names = "--policy",
            required = true,
            paramLabel = PolicyRequest.FORM,
            description =
                    "The policy, by the name that the command policies lists it with. Behind it may stand a file of"
                            + " its options, and parameters, such as configurable:yearsSinceConvictionThreshold=10.")
    private String policy = "";

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "The day for which eligibility is judged, such as 2019-11-11.")
    private LocalDate asOf = LocalDate.EPOCH;

    @Mixin
    private PolicyParameters parameters = new PolicyParameters();

    /**
     * The files that were given for it and for those to compare it with.
     *
     * @param compared how the others are asked for
     */
    List<Path> files(List<String> compared) {
        return PolicyCatalog.onClassPath().files(texts(compared), parameters);
    }

    LocalDate asOf() {
        return asOf;
    }

    /**
     * Makes the policy.
     *
     * @throws UsageException as {@link PolicyCatalog#choose} does
     */
    ChosenPolicy choose() {
        return choose(List.of()).get(0);
    }

    /**
     * Makes the policy and those to compare it with.
     *
     * @param compared how the others are asked for
     * @return the policy first
     * @throws UsageException as {@link PolicyCatalog#choose} does
     */
    List<ChosenPolicy> choose(List<String> compared) {
        return PolicyCatalog.onClassPath().choose(texts(compared), parameters);
    }

    /**
     * Makes the policy with each value of a parameter.
     *
     * @param varied the parameter and its values
     * @throws UsageException as {@link PolicyCatalog#choose} does
     */
    List<ChosenPolicy> chooseEach(VariedParameter varied) {
        String before =
                policy + (PolicyCatalog.onClassPath().request(policy).isPlain() ? ":" : ",") + varied.name() + "=";
        return PolicyCatalog.onClassPath()
                .choose(varied.values().stream().map(before::concat).toList(), parameters);
    }

    /** How the policy was asked for. */
    String named() {
        return policy;
    }

    private List<String> texts(List<String> compared) {
        List<String> texts = new ArrayList<>();
        texts.add(policy);
        texts.addAll(compared);
        return texts;
    }
}
