package org.recordclearance.prop64;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.facts.Levels;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.OffenseKind;
import org.recordclearance.prop64.facts.SubdivisionFact;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.RelatedCharges;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Level;

/**
 * Conditions about the conviction itself: its offense, its level and its date. Those about what can bar relief are in
 * {@link PriorConditions}, those that need no law in {@link org.recordclearance.eligibility.Conditions} and
 * {@link org.recordclearance.eligibility.RecordConditions}.
 *
 * <p>Each answers unknown where the facts that it needs are missing. All are safe for use by several threads.
 */
public final class Prop64Conditions {

    private Prop64Conditions() {}

    /**
     * Asks if the conviction is of a Prop 64 offense, see {@link Prop64Offenses#prop64Section}; what a policy covers.
     *
     * <p>Unknown where the record states no offense at all, or names cannabis without a section that can be read. Any
     * other offense that can't be read is none.
     *
     * @return the condition
     */
    public static Condition prop64Conviction() {
        return Condition.of(
                "the conviction is under " + StatuteSections.REDUCED.inWords(),
                inquiry -> OffenseFact.covers(inquiry, OffenseKind.PROP_64));
    }

    /**
     * Asks if the conviction is of a Prop 64 offense or a related charge, see {@link Prop64Offenses#isRelated}; what a
     * policy covers. Unknown as {@link #prop64Conviction} is.
     *
     * @return the condition
     */
    public static Condition prop64OrRelatedConviction() {
        return Condition.of(
                "the conviction is under " + StatuteSections.REDUCED.inWords() + ", or of a related charge ("
                        + RelatedCharges.inWords() + ")",
                inquiry -> OffenseFact.covers(inquiry, OffenseKind.PROP_64_OR_RELATED));
    }

    /**
     * Asks if every conviction on record is of a Prop 64 offense, see {@link Prop64Offenses#prop64Section}.
     *
     * @return the condition, unknown where the section of one can't be read
     */
    public static Condition everyConvictionIsProp64() {
        return Condition.of(
                "every conviction on record is under " + StatuteSections.REDUCED.inWords(),
                inquiry -> inquiry.every(
                        inquiry.convictions(), other -> OffenseFact.ask(inquiry, other, OffenseKind.PROP_64)));
    }

    /**
     * Asks if the conviction is of a related charge, see {@link Prop64Offenses#isRelated}.
     *
     * @return the condition
     */
    public static Condition relatedCharge() {
        return Condition.of(
                "the conviction is of a related charge",
                inquiry -> OffenseFact.ask(inquiry, inquiry.conviction(), RelatedCharges::contain));
    }

    /**
     * Asks if the conviction is of one of the related charges.
     *
     * @param section such as {@code BP 4060}
     * @return the condition
     * @throws IllegalArgumentException if it is no code section
     */
    public static Condition relatedChargeUnder(String section) {
        CodeSection wider = CodeSection.parse(section);
        return Condition.of(
                "the conviction is of the related charge " + wider,
                wider,
                (inquiry, related) -> OffenseFact.ask(
                        inquiry, inquiry.conviction(), charged -> RelatedCharges.contain(charged, related)));
    }

    /**
     * Asks if the Prop 64 offense is within a section or one of several subdivisions.
     *
     * @param sections such as {@code HS 11357(a)}
     * @return the condition
     * @throws IllegalArgumentException if one is no code section
     */
    public static Condition under(String... sections) {
        List<CodeSection> wider =
                Arrays.stream(sections).map(CodeSection::parse).toList();
        return Condition.of(
                "the section is " + wider.stream().map(CodeSection::toString).collect(joining(" or ")),
                wider,
                (inquiry, any) -> isOfSection(inquiry, offense -> isWithin(offense, any)));
    }

    private static boolean isWithin(Prop64Section offense, List<CodeSection> wider) {
        for (CodeSection each : wider) {
            if (offense.isWithin(each)) {
                return true;
            }
        }
        return false;
    }

    private static Answer isOfSection(Inquiry inquiry, Predicate<Prop64Section> holds) {
        Answer isProp64 = OffenseFact.ask(inquiry, inquiry.conviction(), OffenseKind.PROP_64);
        return isProp64.isNo()
                ? isProp64
                : isProp64.and(SubdivisionFact.ask(inquiry, offense -> Answer.of(holds.test(offense)))
                        .orElse(isProp64));
    }

    /**
     * Asks if the conviction is a felony. Where the record has no level, a prison term makes it one (Penal Code 17(a)).
     * The record alone is asked by {@link org.recordclearance.eligibility.Conditions#felony}.
     *
     * @return the condition, unknown where the level is neither stated nor inferred
     */
    public static Condition provenFelony() {
        return Condition.of(
                "the level is felony, as stated or, where none is, by a prison term (PC 17(a))",
                inquiry -> Levels.isFromTo(inquiry, inquiry.conviction(), Level.FELONY, Level.FELONY));
    }

    /**
     * Asks if the conviction is a misdemeanor or an infraction: not a {@link #provenFelony}.
     *
     * @return the condition
     */
    public static Condition notFelony() {
        return provenFelony().not().saying("the level is misdemeanor or infraction");
    }

    /**
     * Asks if the conviction is of the day on which Proposition 64 took effect, 9 November 2016, or later.
     *
     * @return the condition
     */
    public static Condition sinceProp64() {
        LocalDate limit = Limits.PROP_64_IN_EFFECT;
        return Condition.of(
                "the conviction date is not before " + limit,
                limit,
                (inquiry, day) -> inquiry.convictionDate().isBefore(day).not());
    }
}
