package org.recordclearance.prop64.policies;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.OffenseDate;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.OffenseKind;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Participation;
import org.recordclearance.prop64.law.Predecessors;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.CodeSection;

/** What the statute's decision table covers, and which of it a person must look at. */
final class StatuteCoverage {

    private static final OffenseKind NEAR = OffenseKind.of(StatuteCoverage::isNear);

    private StatuteCoverage() {}

    /** Asks if the offense is one of HS 11361.8(e), or so near to one that a person must decide. */
    static Condition offense() {
        return Condition.of(
                "the offense is one of " + StatuteSections.REDUCED.inWords()
                        + ", being an accessory to one, or a predecessor of one",
                inquiry -> OffenseFact.covers(inquiry, NEAR));
    }

    /** Asks if there is such a law yet. */
    static Condition isLawSince(LocalDate day) {
        return Condition.of("the as-of date is not before " + day, day, Inquiry::isAsOfOnOrAfter);
    }

    /** Tells which days have come on the as-of date, so that forecasts see it. */
    static Predicate<LocalDate> hasCome(Inquiry inquiry) {
        return day -> inquiry.isAsOfOnOrAfter(day).isYes();
    }

    /** Asks if it is a conviction of California, whichever county's. */
    static Condition inCalifornia() {
        return Condition.of("the conviction is in a county of California", Inquiry::isInAnyCounty);
    }

    /** Asks if the offense was on the day on which Proposition 64 took effect, or later. */
    static Condition offenseSinceProp64() {
        return Condition.of(
                "the offense date is not before " + Limits.PROP_64_IN_EFFECT,
                inquiry -> OffenseDate.isSince(inquiry, Limits.PROP_64_IN_EFFECT));
    }

    static Condition attempt() {
        return Condition.of(
                "it is an attempt",
                inquiry -> inquiry.conviction().count().attemptedInWords()
                        ? Answer.YES
                        : OffenseFact.ask(inquiry, inquiry.conviction(), CodeSection::isAttempt));
    }

    static Condition accessory() {
        return Condition.of(
                "it is being an accessory, " + StatuteSections.ACCESSORY.inWords(),
                inquiry -> OffenseFact.ask(inquiry, inquiry.conviction(), Participation::isAccessory));
    }

    static Condition predecessor() {
        return Condition.of(
                "the section is one that HS 11357 to 11360 replaced",
                inquiry -> OffenseFact.ask(
                        inquiry,
                        inquiry.conviction(),
                        section -> Prop64Section.among(section).isEmpty() && Predecessors.contain(section)));
    }

    /** Asks if a subdivision is stated that was not yet law on the day of the offense, as when a letter was misread. */
    static Condition laterSubdivision() {
        return Condition.of(
                "the subdivision that is stated did not exist on the day of the offense, before "
                        + Limits.PROP_64_IN_EFFECT,
                inquiry -> Prop64Section.of(inquiry.conviction())
                        .filter(StatuteSections::isOfLaterSubdivision)
                        .map(stated -> OffenseDate.isSince(inquiry, Limits.PROP_64_IN_EFFECT)
                                .not())
                        .orElse(Answer.NO));
    }

    private static boolean isNear(CodeSection section) {
        return !Participation.isConspiracy(section)
                && (Prop64Section.among(section).isPresent() || Predecessors.contain(section));
    }
}
