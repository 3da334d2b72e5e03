package org.recordclearance.examples.countyreview;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetCatalog;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.testkit.TableFindings;

/** The policies on the class path: those for Proposition 64, and those that other jars bring. */
final class PolicyCatalog {

    private final RuleSetCatalog catalog;

    private PolicyCatalog(RuleSetCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Obtains the policies.
     *
     * @throws UsageException if two have the same name
     */
    static PolicyCatalog onClassPath() {
        try {
            ClassLoader loader = Thread.currentThread().getContextClassLoader();
            return new PolicyCatalog(Prop64.catalog().withServices(loader));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Which policies of other jars can't be used, and why. */
    List<String> refused() {
        return catalog.refused();
    }

    List<RuleSetProvider> providers() {
        return catalog.providers();
    }

    private boolean has(String name) {
        return providers().stream().anyMatch(provider -> provider.name().equals(name));
    }

    /** Checks if what was written names a policy that there is, whatever else it says of it. */
    boolean isPolicy(String text) {
        return has(text) || has(text.split(":", 2)[0]);
    }

    /**
     * Reads how a policy was asked for.
     *
     * @throws UsageException as {@link PolicyRequest#parse} does
     */
    PolicyRequest request(String text) {
        return PolicyRequest.parse(text, this::has);
    }

    /**
     * Makes policies from what was given, each from those parameters that it uses.
     *
     * @param texts how they are asked for, the main policy first
     * @param parameters what was given
     * @return the policies
     * @throws UsageException if there is no such policy, one is asked for twice or lacks a parameter, a value is not allowed, or
     *     a parameter is given that none of them uses
     */
    List<ChosenPolicy> choose(List<String> texts, PolicyParameters parameters) {
        Set<String> seen = new HashSet<>();
        for (String text : texts) {
            if (!seen.add(text)) {
                throw new UsageException("policy " + text + " would be compared with itself");
            }
        }
        try {
            List<PolicyRequest> requests = texts.stream().map(this::request).toList();
            requests.forEach(this::checkIsOne);
            List<RuleSetProvider> providers = requests.stream()
                    .map(PolicyRequest::name)
                    .map(catalog::provider)
                    .toList();
            Parameters given = parameters.given(providers.get(0).county());
            List<ChosenPolicy> chosen = new ArrayList<>();
            for (int i = 0; i < requests.size(); i++) {
                RuleSetProvider provider = providers.get(i);
                chosen.add(make(requests.get(i), provider, ownOf(provider, providers, given)));
            }
            return chosen;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private void checkIsOne(PolicyRequest request) {
        List<String> names = List.of(request.name().split(","));
        if (!has(request.name()) && names.size() > 1 && has(names.get(0).strip())) {
            throw new UsageException("policies are given with blanks between them, and no commas: --policy "
                    + names.get(0).strip() + ", and more of them as --compare NAME NAME");
        }
    }

    /**
     * Finds who makes a policy.
     *
     * @param text how it is asked for
     * @throws UsageException if there is no such policy
     */
    RuleSetProvider provider(String text) {
        try {
            return catalog.provider(request(text).name());
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /**
     * Finds what the table of a policy does not say of itself.
     *
     * @throws UsageException if it is no table
     */
    TableFindings findings(ChosenPolicy chosen, LocalDate asOf) {
        try {
            return TableFindings.of(catalog, chosen.provider().name(), chosen.parameters(), asOf);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** The files that were given for policies. */
    List<Path> files(List<String> texts, PolicyParameters parameters) {
        List<Path> files = new ArrayList<>(parameters.files());
        texts.stream()
                .map(this::request)
                .map(PolicyRequest::file)
                .filter(Objects::nonNull)
                .forEach(files::add);
        return files;
    }

    /** Leaves out what only other policies use. What nobody uses stays, so that it is refused. */
    private static Parameters ownOf(RuleSetProvider provider, List<RuleSetProvider> all, Parameters given) {
        Parameters own = Parameters.none();
        for (Map.Entry<String, String> each : given.asMap().entrySet()) {
            String name = each.getKey();
            boolean isOthers = !uses(provider, name) && all.stream().anyMatch(other -> uses(other, name));
            if (name.equals(Parameters.COUNTY) || !isOthers) {
                own = own.with(name, each.getValue());
            }
        }
        return own;
    }

    private static boolean uses(RuleSetProvider provider, String parameter) {
        return provider.parameters().stream().anyMatch(each -> each.name().equals(parameter));
    }

    private ChosenPolicy make(PolicyRequest request, RuleSetProvider provider, Parameters given) {
        Parameters parameters = request.over(given);
        for (RuleSetProvider.Parameter each : provider.parameters()) {
            if (each.required() && parameters.get(each.name()).isEmpty()) {
                throw new UsageException("policy " + provider.name() + " needs " + PolicyParameters.option(each.name())
                        + ": " + each.description());
            }
        }
        RuleSet made = catalog.create(provider.name(), parameters);
        RuleSet ruleSet = request.isPlain() ? made : NamedRuleSet.of(request.label(made.name()), made);
        return new ChosenPolicy(ruleSet, provider, parameters);
    }
}
