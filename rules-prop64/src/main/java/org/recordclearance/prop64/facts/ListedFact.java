package org.recordclearance.prop64.facts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.recordclearance.eligibility.Answer;
import org.recordclearance.eligibility.Inquiry;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.prop64.InchoateTargets;
import org.recordclearance.prop64.law.AssumedTarget;
import org.recordclearance.prop64.law.GangCombinations;
import org.recordclearance.prop64.law.ListedOffense;
import org.recordclearance.prop64.law.ListedOffenses;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Truth;

/** Whether a conviction on the record is of an offense on a list, as a fact that may not be known. */
public final class ListedFact {

    /** One object for each list, so that what is unknown is the same for all conditions that ask. */
    private static final Map<OffenseList, BiFunction<Inquiry, Conviction, Answer>> MAY_BE = new ConcurrentHashMap<>();

    private ListedFact() {}

    /** Asks it; the fact that is missing is the code section, or whether the offense is one of the list. */
    public static Answer ask(Inquiry inquiry, Conviction conviction, OffenseList list) {
        if (isOut(conviction.count(), list)) {
            return Answer.NO;
        }
        Optional<ListedOffense> found = ListedOffenses.of(conviction, list);
        boolean isCertain = found.isPresent() && found.get().answer() == Truth.YES;
        if (!isCertain && (!OffenseFact.isReadable(conviction.count()) || isMisread(conviction, list))) {
            return mayBe(inquiry, conviction, list);
        }
        if (found.isEmpty()) {
            boolean forAGang =
                    list.isOfSuperStrikes() && unreadPartner(conviction).isPresent();
            return forAGang ? mayBe(inquiry, conviction, list) : Answer.NO;
        }
        ListedOffense offense = found.get();
        if (offense.answer() == Truth.YES) {
            inquiry.note(list.offense(), offense.asWritten());
            return Answer.YES;
        }
        return mayBe(inquiry, conviction, list);
    }

    /**
     * Asks it as {@link #ask(Inquiry, Conviction, OffenseList)} does, but where it is not known, by what is assumed of
     * conspiracy or attempt alone.
     */
    public static Answer ask(Inquiry inquiry, Conviction conviction, OffenseList list, InchoateTargets targets) {
        Answer answer = ask(inquiry, conviction, list);
        boolean isAssumed = targets == InchoateTargets.AMONG_OTHER_COUNTS
                && !answer.isYes()
                && !answer.isNo()
                && AssumedTarget.isOnNone(list, conviction);
        if (!isAssumed) {
            return answer;
        }
        inquiry.note("assumed target of " + conviction.count().asWritten(), "one of the other counts of its cycle");
        return Answer.NO;
    }

    /** Checks if nothing can make an offense one of the list; that is so of most. */
    private static boolean isOut(Count count, OffenseList list) {
        return list.excludes(count.offense()) && !list.mayBeRead(count.offense()) && OffenseFact.isReadable(count);
    }

    /** Checks if an offense that is on no list, of a subdivision that is not known, may be a misreading of one that is. */
    private static boolean isMisread(Conviction conviction, OffenseList list) {
        return list.mayBeRead(conviction.count().offense()) && list.lists(conviction) == Truth.NO;
    }

    private static Answer mayBe(Inquiry inquiry, Conviction conviction, OffenseList list) {
        return inquiry.ask(
                MAY_BE.computeIfAbsent(list, any -> (asked, other) -> asked.undetermined(other, missing(other, any))),
                conviction);
    }

    private static MissingFact missing(Conviction conviction, OffenseList list) {
        if (!OffenseFact.isReadable(conviction.count()) || isMisread(conviction, list)) {
            return OffenseFact.missing(conviction.count());
        }
        return ListedOffenses.of(conviction, list)
                .map(offense -> new MissingFact(
                        "whether " + offense.asWritten() + " is " + list.offense(), Problem.UNDETERMINED))
                .orElseGet(() -> OffenseFact.missing(
                        unreadPartner(conviction).orElseThrow().count()));
    }

    /** A conviction of the same step whose section can't be read may make the offense one for a gang. */
    private static Optional<Conviction> unreadPartner(Conviction conviction) {
        if (GangCombinations.isOffense(conviction.count().offense()) == Truth.NO) {
            return Optional.empty();
        }
        return GangCombinations.partners(conviction)
                .filter(partner -> !OffenseFact.isReadable(partner.count()))
                .findFirst();
    }
}
