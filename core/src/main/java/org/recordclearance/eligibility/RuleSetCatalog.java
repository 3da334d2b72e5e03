package org.recordclearance.eligibility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordclearance.rapsheet.County;

/**
 * The rule sets that can be asked for by name.
 *
 * <p>Built-in providers are listed by hand, in order; those of other jars come behind, by name. A name that exists twice
 * or a provider that can't be loaded is an error, never silence. Immutable and safe for use by several threads.
 */
public final class RuleSetCatalog {

    private final Map<String, RuleSetProvider> providers;

    private RuleSetCatalog(Map<String, RuleSetProvider> providers) {
        this.providers = providers;
    }

    /**
     * Obtains a catalog of providers.
     *
     * @param providers the providers, in order
     * @return the catalog
     * @throws IllegalArgumentException if two have the same name
     */
    public static RuleSetCatalog of(List<? extends RuleSetProvider> providers) {
        Map<String, RuleSetProvider> byName = new LinkedHashMap<>();
        for (RuleSetProvider provider : providers) {
            RuleSetProvider before = byName.putIfAbsent(provider.name(), provider);
            if (before != null) {
                throw new IllegalArgumentException("two providers of a rule set named \"" + provider.name() + "\": "
                        + before.getClass().getName() + " and "
                        + provider.getClass().getName());
            }
        }
        return new RuleSetCatalog(byName);
    }

    /**
     * Returns this catalog with the providers that {@link ServiceLoader} finds. One whose class is in the catalog already
     * is the same provider.
     *
     * @param loader the class loader to search
     * @return the catalog
     * @throws IllegalArgumentException if a provider can't be loaded, or a name exists twice
     */
    public RuleSetCatalog withServices(ClassLoader loader) {
        Set<String> listed = providers.values().stream()
                .map(provider -> provider.getClass().getName())
                .collect(Collectors.toSet());
        List<RuleSetProvider> found = new ArrayList<>();
        Iterator<RuleSetProvider> services =
                ServiceLoader.load(RuleSetProvider.class, loader).iterator();
        try {
            while (services.hasNext()) {
                RuleSetProvider provider = services.next();
                if (!listed.contains(provider.getClass().getName())) {
                    found.add(provider);
                }
            }
        } catch (ServiceConfigurationError e) {
            throw new IllegalArgumentException("a provider of rule sets can't be loaded: " + e.getMessage(), e);
        }
        found.sort((a, b) -> a.name().compareTo(b.name()));
        List<RuleSetProvider> all = new ArrayList<>(providers.values());
        all.addAll(found);
        return of(all);
    }

    /**
     * Gets the providers.
     *
     * @return the providers, in order
     */
    public List<RuleSetProvider> providers() {
        return List.copyOf(providers.values());
    }

    /**
     * Gets a provider.
     *
     * @param name the name of its rule set
     * @return the provider
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public RuleSetProvider provider(String name) {
        return Optional.ofNullable(providers.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no policy named \"" + name + "\"; there are " + String.join(", ", providers.keySet())));
    }

    /**
     * Makes a rule set.
     *
     * @param name its name
     * @param parameters what it is made from; the county may be given to any
     * @return the rule set
     * @throws IllegalArgumentException if there is no such rule set, if it lacks a parameter, does not use one that is
     *     given, is another county's own, or a value is not allowed
     */
    public RuleSet create(String name, Parameters parameters) {
        RuleSetProvider provider = provider(name);
        Set<String> used = new TreeSet<>();
        for (RuleSetProvider.Parameter parameter : provider.parameters()) {
            used.add(parameter.name());
            if (parameter.required() && parameters.get(parameter.name()).isEmpty()) {
                throw new IllegalArgumentException("policy " + name + " needs the parameter \"" + parameter.name()
                        + "\": " + parameter.description());
            }
        }
        for (String given : parameters.asMap().keySet()) {
            if (!used.contains(given) && !given.equals(Parameters.COUNTY)) {
                throw new IllegalArgumentException("policy " + name + " does not use the parameter \"" + given + "\""
                        + (used.isEmpty() ? "; it uses none" : "; it uses " + String.join(", ", used)));
            }
        }
        Optional<County> county = parameters.county();
        Optional<County> own = provider.county();
        if (county.isPresent() && own.isPresent() && !county.equals(own)) {
            throw new IllegalArgumentException(
                    "policy " + name + " is that of " + own.get() + ", not of " + county.get());
        }
        return provider.create(parameters);
    }
}
