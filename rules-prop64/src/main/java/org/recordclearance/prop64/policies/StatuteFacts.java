package org.recordclearance.prop64.policies;

import java.util.Optional;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatedFacts;
import org.recordclearance.prop64.law.StatedFacts.Amount;

/** What a record may say of the facts that HS 11361.8 otherwise presumes. */
final class StatuteFacts {

    private static final Condition MAY_BE_BETTER = StatuteLevels.dependsOnAmount();

    private StatuteFacts() {}

    /** Asks if words of the record state a fact that may rebut the presumption. */
    static Condition mayRebut() {
        return Condition.of(
                "the record states a fact that may rebut the presumption: " + StatedFacts.allRebutting(), inquiry -> {
                    Optional<String> fact = Prop64Section.of(inquiry.conviction())
                            .flatMap(section ->
                                    StatedFacts.rebutting(inquiry.conviction().count(), section));
                    fact.ifPresent(words -> inquiry.note("the record states", words));
                    return Answer.of(fact.isPresent());
                });
    }

    /** Asks if words of the record state an amount with which more than what is presumed may be due. */
    static Condition smallAmount() {
        return Condition.of(
                "the record states an amount with which it may be no crime today, or an infraction", inquiry -> {
                    Optional<Amount> amount = amountOf(inquiry).filter(Amount::isSmall);
                    amount.ifPresent(each -> inquiry.note("the record states", each.words()));
                    return amount.isPresent() ? MAY_BE_BETTER.ask(inquiry) : Answer.NO;
                });
    }

    /** Finds the amount that the record states. */
    static Optional<Amount> amountOf(Inquiry inquiry) {
        return Prop64Section.of(inquiry.conviction())
                .flatMap(section -> StatedFacts.amount(inquiry.conviction().count(), section));
    }
}
