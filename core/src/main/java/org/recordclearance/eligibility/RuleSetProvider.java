package org.recordclearance.eligibility;

import java.util.List;
import java.util.Optional;
import org.recordclearance.rapsheet.County;

/**
 * Makes a rule set from parameters: what {@link java.util.ServiceLoader} finds, so that policies of other jars can be
 * asked for by name.
 *
 * <p>An implementation has a public constructor without arguments and is safe for use by several threads.
 */
public interface RuleSetProvider {

    /**
     * A parameter that a provider uses.
     *
     * @param name its name
     * @param required whether the rule set can't be made without it
     * @param description what it is, in words
     */
    record Parameter(String name, boolean required, String description) {}

    /**
     * Gets the name of the rule set.
     *
     * @return the name, unique among all providers
     */
    String name();

    /**
     * Gets what the rule set is, in a line.
     *
     * @return the description
     */
    String description();

    /**
     * Gets the parameters that it uses.
     *
     * @return the parameters
     */
    List<Parameter> parameters();

    /**
     * Gets an example of what the parameter {@value Parameters#OPTIONS} takes, to begin with.
     *
     * @return the text of a file that {@link #create} accepts, in lines that end with a line feed, or empty if it has no such parameter
     */
    default Optional<String> optionsExample() {
        return Optional.empty();
    }

    /**
     * Gets the county whose policy it is.
     *
     * @return the county, or empty if the policy is no county's own
     */
    default Optional<County> county() {
        return Optional.empty();
    }

    /**
     * Makes the rule set. Callers ask {@link RuleSetCatalog#create}, which checks first that the parameters given are
     * those that the provider uses.
     *
     * @param parameters what was given
     * @return the rule set
     * @throws IllegalArgumentException if a value is not allowed; the message says what is
     */
    RuleSet create(Parameters parameters);

    /**
     * Gets how the results of a file are laid out for a rule set of this provider.
     *
     * @param ruleSet a rule set that it made
     * @param parameters what it was made from
     * @return the layout
     */
    default ReviewLayout layout(RuleSet ruleSet, Parameters parameters) {
        return ReviewLayout.plain();
    }
}
