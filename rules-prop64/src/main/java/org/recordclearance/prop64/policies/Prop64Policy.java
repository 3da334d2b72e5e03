package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.Counties;
import org.recordclearance.prop64.results.Prop64Layout;

/** What the providers of this module have in common: the county, and the layout of the results. */
public abstract class Prop64Policy implements RuleSetProvider {

    /** The parameter of a policy that any county can choose. */
    static final Parameter CHOSEN_COUNTY =
            new Parameter(Parameters.COUNTY, true, "the county whose convictions are reviewed, such as YOLO");

    private final String name;
    private final String description;
    private final String county;
    private final List<Parameter> parameters;

    /** Creates the provider of a policy that is a county's own. */
    Prop64Policy(String name, String county, String description, Parameter... parameters) {
        this.name = name;
        this.county = county;
        this.description = description;
        this.parameters = List.of(parameters);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String description() {
        return description;
    }

    @Override
    public final List<Parameter> parameters() {
        return parameters;
    }

    @Override
    public final Optional<String> county() {
        return county.isEmpty() ? Optional.empty() : Optional.of(county);
    }

    /** {@inheritDoc} */
    @Override
    public final ReviewLayout layout(RuleSet ruleSet, Parameters given) {
        return layoutFor(county().or(() -> given.get(Parameters.COUNTY)).orElseGet(() -> countyOf(ruleSet)));
    }

    /** Obtains the layout of what a review of a county writes. */
    public static ReviewLayout layoutFor(String county) {
        String name = Counties.named(county);
        return new Prop64Layout(name, List.of(DismissAll.table(name), DismissAllAndRelated.table(name)));
    }

    /** Gets the county that a policy says it is for. */
    public static String countyOf(RuleSet policy) {
        String county = policy.parameters().get(Parameters.COUNTY);
        if (county == null) {
            throw new IllegalArgumentException("policy " + policy.name()
                    + " does not say which county it is for; give the county to the layout instead");
        }
        return county;
    }

    /** Gets the county that was chosen. */
    static String chosenCounty(Parameters given) {
        return given.get(Parameters.COUNTY)
                .orElseThrow(() -> new IllegalArgumentException("the policy needs a county"));
    }

    /** Gets a whole number that was given, or the value that it has otherwise. */
    static int number(Parameters given, String parameter, int otherwise) {
        try {
            return given.get(parameter).map(Integer::valueOf).orElse(otherwise);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the parameter \"" + parameter + "\" must be a whole number");
        }
    }
}
