package org.recordclearance.prop64.policies;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.facts.ListedFact;
import org.recordclearance.prop64.facts.OffenseDate;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.Prop64Relief;
import org.recordclearance.prop64.facts.Registrations;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;

/**
 * What bars relief by HS 11358(d), 11359(c) and 11360(a)(3). HS 11357 and 11360(b) have no such bar. A prior is earlier than
 * the offense and from another case (People v. Smit, 2018).
 */
final class StatuteBars {

    private static final List<CodeSection> MISDEMEANORS_OF_TODAY = List.of(
            CodeSection.parse("HS 11358(c)"), CodeSection.parse("HS 11359(b)"), CodeSection.parse("HS 11360(a)(2)"));

    private static final CodeSection WITH_MINORS = CodeSection.parse("HS 11361");

    private StatuteBars() {}

    /** Asks if a conviction of an offense on a list is such a prior. */
    static Condition prior(OffenseList list) {
        return barred(
                "a conviction of " + list.offense() + ", " + list.basis() + ", is earlier than the offense and from"
                        + " another case",
                (inquiry, section) -> inquiry.some(inquiry.convictions(), other -> {
                    Answer listed = ListedFact.ask(inquiry, other, list);
                    return listed.isNo() ? listed : listed.and(isEarlierCase(inquiry, other));
                }));
    }

    /** Asks if there was a duty to register, whether or not the record has the conviction behind it. */
    static Condition registration() {
        return barred(
                "a PC 290 registration is earlier than the offense",
                (inquiry, section) -> Registrations.some(inquiry, date -> OffenseDate.isAfter(inquiry, date)));
    }

    /** Asks if there are two priors. */
    static Condition twoPriors(TwoPriors reading) {
        boolean literal = reading == TwoPriors.LITERAL;
        return barred(
                literal
                        ? "two or more convictions under HS 11358(c), 11359(b) or 11360(a)(2) of the same section are earlier"
                                + " than the offense and from other cases"
                        : "two or more convictions of the same section are earlier than the offense and from other cases",
                (inquiry, own) -> inquiry.atLeast(2, inquiry.convictions(), other -> {
                    Answer same = OffenseFact.ask(inquiry, other, isSame(own, literal));
                    return same.isNo()
                            ? same
                            : same.and(isEarlierCase(inquiry, other)).and(Prop64Relief.countsAsPrior(inquiry, other));
                }));
    }

    /** Asks if there is a conviction of an offense with minors in the same case. */
    static Condition companion() {
        return barred(
                "a conviction under HS 11361 is in the same case",
                (inquiry, section) -> inquiry.some(inquiry.convictions(), other -> {
                    Answer minors = OffenseFact.ask(inquiry, other, charged -> charged.isWithin(WITH_MINORS));
                    return minors.isNo() ? minors : minors.and(inquiry.isOfSameCase(other));
                }));
    }

    private static Condition barred(String words, BiFunction<Inquiry, Prop64Section, Answer> ask) {
        return Condition.of(
                "the section is HS 11358, 11359 or 11360(a), and " + words,
                inquiry -> Prop64Section.of(inquiry.conviction())
                        .filter(StatuteBars::canBeBarred)
                        .map(section -> ask.apply(inquiry, section))
                        .orElse(Answer.NO));
    }

    /** HS 11360 alone is asked about only where it is a felony, which (b) is not. */
    private static boolean canBeBarred(Prop64Section section) {
        return !section.number().equals("11357")
                && !(section.number().equals("11360") && section.subdivision().equals("b"));
    }

    private static Predicate<CodeSection> isSame(Prop64Section own, boolean literal) {
        return charged -> Prop64Section.of(charged)
                .filter(other -> other.number().equals(own.number())
                        && (!literal || MISDEMEANORS_OF_TODAY.stream().anyMatch(other::isWithin)))
                .isPresent();
    }

    private static Answer isEarlierCase(Inquiry inquiry, Conviction other) {
        Answer otherCase = inquiry.isOfSameCase(other).not();
        return otherCase.isNo() ? otherCase : otherCase.and(OffenseDate.isAfter(inquiry, other));
    }
}
