package org.recordclearance.prop64.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatedSubdivision;

/** The subdivision of the Prop 64 offense asked about, as a fact that the record may contradict. */
public final class SubdivisionFact {

    private static final MissingFact CONTRADICTORY = new MissingFact("subdivision", Problem.CONTRADICTORY);

    /** Asks if it is of a letter; one object, so that it is the same question for all conditions. */
    private static final BiFunction<Inquiry, String, Answer> IS_OF_LETTER =
            (inquiry, letter) -> inquiry.undetermined(inquiry.conviction(), CONTRADICTORY);

    private SubdivisionFact() {}

    /**
     * Asks something of the offense of the conviction asked about.
     *
     * @return the answer, empty where it has no Prop 64 offense; unknown where the record contradicts the subdivision and the
     *     answers differ
     */
    public static Optional<Answer> ask(Inquiry inquiry, Function<Prop64Section, Answer> ask) {
        return Prop64Section.of(inquiry.conviction())
                .map(stated -> ask(inquiry, StatedSubdivision.readings(inquiry.conviction(), stated), ask));
    }

    private static Answer ask(Inquiry inquiry, List<Prop64Section> readings, Function<Prop64Section, Answer> ask) {
        Answer answer = ask.apply(readings.get(readings.size() - 1));
        for (int i = readings.size() - 2; i >= 0; i--) {
            Answer otherwise = answer;
            Answer one = ask.apply(readings.get(i));
            if (!(one.isYes() && otherwise.isYes()) && !(one.isNo() && otherwise.isNo())) {
                Answer isOne = inquiry.ask(IS_OF_LETTER, readings.get(i).subdivision());
                answer = isOne.and(one).or(isOne.not().and(otherwise));
            }
        }
        return answer;
    }
}
