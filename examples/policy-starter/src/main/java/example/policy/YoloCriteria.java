package example.policy;

import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.REVIEW;
import static org.recordclearance.prop64.Prop64Conditions.notFelony;
import static org.recordclearance.prop64.Prop64Conditions.prop64Conviction;

import java.util.List;
import java.util.Optional;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Parameters;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.eligibility.RuleSetProvider;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.County;

/** Criteria such as a county may choose: made up, to begin with. The steps are asked in order; the first that holds decides. */
public final class YoloCriteria implements RuleSetProvider {

    private static final County YOLO = County.of("YOLO");
    private static final String YEARS = "years";
    private static final int YEARS_UNLESS_GIVEN = 5;

    @Override
    public String name() {
        return "yolo";
    }

    @Override
    public String description() {
        return "criteria for Yolo County, to begin with";
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(new Parameter(
                YEARS, false, "the years without a conviction, " + YEARS_UNLESS_GIVEN + " unless given"));
    }

    @Override
    public Optional<County> county() {
        return Optional.of(YOLO);
    }

    @Override
    public RuleSet create(Parameters given) {
        return table(given.get(YEARS).map(YoloCriteria::years).orElse(YEARS_UNLESS_GIVEN));
    }

    private static int years(String text) {
        if (!text.matches("[1-9][0-9]?")) {
            throw new IllegalArgumentException(YEARS + " must be a whole number from 1 to 99");
        }
        return Integer.parseInt(text);
    }

    private static RuleSet table(int years) {
        return DecisionTable.named("yolo")
                .version("1")
                .source("a memorandum of the office, and its date")
                .parameter(YEARS, Integer.toString(years))
                .coversIn(YOLO, county -> prop64Conviction().and(inCounty(county)))
                .step("misdemeanor", notFelony())
                .then(DISMISS, "Misdemeanor or infraction")
                .citing("HS 11361.8(f)")
                .step("age", ageAtLeast(50))
                .then(DISMISS, "50 years or older")
                .step("crime free", moreThanYearsSinceLatestConviction(years))
                .then(DISMISS, "No conviction in " + years + " years")
                .otherwise(REVIEW.saying("DA reviews"), "No criterion applies")
                .build();
    }

    /** The result columns of the Proposition 64 policies. */
    @Override
    public ReviewLayout layout(RuleSet ruleSet, Parameters parameters) {
        return Prop64.layout(ruleSet);
    }
}
