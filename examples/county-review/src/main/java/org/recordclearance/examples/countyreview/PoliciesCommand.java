package org.recordclearance.examples.countyreview;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.RuleSetProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code policies}: what there is to choose from, and what each of them says. */
@Command(
        name = "policies",
        description = "Lists the policies, or prints the decision table of one as Markdown.",
        footerHeading = "%nPolicies of other jars:%n",
        footer = {
            "  java -cp county-review.jar:theirs.jar \\",
            "      org.recordclearance.examples.countyreview.CountyReview policies"
        })
final class PoliciesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyParameters parameters = new PolicyParameters();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description = "Print the policy as a District Attorney signs it, for convictions judged as of this day.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--check",
            description =
                    "Tell what the policy does not say of itself, as of --as-of: steps that never decide or only for"
                            + " children, steps whose order matters, numbers that change nothing.")
    private boolean check;

    @Option(
            names = "--options-example",
            description = "Print an example of the file that --options takes for the policy, to be changed.")
    private boolean optionsExample;

    @Parameters(arity = "0..1", paramLabel = PolicyRequest.FORM, description = "The policy to print.")
    private @Nullable String name;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (check && (name == null || asOf == null)) {
            throw new UsageException("--check needs a policy and --as-of");
        }
        if (optionsExample && name == null) {
            throw new UsageException("--options-example needs a policy, such as configurable");
        }
        PolicyCatalog policies = PolicyCatalog.onClassPath();
        if (name == null) {
            policies.providers().forEach(provider -> list(provider, out));
            policies.refused().forEach(each -> ErrorLine.warn(spec.commandLine(), each));
        } else {
            out.print(print(new PrintedPolicy(policies, name, parameters)));
        }
        out.flush();
        return ExitCode.OK;
    }

    private String print(PrintedPolicy printed) {
        if (optionsExample) {
            return printed.optionsExample();
        }
        if (asOf == null) {
            return printed.table();
        }
        return check ? printed.findings(asOf) : printed.toSign(asOf, CountyReview.Version.ofLibrary());
    }

    private static void list(RuleSetProvider provider, PrintWriter out) {
        out.println(provider.name());
        out.println("    " + provider.description());
        provider.county().ifPresent(county -> out.println("    county: " + county));
        for (RuleSetProvider.Parameter parameter : provider.parameters()) {
            out.println("    " + PolicyParameters.option(parameter.name())
                    + (parameter.required() ? " (required): " : ": ") + parameter.description());
        }
    }
}
