package org.recordclearance.examples.automaticrelief;

import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Condition;
import org.recordclearance.eligibility.Conditions;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.TermKind;

/** What PC 1203.425(a)(1)(B)(iv) asks of the conviction: its date, and the three paths to relief. */
final class PathConditions {

    private PathConditions() {}

    /** Asks if there is nothing left to relieve. */
    static Condition alreadyRelieved() {
        return Condition.of("it was set aside under PC 1203.4 or 1203.4a, or dismissed later", inquiry -> {
            Count count = inquiry.conviction().count();
            return Answer.of(inquiry.conviction().isSetAside() || count.has(DispositionType.DISMISSED));
        });
    }

    /** Asks if the conviction is of before the law reaches back to. */
    static Condition beforeEarliest() {
        return Condition.of(
                "the conviction date is before " + ReliefLimits.EARLIEST_CONVICTION,
                inquiry -> inquiry.convictionDate().isBefore(ReliefLimits.EARLIEST_CONVICTION));
    }

    /** Asks for path I. */
    static Condition probationCompleted() {
        return probationGranted()
                .and(revoked().not().saying("it was not revoked"))
                .and(completed())
                .and(noPrison());
    }

    /** Asks for path II. */
    static Condition misdemeanorCompleted() {
        return notFelony()
                .and(probationGranted().not().saying("no probation was granted"))
                .and(completed())
                .and(yearsSinceJudgment())
                .and(noPrison());
    }

    /** Asks for path III, behind path I: any other felony. */
    static Condition felonyCompleted() {
        return Conditions.felony()
                .and(felonyReliefBegun())
                .and(fourYearsCompleted())
                .and(newFelony().not().saying("no conviction of a new felony is within these years"))
                .and(serious()
                        .or(violent())
                        .or(pc290())
                        .not()
                        .saying(
                                "the offense is no serious felony (PC 1192.7(c)), no violent felony (PC 667.5(c)) and no PC"
                                        + " 290 offense"));
    }

    /**
     * Asks if the conviction is of a misdemeanor or an infraction, as it stands now: a felony that was reduced is a
     * misdemeanor for all purposes (PC 17(b)).
     */
    static Condition notFelony() {
        return Conditions.felony().not().saying("the level is misdemeanor or infraction");
    }

    /** Asks if probation was granted. */
    static Condition probationGranted() {
        return Condition.of(
                "probation was granted",
                inquiry -> SentenceKinds.has(inquiry, TermKind.PROBATION)
                        .or(revoked().ask(inquiry)));
    }

    /** Asks if the sentence has a term in state prison. */
    static Condition prison() {
        return Condition.of(
                "the sentence has a term in state prison", inquiry -> SentenceKinds.has(inquiry, TermKind.PRISON));
    }

    /** Asks if the state reviews convictions yet. */
    static Condition reviewBegun() {
        return Condition.of(
                "the as-of date is not before " + ReliefLimits.REVIEW_BEGINS,
                inquiry -> inquiry.isAsOfOnOrAfter(ReliefLimits.REVIEW_BEGINS));
    }

    /** Asks if path III is open yet. */
    static Condition felonyReliefBegun() {
        return Condition.of(
                "the as-of date is not before " + ReliefLimits.FELONY_RELIEF_BEGINS,
                inquiry -> inquiry.isAsOfOnOrAfter(ReliefLimits.FELONY_RELIEF_BEGINS));
    }

    /** Asks if the offense is a serious felony. */
    static Condition serious() {
        return listed(FelonyList.SERIOUS);
    }

    /** Asks if the offense is a violent felony. */
    static Condition violent() {
        return listed(FelonyList.VIOLENT);
    }

    /** Asks if the offense requires registration as a sex offender. */
    static Condition pc290() {
        return Condition.of(
                "the offense is a PC 290 offense", inquiry -> FelonyOffense.isPc290(inquiry, inquiry.conviction()));
    }

    /**
     * Asks if a new felony conviction came in the years that must be free of one: those that follow completion. One that
     * came later does not matter (confirm).
     */
    static Condition newFelony() {
        return Condition.of(
                "a new felony conviction is within " + ReliefLimits.YEARS_SINCE_COMPLETION
                        + " years of the day on which everything was completed",
                inquiry -> inquiry.some(
                        inquiry.convictions(),
                        other -> SentenceEnd.of(inquiry, inquiry.conviction())
                                .isFollowedBy(other, ReliefLimits.YEARS_SINCE_COMPLETION)
                                .and(inquiry.isLevelFromTo(other, Level.FELONY, Level.FELONY))));
    }

    private static Condition listed(FelonyList list) {
        return Condition.of("the offense is " + list.offense(), list, FelonyOffense::isListed);
    }

    private static Condition revoked() {
        return Condition.of("probation was revoked", SentenceKinds::isRevoked);
    }

    private static Condition noPrison() {
        return prison().not().saying("the sentence has no term in state prison");
    }

    private static Condition completed() {
        return Condition.of(
                "its sentence, with later changes of it, ends on or before the as-of date",
                inquiry -> inquiry.ask(SentenceEnd::isOver, inquiry.conviction()));
    }

    private static Condition yearsSinceJudgment() {
        int years = ReliefLimits.YEARS_SINCE_JUDGMENT;
        return Condition.of(
                "conviction date + " + years + " year is on or before the as-of date",
                inquiry -> inquiry.convictionDate().plusYears(years).isReached());
    }

    private static Condition fourYearsCompleted() {
        int years = ReliefLimits.YEARS_SINCE_COMPLETION;
        return Condition.of(
                "end of its sentence, with later changes of it, + " + years
                        + " years is on or before the as-of date (unknown where no sentence is stated, where probation was revoked"
                        + " without one, and for " + ReliefLimits.YEARS_OF_SUPERVISION
                        + " years after prison more, as parole and supervision are not on the record, unless a discharge is)",
                inquiry -> ends(inquiry).isReached(years).and(SentenceKinds.isStated(inquiry)));
    }

    private static SentenceEnd ends(Inquiry inquiry) {
        return SentenceEnd.of(inquiry, inquiry.conviction());
    }
}
