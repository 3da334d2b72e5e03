package org.recordclearance.prop64.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.TwoPriors;
import org.recordclearance.prop64.facts.OffenseFact;
import org.recordclearance.prop64.facts.OffenseKind;
import org.recordclearance.prop64.facts.Prop64Relief;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.prop64.results.PrintedDate;
import org.recordclearance.rapsheet.Conviction;

/**
 * Two or more priors of the same section, HS 11358(d)(2), 11359(c)(2) and 11360(a)(3)(B): each came before the charge and is
 * from a case of its own. Which convictions count is contested; both readings are carried, and where they differ it is a question
 * that the record does not answer.
 */
final class PriorsOfSection {

    private static final int BARRING = 2;

    private static final MissingFact CONTESTED = new MissingFact(
            "whether convictions before " + PrintedDate.of(Limits.PROP_64_IN_EFFECT)
                    + " count as two priors (contested)",
            Problem.UNDETERMINED);

    /** One object, as it is one question for every conviction. */
    private static final BiFunction<Inquiry, TwoPriors, Answer> EARLIER_COUNT =
            (inquiry, reading) -> inquiry.undetermined(inquiry.conviction(), CONTESTED);

    private PriorsOfSection() {}

    /** Asks if there are two, in one reading or, where both are carried, as far as they agree. */
    static Condition twoOrMore(TwoPriors reading) {
        return StatuteBars.barred(words(reading), (inquiry, own) -> switch (reading) {
            case LITERAL -> literally(inquiry, own);
            case SAME_SECTION -> ofSection(inquiry, own);
            case CONTESTED -> inEitherReading(inquiry, own);
            case OFF -> Answer.NO;
        });
    }

    private static String words(TwoPriors reading) {
        String literal = "under " + StatuteSections.MISDEMEANORS_OF_TODAY.inWords() + " as they stand since "
                + Limits.PROP_64_IN_EFFECT;
        String which = switch (reading) {
            case LITERAL -> literal;
            case SAME_SECTION -> "of the same section, whenever they were,";
            case CONTESTED -> "of the same section (contested: whenever they were, or only " + literal + ")";
            case OFF -> "that do not count";
        };
        return "two or more convictions " + which
                + " came before the charge, each from a case of its own that is another";
    }

    /** What bars in the narrow reading bars in the wide one too. */
    private static Answer inEitherReading(Inquiry inquiry, Prop64Section own) {
        Answer wide = ofSection(inquiry, own);
        if (wide.isNo()) {
            return wide;
        }
        Answer narrow = literally(inquiry, own);
        return narrow.isYes() ? narrow : narrow.or(wide.and(inquiry.ask(EARLIER_COUNT, TwoPriors.CONTESTED)));
    }

    private static Answer ofSection(Inquiry inquiry, Prop64Section own) {
        return cases(inquiry, other -> OffenseFact.ask(inquiry, other, OffenseKind.ofNumber(own.number())));
    }

    private static Answer literally(Inquiry inquiry, Prop64Section own) {
        return cases(inquiry, other -> {
            Answer same = OffenseFact.ask(
                    inquiry,
                    other,
                    charged -> Prop64Section.of(charged)
                            .filter(section -> section.number().equals(own.number())
                                    && StatuteSections.MISDEMEANORS_OF_TODAY.contain(section))
                            .isPresent());
            return same.isNo()
                    ? same
                    : same.and(inquiry.dateOf(other)
                            .isBefore(Limits.PROP_64_IN_EFFECT)
                            .not());
        });
    }

    /** Asks if the convictions that count are from two cases or more: each is one unless it is of the case of one before. */
    private static Answer cases(Inquiry inquiry, Function<Conviction, Answer> counts) {
        List<Conviction> priors = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        for (Conviction other : inquiry.convictions()) {
            Answer prior = counts.apply(other);
            if (!prior.isNo()) {
                prior = prior.and(StatuteBars.isEarlierCase(inquiry, other))
                        .and(Prop64Relief.countsAsPrior(inquiry, other))
                        .and(inquiry.counts(other));
            }
            if (!prior.isNo()) {
                priors.add(other);
                answers.add(prior);
            }
        }
        return inquiry.atLeast(BARRING, indices(priors.size()), each -> {
            Answer ofOwnCase = answers.get(each);
            for (int before = 0; before < each && !ofOwnCase.isNo(); before++) {
                Answer same = inquiry.areOfSameCase(priors.get(before), priors.get(each));
                ofOwnCase = ofOwnCase.and(answers.get(before).and(same).not());
            }
            return ofOwnCase;
        });
    }

    private static List<Integer> indices(int size) {
        return IntStream.range(0, size).boxed().toList();
    }
}
