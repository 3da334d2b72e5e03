package org.recordclearance.prop64.policies;

import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Conditions.youngerAtConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.prop64.Prop64Conditions.everyConvictionIsProp64;
import static org.recordclearance.prop64.Prop64Conditions.notFelony;
import static org.recordclearance.prop64.Prop64Conditions.prop64Conviction;
import static org.recordclearance.prop64.Prop64Conditions.under;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64Options;
import org.recordclearance.prop64.law.PolicyStep;
import org.recordclearance.prop64.options.Option;
import org.recordclearance.prop64.results.ReasonsForRelief;
import org.recordclearance.prop64.results.SectionChoice;
import org.recordclearance.rapsheet.County;

/**
 * The policy that a county configures by options: what to do with each section, and what else to dismiss.
 *
 * <p>Parameters: {@code county}, and {@code options}, the JSON of {@link Prop64Options}, without which its defaults hold; each option by
 * its key, such as {@code yearsSinceConvictionThreshold}, in place of that of the options.
 */
public final class Configurable extends Prop64Policy {

    private static final int UNDER = PolicyStep.of("configurable", "under 21").number();

    /** Creates the provider. */
    public Configurable() {
        super("configurable", "the criteria that a county chooses by an options file", parametersAndOptions());
    }

    private static Parameter[] parametersAndOptions() {
        Stream<Parameter> options = Arrays.stream(Option.values())
                .map(option -> new Parameter(
                        option.key(), false, "in place of that of the options, " + option.allowedAsText()));
        return Stream.concat(
                        Stream.of(
                                CHOSEN_COUNTY,
                                new Parameter(
                                        Parameters.OPTIONS,
                                        false,
                                        "the options in JSON; without them, the desktop tool's defaults")),
                        options)
                .toArray(Parameter[]::new);
    }

    @Override
    public Optional<String> optionsExample() {
        return Optional.of(Prop64Options.defaults().toIndentedJson());
    }

    @Override
    public RuleSet create(Parameters given) {
        Prop64Options options =
                given.get(Parameters.OPTIONS).map(Prop64Options::parse).orElseGet(Prop64Options::defaults);
        Map<String, String> changes = new LinkedHashMap<>();
        for (Option option : Option.values()) {
            given.get(option.key()).ifPresent(text -> changes.put(option.key(), text));
        }
        return table(chosenCounty(given), changes.isEmpty() ? options : options.with(changes));
    }

    public static DecisionTable table(County county, Prop64Options options) {
        int age = options.subjectAgeThreshold();
        int years = options.yearsSinceConvictionThreshold();
        int crimeFree = options.yearsCrimeFreeThreshold();
        DecisionTable.Builder table = DecisionTable.named("configurable")
                .source("the options file of the Clear My Record desktop tool, 2020")
                .coversIn(county, place -> prop64Conviction().and(inCounty(place)));
        options.asParameters().forEach(table::parameter);
        return Grounds.of(table.step("not a felony", notFelony())
                .then(DISMISS, ReasonsForRelief.NOT_A_FELONY)
                .when(
                        !options.dismissed().isEmpty(),
                        next -> next.step("dismissed sections", under(sections(options.dismissed())))
                                .then(DISMISS, new SectionChoice("Dismiss", options.dismissed()).reason()))
                .when(
                        options.subjectUnder21AtConviction(),
                        next -> next.step("under 21", youngerAtConviction(UNDER))
                                .then(DISMISS, UNDER + " years or younger"))
                .when(age > 0, next -> next.step("age", ageAtLeast(age)).then(DISMISS, age + " years or older"))
                .when(
                        years > 0,
                        next -> next.step("years since conviction", yearsSinceConviction(years))
                                .then(DISMISS, "Conviction occurred " + years + " or more years ago"))
                .when(
                        crimeFree > 0,
                        next -> next.step("crime-free years", moreThanYearsSinceLatestConviction(crimeFree))
                                .then(DISMISS, "No convictions in the past " + crimeFree + " years"))
                .when(
                        options.subjectHasOnlyProp64Charges(),
                        next -> next.step("only Prop 64", everyConvictionIsProp64())
                                .then(DISMISS, "Only has 11357-60 charges"))
                .when(
                        options.subjectIsDeceased(),
                        next -> next.step("deceased", deceased()).then(DISMISS, "Individual is deceased"))
                .when(
                        !options.reduced().isEmpty(),
                        next -> next.step("reduced sections", under(sections(options.reduced())))
                                .then(REDUCE, new SectionChoice("Reduce", options.reduced()).reason()))
                .otherwise(REVIEW, "No applicable eligibility criteria")
                .build());
    }

    private static String[] sections(Collection<String> numbers) {
        return numbers.stream().map(number -> "HS " + number).toArray(String[]::new);
    }
}
