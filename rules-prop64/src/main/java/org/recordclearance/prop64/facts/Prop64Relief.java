package org.recordclearance.prop64.facts;

import java.util.List;
import java.util.function.BiFunction;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.Truth;

/** Relief under Proposition 64 that was given already, HS 11361.8 or 11361.9, as a fact that may not be known. */
public final class Prop64Relief {

    private static final List<String> LAWS = List.of(StatuteSections.RELIEF.words());

    /** One object, so that what is unknown is the same for all conditions that ask. */
    private static final BiFunction<Inquiry, Conviction, Answer> STILL_STANDS =
            (inquiry, conviction) -> inquiry.undetermined(
                    conviction,
                    new MissingFact(
                            "whether " + conviction.count().asWritten() + " still stands", Problem.UNDETERMINED));

    /** As {@link #STILL_STANDS}. */
    private static final BiFunction<Inquiry, Conviction, Answer> PRIOR = (inquiry, conviction) -> inquiry.undetermined(
            conviction,
            new MissingFact(
                    "whether " + conviction.count().asWritten()
                            + " counts as a prior after relief under Proposition 64",
                    Problem.UNDETERMINED));

    private Prop64Relief() {}

    /** Checks if such relief was given, so that nothing is left to determine. */
    public static boolean isGiven(Conviction conviction) {
        Standing standing = conviction.standing();
        return standing.kind() == Standing.Kind.RELIEVED && standing.isRelievedUnder(LAWS);
    }

    /**
     * Asks if something is left to determine of the conviction asked about. Unknown where a Prop 64 conviction was reduced
     * under a law that is not stated, as that may have been such relief.
     */
    static Answer isLeft(Inquiry inquiry) {
        Conviction conviction = inquiry.conviction();
        if (isGiven(conviction)) {
            inquiry.note("relief under Proposition 64", "given");
            return Answer.NO;
        }
        return mayBeGiven(conviction) ? inquiry.ask(STILL_STANDS, conviction) : Answer.YES;
    }

    private static boolean mayBeGiven(Conviction conviction) {
        Standing standing = conviction.standing();
        return standing.kind() == Standing.Kind.RELIEVED
                && standing.reliefs().stream()
                        .anyMatch(relief ->
                                relief.law().isEmpty() && relief.date().isBefore(Limits.PROP_64_IN_EFFECT) != Truth.YES)
                && isOfProp64(conviction);
    }

    /** Checks if it is, or may be, as one stands in the words. */
    private static boolean isOfProp64(Conviction conviction) {
        return Prop64Section.of(conviction).isPresent()
                || conviction.count().otherSections().stream()
                        .anyMatch(section -> Prop64Section.of(section).isPresent());
    }

    /** Asks if a conviction counts as a prior, which no authority settles for one that was relieved (confirm). */
    public static Answer countsAsPrior(Inquiry inquiry, Conviction conviction) {
        return isGiven(conviction) ? inquiry.ask(PRIOR, conviction) : Answer.YES;
    }
}
