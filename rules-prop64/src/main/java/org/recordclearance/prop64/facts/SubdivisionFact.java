package org.recordclearance.prop64.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.law.BareTransport;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.prop64.law.StatedSubdivision;
import org.recordclearance.prop64.law.StatuteSections;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;

/**
 * The subdivision of the Prop 64 offense asked about, as a fact that the record may contradict.
 *
 * <p>The letters of HS 11357 that it may be depend on when the offense was and on the level: before 1976 it may be any that
 * the age does not rule out, since Proposition 64 only the stated one, in between those that level and words say beside the stated
 * one. What is stated is never ruled out: that it is of no such age is a matter for a person. So where the day or the
 * level is not known, neither is the subdivision, as far as the answer depends on it. HS 11360 alone is (b) where it was no
 * felony and its words say so. A subdivision that HS 11358 to 11360 never had can't be read: it may be any.
 */
public final class SubdivisionFact {

    private static final MissingFact CONTRADICTORY = new MissingFact("subdivision", Problem.CONTRADICTORY);

    /** Asks if it is of a letter; one object, so that it is the same question for all conditions. */
    private static final BiFunction<Inquiry, String, Answer> IS_OF_LETTER =
            (inquiry, letter) -> inquiry.undetermined(inquiry.conviction(), CONTRADICTORY);

    private static final MissingFact UNREADABLE = new MissingFact("subdivision", Problem.UNREADABLE);

    /** Asks if it is of a subdivision where the one that is stated is none. */
    private static final BiFunction<Inquiry, String, Answer> IS_OF_SUBDIVISION =
            (inquiry, subdivision) -> inquiry.undetermined(inquiry.conviction(), UNREADABLE);

    private SubdivisionFact() {}

    /**
     * Asks something of the offense of the conviction asked about.
     *
     * @return the answer, empty where it has no Prop 64 offense; unknown where the record contradicts the subdivision and the
     *     answers differ
     */
    public static Optional<Answer> ask(Inquiry inquiry, Function<Prop64Section, Answer> ask) {
        Optional<Prop64Section> stated = Prop64Section.of(inquiry.conviction());
        return stated.isEmpty() ? Optional.empty() : Optional.of(ask(inquiry, stated.get(), ask));
    }

    private static Answer ask(Inquiry inquiry, Prop64Section stated, Function<Prop64Section, Answer> ask) {
        Answer answer = ask.apply(stated);
        if (BareTransport.is(stated)
                && BareTransport.isLesserInWords(inquiry.conviction().count())) {
            return either(isFelony(inquiry), answer, ask.apply(BareTransport.LESSER));
        }
        if (StatuteSections.isOfNoSubdivision(inquiry.conviction().count().offense())) {
            return ofAnySubdivision(inquiry, stated, answer, ask);
        }
        if (!StatedSubdivision.mayBeContradicted(stated)) {
            return answer;
        }
        if (isSameForAllLetters(answer, ask)) {
            return answer;
        }
        Answer isOfToday = OffenseDate.isSince(inquiry, Limits.PROP_64_IN_EFFECT);
        return isOfToday.isYes() ? answer : either(isOfToday, answer, beforeProp64(inquiry, stated, ask));
    }

    private static boolean isSameForAllLetters(Answer answer, Function<Prop64Section, Answer> ask) {
        for (String letter : StatedSubdivision.LETTERS) {
            if (!isSame(answer, ask.apply(StatedSubdivision.ofLetter(letter)))) {
                return false;
            }
        }
        return true;
    }

    private static Answer beforeProp64(Inquiry inquiry, Prop64Section stated, Function<Prop64Section, Answer> ask) {
        Answer withLetters = OffenseDate.isSince(inquiry, Limits.LETTERS_OF_11357);
        if (withLetters.isNo()) {
            return ofOne(inquiry, stated, StatedSubdivision.LETTERS, ask);
        }
        Answer asStated = asLevelAndWordsSay(inquiry, stated, ask);
        return withLetters.isYes()
                ? asStated
                : either(withLetters, asStated, ofOne(inquiry, stated, StatedSubdivision.LETTERS, ask));
    }

    private static Answer asLevelAndWordsSay(
            Inquiry inquiry, Prop64Section stated, Function<Prop64Section, Answer> ask) {
        List<String> words =
                StatedSubdivision.lettersOfWords(inquiry.conviction().count());
        Answer felony = isFelony(inquiry);
        if (felony.isNo()) {
            return ofOne(inquiry, stated, words, ask);
        }
        List<String> felonies = new ArrayList<>(words);
        felonies.add(StatedSubdivision.CONCENTRATED);
        return either(felony, ofOne(inquiry, stated, felonies, ask), ofOne(inquiry, stated, words, ask));
    }

    /** Asks it of every subdivision that the section has, where the one that is stated is none. */
    private static Answer ofAnySubdivision(
            Inquiry inquiry, Prop64Section stated, Answer own, Function<Prop64Section, Answer> ask) {
        Answer answer = own;
        for (Prop64Section other : StatuteSections.subdivisionsOf(stated)) {
            Answer each = ask.apply(other);
            if (!isSame(answer, each)) {
                answer = either(inquiry.ask(IS_OF_SUBDIVISION, other.toString()), each, answer);
            }
        }
        return answer;
    }

    /** Asks if the conviction was a felony, whatever it was reduced to later. */
    private static Answer isFelony(Inquiry inquiry) {
        Conviction conviction = inquiry.conviction();
        Level convicted = conviction.disposition().level();
        return convicted.isKnown()
                ? Answer.of(convicted == Level.FELONY)
                : Levels.isFromTo(inquiry, conviction, Level.FELONY, Level.FELONY);
    }

    /** Asks it of the stated offense or one of other letters, of which it is not known which it is. */
    private static Answer ofOne(
            Inquiry inquiry, Prop64Section stated, List<String> letters, Function<Prop64Section, Answer> ask) {
        Answer answer = ask.apply(stated);
        for (String letter : letters) {
            if (!letter.equals(stated.subdivision())) {
                Prop64Section offense = StatedSubdivision.ofLetter(letter);
                Answer other = ask.apply(offense);
                boolean matters = !isSame(answer, other) && !AgeAtOffense.rulesOut(inquiry, offense);
                answer = matters ? either(inquiry.ask(IS_OF_LETTER, letter), other, answer) : answer;
            }
        }
        return answer;
    }

    private static Answer either(Answer condition, Answer then, Answer otherwise) {
        if (isSame(then, otherwise) || condition.isYes()) {
            return then;
        }
        return condition.isNo()
                ? otherwise
                : condition.and(then).or(condition.not().and(otherwise));
    }

    private static boolean isSame(Answer one, Answer other) {
        return one == other || (one.isYes() && other.isYes()) || (one.isNo() && other.isNo());
    }
}
