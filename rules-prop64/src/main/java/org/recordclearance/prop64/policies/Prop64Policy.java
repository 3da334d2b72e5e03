package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.results.Prop64Layout;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/** What the providers of this module have in common: the county, and the layout of the results. */
@JsonOfItsOwn
public abstract class Prop64Policy implements RuleSetProvider {

    /** The parameter of a policy that any county can choose. */
    static final Parameter CHOSEN_COUNTY =
            new Parameter(Parameters.COUNTY, true, "the county whose convictions are reviewed, such as YOLO");

    /** The parameter of a policy that is for all counties, or the one that is chosen. */
    static final Parameter ANY_COUNTY =
            new Parameter(Parameters.COUNTY, false, "the county whose convictions are reviewed; all unless given");

    private final String name;
    private final String description;
    private final @Nullable County county;
    private final List<Parameter> parameters;

    /** Creates the provider of a policy that any county can have. */
    Prop64Policy(String name, String description, Parameter... parameters) {
        this(name, null, description, parameters);
    }

    /** Creates the provider of a policy that is a county's own. */
    Prop64Policy(String name, @Nullable County county, String description, Parameter... parameters) {
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
    public final Optional<County> county() {
        return Optional.ofNullable(county);
    }

    /** {@inheritDoc} */
    @Override
    public final ReviewLayout layout(RuleSet ruleSet, Parameters given) {
        Optional<County> chosen = Optional.ofNullable(ruleSet.parameters().get(Parameters.COUNTY))
                .map(County::of)
                .or(given::county)
                .or(this::county);
        boolean ofAll = chosen.isEmpty() && parameters.contains(ANY_COUNTY);
        Prop64Layout layout = ofAll ? ofAllCounties() : layoutFor(chosen.orElseGet(() -> countyOf(ruleSet)));
        if (!(ruleSet instanceof DecisionTable table)) {
            return layout;
        }
        boolean cites =
                table.steps().stream().anyMatch(step -> !step.authority().isEmpty());
        Prop64Layout shown = cites || table.statesRemedy() ? layout.withGrounds() : layout;
        return table.statesRemedy() ? shown.withReliefByCounty() : shown;
    }

    private static Prop64Layout ofAllCounties() {
        return new Prop64Layout(null, List.of(new DismissAll().everywhere(), new DismissAllAndRelated().everywhere()));
    }

    /** Obtains the layout of what a review of a county writes. */
    public static Prop64Layout layoutFor(County county) {
        return new Prop64Layout(
                county, List.of(new DismissAll().table(county), new DismissAllAndRelated().table(county)));
    }

    /** Gets the county that a policy says it is for. */
    public static County countyOf(RuleSet policy) {
        String county = policy.parameters().get(Parameters.COUNTY);
        if (county == null) {
            throw new IllegalArgumentException("policy " + policy.name()
                    + " does not say which county it is for: build its table by coversIn(county, ...), or give the county to the"
                    + " layout instead");
        }
        return County.of(county);
    }

    /** Gets the county that was chosen. */
    static County chosenCounty(Parameters given) {
        return given.county().orElseThrow(() -> new IllegalArgumentException("the policy needs a county"));
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
