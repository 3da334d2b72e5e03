package org.recordclearance.impact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Function;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Counts the people whose record the determinations clear: of felonies, of convictions, of recent convictions.
 *
 * <p>All convictions of a person count, in any county. {@link #certain} claims only what is certain: a conviction whose level
 * or date is unknown, what may be a conviction, one that may no longer stand, and what an incomplete record may hold beside
 * what could be read would have to be cleared, but none of them is the one that a person must have to be counted.
 * {@link #possible} counts too whom these keep out. What is for a person to decide, a review, clears nothing in either. For
 * one thread.
 *
 * <p>It may travel, to be merged: one that has travelled has the counts, and takes the level of further convictions from the record.
 */
@JsonOfItsOwn
public final class ReliefTally implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many years before the as-of date a conviction is recent. */
    public static final int RECENT_YEARS = 7;

    private final transient Function<? super Conviction, Level> levels;
    /** Those who are cleared for certain. */
    private ClearedPeople certain = ClearedPeople.NOBODY;
    /** Those who may be cleared, {@link #certain} among them. */
    private ClearedPeople possible = ClearedPeople.NOBODY;

    /** Creates a tally of nobody, for which the level of a conviction is that of the record. */
    public ReliefTally() {
        this(Conviction::level);
    }

    /**
     * Creates a tally of nobody.
     *
     * @param levels gives the level of a conviction: that of the record, or one that the law proves where the record has none
     */
    public ReliefTally(Function<? super Conviction, Level> levels) {
        this.levels = Objects.requireNonNull(levels, "levels");
    }

    /**
     * Counts a person.
     *
     * @param review what was determined of the person's convictions
     */
    public void add(Review review) {
        if (!review.hasRelief()) {
            return; // and so clears nothing
        }
        ToBeCleared felonies = new ToBeCleared();
        ToBeCleared all = new ToBeCleared();
        ToBeCleared recent = new ToBeCleared();
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            boolean stands = conviction.standing().isCertain();
            Determination determination = review.determination(conviction).orElse(null);
            Outcome.Kind outcome = determination == null
                    ? Outcome.Kind.NOT_ELIGIBLE
                    : determination.outcome().kind();
            boolean dismissed = outcome == Outcome.Kind.DISMISS;
            all.add(stands, dismissed);
            Level level = levels.apply(conviction);
            if (level == Level.FELONY || !level.isKnown()) {
                felonies.add(stands && level == Level.FELONY, outcome.isRelief());
            }
            ReportedDate date = conviction.date();
            if (isRecent(date.latest(), review.asOf())) {
                recent.add(stands && isSurelyRecent(date, review.asOf()), dismissed);
            }
        }
        boolean complete = review.rapSheet().gaps().isEmpty();
        if (complete) {
            certain = certain.plus(people(felonies.isCleared(), all.isCleared(), recent.isCleared()));
        }
        possible = possible.plus(people(felonies.mayBeCleared(), all.mayBeCleared(), recent.mayBeCleared()));
    }

    private static ClearedPeople people(boolean ofFelonies, boolean ofAll, boolean ofRecent) {
        return new ClearedPeople(ofFelonies ? 1 : 0, ofAll ? 1 : 0, ofRecent ? 1 : 0);
    }

    /** A conviction behind the as-of date can't be, so its date is as good as unknown. */
    private static boolean isSurelyRecent(ReportedDate date, LocalDate asOf) {
        return isRecent(date.earliest(), asOf) && !date.earliest().isAfter(asOf);
    }

    /** Most days are so far from the limit that their years tell. */
    private static boolean isRecent(LocalDate day, LocalDate asOf) {
        int yearsLater = day.getYear() + RECENT_YEARS;
        return yearsLater == asOf.getYear()
                ? Anniversary.of(day, RECENT_YEARS).isAfter(asOf)
                : yearsLater > asOf.getYear();
    }

    /**
     * Adds what another tally has counted.
     *
     * @param other the other tally, of other people
     */
    public void merge(ReliefTally other) {
        add(other.certain, other.possible);
    }

    void add(ClearedPeople forCertain, ClearedPeople atMost) {
        certain = certain.plus(forCertain);
        possible = possible.plus(atMost);
    }

    /**
     * Gets how many people are cleared for certain, whatever is unknown turns out to be.
     *
     * @return the people
     */
    public ClearedPeople certain() {
        return certain;
    }

    /**
     * Gets how many people may be cleared: those of {@link #certain}, and those who may be, if what is unknown turns out
     * well.
     *
     * @return the people
     */
    public ClearedPeople possible() {
        return possible;
    }

    /**
     * Returns the figures: they are of many people, and of none in particular.
     *
     * @return such as {@code ReliefTally[certain=ClearedPeople[...], possible=ClearedPeople[...]]}
     */
    @Override
    public String toString() {
        return "ReliefTally[certain=" + certain + ", possible=" + possible + "]";
    }

    /**
     * Makes it again where it has come to.
     *
     * @return what has travelled
     */
    private Object readResolve() {
        ReliefTally counted = new ReliefTally();
        counted.add(certain, possible);
        return counted;
    }
}
