package org.recordclearance.impact;

import java.time.LocalDate;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Counts the people whose record the determinations clear: of felonies, of convictions, of recent convictions.
 *
 * <p>All convictions of a person count, in any county. What may be a conviction, or may no longer be one, would have to be
 * cleared too, but is never the one that a person must have. A conviction whose level is unknown counts as a felony, and one
 * whose date is unknown as recent, if it could be: it would have to be cleared too. For one thread.
 */
public final class ReliefTally {

    /** How many years before the as-of date a conviction is recent. */
    public static final int RECENT_YEARS = 7;

    private long withoutFelony;
    private long withoutConviction;
    private long withoutRecentConviction;

    /** Creates a tally of nobody. */
    public ReliefTally() {}

    /**
     * Counts a person.
     *
     * @param review what was determined of the person's convictions
     */
    public void add(Review review) {
        boolean any = false;
        boolean anyFelony = false;
        boolean anyRecent = false;
        boolean feloniesCleared = true;
        boolean allCleared = true;
        boolean recentCleared = true;
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            boolean certain = conviction.standing().isCertain();
            any |= certain;
            Determination determination = review.determination(conviction).orElse(null);
            boolean relieved =
                    determination != null && determination.outcome().kind().isRelief();
            boolean dismissed = relieved && determination.outcome().kind() == Outcome.Kind.DISMISS;
            Level level = conviction.level();
            if (level == Level.FELONY || !level.isKnown()) {
                anyFelony |= certain;
                feloniesCleared &= relieved;
            }
            allCleared &= dismissed;
            if (mayBeRecent(conviction.date(), review.asOf())) {
                anyRecent |= certain;
                recentCleared &= dismissed;
            }
        }
        withoutFelony += anyFelony && feloniesCleared ? 1 : 0;
        withoutConviction += any && allCleared ? 1 : 0;
        withoutRecentConviction += anyRecent && recentCleared ? 1 : 0;
    }

    /** Most dates are so far from the limit that their years tell. */
    private static boolean mayBeRecent(ReportedDate date, LocalDate asOf) {
        int yearsLater = date.latest().getYear() + RECENT_YEARS;
        return yearsLater == asOf.getYear()
                ? Anniversary.of(date.latest(), RECENT_YEARS).isAfter(asOf)
                : yearsLater > asOf.getYear();
    }

    /**
     * Adds what another tally has counted.
     *
     * @param other the other tally, of other people
     */
    public void merge(ReliefTally other) {
        add(other.withoutFelony, other.withoutConviction, other.withoutRecentConviction);
    }

    void add(long noFelony, long noConviction, long noRecentConviction) {
        withoutFelony += noFelony;
        withoutConviction += noConviction;
        withoutRecentConviction += noRecentConviction;
    }

    /**
     * Gets how many people have a felony conviction, and every one is dismissed or reduced.
     *
     * @return the number of people
     */
    public long subjectsWithoutFelony() {
        return withoutFelony;
    }

    /**
     * Gets how many people have a conviction, and every one is dismissed.
     *
     * @return the number of people
     */
    public long subjectsWithoutConviction() {
        return withoutConviction;
    }

    /**
     * Gets how many people have a conviction in the last {@link #RECENT_YEARS} years, and every such one is dismissed.
     *
     * @return the number of people
     */
    public long subjectsWithoutRecentConviction() {
        return withoutRecentConviction;
    }
}
