package org.recordclearance.testkit;

import static org.recordclearance.eligibility.Condition.not;
import static org.recordclearance.eligibility.Conditions.ageAtLeast;
import static org.recordclearance.eligibility.Conditions.deceased;
import static org.recordclearance.eligibility.Conditions.felony;
import static org.recordclearance.eligibility.Conditions.inCounty;
import static org.recordclearance.eligibility.Conditions.moreThanYearsSinceLatestConviction;
import static org.recordclearance.eligibility.Conditions.yearsSinceConviction;
import static org.recordclearance.eligibility.Conditions.youngerAtConviction;
import static org.recordclearance.eligibility.Outcome.DISMISS;
import static org.recordclearance.eligibility.Outcome.NOT_ELIGIBLE;
import static org.recordclearance.eligibility.Outcome.REDUCE;
import static org.recordclearance.eligibility.Outcome.REVIEW;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.DecisionTable;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.rapsheet.CodeSection;

/** Policies about the code sections that random rap sheets begin with. */
final class Policies {

    static final String COUNTY = "MONO";

    /** Rap sheets of which the policies cover about half the convictions. */
    static final RandomRapSheets SHEETS = RandomRapSheets.ofSeed(3)
            .withCounties(COUNTY, "ALPINE")
            .withCodeSections(Map.of("PC 459", 6, "HS 11350", 3, "PC 207", 1, "VC 23152(a)", 1));

    private static final LocalDate LIMIT = LocalDate.of(2016, 11, 9);

    private Policies() {}

    /** A policy that asks of every kind of fact, and is right. */
    static DecisionTable good() {
        return burglaries()
                .step("late", Condition.of("the conviction date is on or after 2016-11-09", Policies::late))
                .then(NOT_ELIGIBLE, "Occurred after 11/09/2016")
                .step("misdemeanor", not(felony()))
                .then(DISMISS, "Misdemeanor or Infraction")
                .step("prior", Condition.of("a PC 207 is before the conviction", Policies::prior))
                .then(NOT_ELIGIBLE, "PC 207")
                .step("young", youngerAtConviction(21))
                .then(DISMISS, "Younger than 21")
                .step("age", ageAtLeast(50))
                .then(DISMISS, "50 years or older")
                .step("ten years", yearsSinceConviction(10))
                .then(DISMISS, "Conviction occurred 10 or more years ago")
                .step("clean", moreThanYearsSinceLatestConviction(5))
                .then(DISMISS, "No convictions in the past 5 years")
                .step("only", Condition.of("every conviction is under PC 459", Policies::onlyBurglaries))
                .then(REDUCE, "Only has PC 459")
                .step("served", Condition.of("the sentence ends before the as-of date", Policies::served))
                .then(REDUCE, "Sentence Completed")
                .step("deceased", deceased())
                .then(DISMISS, "Deceased")
                .otherwise(REVIEW, "No applicable eligibility criteria")
                .build();
    }

    /** The policy whose only step dismisses on a condition. */
    static DecisionTable dismissing(String words, Predicate<Inquiry> holds) {
        return dismissing(Condition.of(words, inquiry -> Answer.of(holds.test(inquiry))));
    }

    /** The policy whose only step dismisses on a condition. */
    static DecisionTable dismissing(Condition condition) {
        return burglaries()
                .step("only step", condition)
                .then(DISMISS, "The only reason")
                .otherwise(NOT_ELIGIBLE, "No reason")
                .build();
    }

    private static DecisionTable.Builder burglaries() {
        return DecisionTable.named("burglaries")
                .covers(Condition.of(
                                "the section is PC 459 or HS 11350",
                                inquiry -> is(inquiry, "PC 459").or(is(inquiry, "HS 11350")))
                        .and(inCounty(COUNTY)));
    }

    private static Answer is(Inquiry inquiry, String section) {
        return inquiry.offense(inquiry.conviction(), within(section)::apply);
    }

    private static Function<CodeSection, Answer> within(String section) {
        CodeSection wider = CodeSection.parse(section);
        return each -> Answer.of(each.isWithin(wider));
    }

    private static Answer late(Inquiry inquiry) {
        return inquiry.convictionDate().isBefore(LIMIT).not();
    }

    private static Answer prior(Inquiry inquiry) {
        return inquiry.some(
                inquiry.convictions(),
                each -> inquiry.offense(each, within("PC 207"))
                        .and(inquiry.dateOf(each).isBefore(inquiry.convictionDate())));
    }

    private static Answer onlyBurglaries(Inquiry inquiry) {
        return inquiry.every(inquiry.convictions(), each -> inquiry.offense(each, within("PC 459")));
    }

    private static Answer served(Inquiry inquiry) {
        return inquiry.sentenceEnd(inquiry.conviction()).isPast();
    }
}
