package org.recordclearance.eligibility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.rapsheet.spelling.NearestName;

/**
 * The rule sets that can be asked for by name.
 *
 * <p>Built-in providers are listed by hand, in order; those of other jars come behind, by name. A name that exists twice is an
 * error. A provider of another jar that can't be loaded, or whose name is none or too like another, is left out and told of by
 * {@link #refused}; the others can be used all the same. Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class RuleSetCatalog {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{C}]+");
    private static final int MOST_REFUSED = 100;

    private final Map<String, RuleSetProvider> providers;
    private final List<String> refused;

    private RuleSetCatalog(Map<String, RuleSetProvider> providers, List<String> refused) {
        this.providers = providers;
        this.refused = refused;
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
        return new RuleSetCatalog(byName, List.of());
    }

    /**
     * Returns this catalog with the providers that {@link ServiceLoader} finds. One whose class is in the catalog already
     * is the same provider.
     *
     * @param loader the class loader to search
     * @return the catalog
     * @throws IllegalArgumentException if a name exists twice
     */
    public RuleSetCatalog withServices(ClassLoader loader) {
        Set<String> listed = providers.values().stream()
                .map(provider -> provider.getClass().getName())
                .collect(Collectors.toSet());
        List<RuleSetProvider> found = new ArrayList<>();
        List<String> faults = new ArrayList<>(refused);
        Iterator<RuleSetProvider> services =
                ServiceLoader.load(RuleSetProvider.class, loader).iterator();
        for (boolean more = true; more && faults.size() < MOST_REFUSED; ) {
            try {
                more = services.hasNext();
                if (more) {
                    RuleSetProvider provider = services.next();
                    if (!listed.contains(provider.getClass().getName())) {
                        Optional<String> fault = faultOfName(provider, found);
                        fault.ifPresentOrElse(faults::add, () -> found.add(provider));
                    }
                }
            } catch (ServiceConfigurationError | LinkageError e) {
                faults.add("a policy can't be loaded: " + e.getMessage());
            }
        }
        found.sort((a, b) -> a.name().compareTo(b.name()));
        List<RuleSetProvider> all = new ArrayList<>(providers.values());
        all.addAll(found);
        return new RuleSetCatalog(of(all).providers, List.copyOf(faults));
    }

    /** A name must be one, and not one that a reader takes for another; that it is another's exactly is an error of its own. */
    private Optional<String> faultOfName(RuleSetProvider provider, List<RuleSetProvider> found) {
        String policy = "the policy of " + provider.getClass().getName();
        String name;
        try {
            name = provider.name();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(policy + " is refused: its name can't be had ("
                    + e.getClass().getName() + ")");
        }
        if (name == null || seen(name).isEmpty()) {
            return Optional.of(policy + " is refused: it has no name");
        }
        return Stream.concat(providers.keySet().stream(), found.stream().map(RuleSetProvider::name))
                .filter(other -> !other.equals(name) && seen(other).equals(seen(name)))
                .findFirst()
                .map(other -> policy + " is refused: its name, \"" + name + "\", differs from \"" + other
                        + "\" only by case or by what can't be seen");
    }

    private static String seen(String name) {
        return UNSEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
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
     * Gets which providers of other jars were refused, and why.
     *
     * @return sentences without a full stop, which name the class of the provider
     */
    public List<String> refused() {
        return refused;
    }

    /**
     * Gets a provider.
     *
     * @param name the name of its rule set
     * @return the provider
     * @throws IllegalArgumentException if there is none; the message lists those there are
     */
    public RuleSetProvider provider(String name) {
        Objects.requireNonNull(name, "the name of the policy is null");
        return Optional.ofNullable(providers.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "no policy named \"" + name + "\"" + didYouMean(name, providers.keySet()) + "; there are "
                                + String.join(", ", providers.keySet())
                                + refused.stream().map(each -> "; " + each).collect(Collectors.joining())));
    }

    private static String didYouMean(String written, Collection<String> names) {
        return NearestName.of(written, names)
                .map(nearest -> " (did you mean " + nearest + "?)")
                .orElse("");
    }

    /**
     * Makes a rule set. Where it is one county's own and another is given, it is the same criteria {@linkplain RuleSet#inCounty in that
     * county}.
     *
     * @param name its name
     * @param parameters what it is made from; the county may be given to any
     * @return the rule set
     * @throws IllegalArgumentException if there is no such rule set, if it lacks a parameter, does not use one that is
     *     given, is tied to another county, or a value is not allowed
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
                        + (used.isEmpty()
                                ? "; it uses none"
                                : didYouMean(given, used) + "; it uses " + String.join(", ", used)));
            }
        }
        try {
            RuleSet made =
                    Objects.requireNonNull(provider.create(parameters), () -> "policy " + name + " makes no rule set");
            return inCountyGiven(made, provider, parameters);
        } catch (LinkageError e) {
            throw new IllegalArgumentException("policy " + name + " can't be made: " + e, e);
        }
    }

    /** A county's own criteria are for its own convictions unless another county is given. */
    private static RuleSet inCountyGiven(RuleSet made, RuleSetProvider provider, Parameters parameters) {
        Optional<County> county = parameters.county();
        Optional<County> own = provider.county();
        boolean isElsewhere = county.isPresent() && own.isPresent() && !county.equals(own);
        return isElsewhere ? made.inCounty(county.get()) : made;
    }
}
