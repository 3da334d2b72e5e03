package org.recordclearance.eligibility;

import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Level;

/**
 * Conditions that need no law: what a record says of the subject, the place, the level and the time of a conviction. Those
 * about what else is on the record are in {@link RecordConditions}.
 *
 * <p>All years are anniversaries by the calendar, see {@link org.recordclearance.rapsheet.Anniversary}. All are safe for use by several
 * threads.
 */
public final class Conditions {

    private Conditions() {}

    static void requireNotNegative(int years) {
        if (years < 0) {
            throw new IllegalArgumentException("a number of years must not be negative");
        }
    }

    /**
     * Asks if the conviction is in a county.
     *
     * @param county the county's name, as {@link County#of} reads it, such as {@code SAN JOAQUIN}
     * @return the condition, unknown where the record does not state a county that can be read
     * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name
     */
    public static Condition inCounty(String county) {
        return inCounty(County.of(county));
    }

    /**
     * Asks if the conviction is in a county.
     *
     * @param county the county
     * @return the condition, unknown where the record does not state a county that can be read
     */
    public static Condition inCounty(County county) {
        return Condition.of("the conviction is in " + county, county, Inquiry::isInCounty);
    }

    /**
     * Asks if the record states that the offense is a felony.
     *
     * @return the condition, unknown where the level is not stated
     */
    public static Condition felony() {
        return Condition.of(
                "the level is felony",
                inquiry -> inquiry.isLevelFromTo(inquiry.conviction(), Level.FELONY, Level.FELONY));
    }

    /**
     * Asks if the subject has reached an age on the as-of date.
     *
     * @param years the age in years
     * @return the condition, unknown where the date of birth leaves it open
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition ageAtLeast(int years) {
        requireNotNegative(years);
        return Condition.of(
                "date of birth + " + years + " years is on or before the as-of date",
                years,
                (inquiry, age) -> inquiry.dateOfBirth().plusYears(age).isReached());
    }

    /**
     * Asks if the subject was younger than an age on the day of the conviction.
     *
     * @param years the age in years
     * @return the condition, unknown where the date of birth or of the conviction leaves it open
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition youngerAtConviction(int years) {
        requireNotNegative(years);
        return Condition.of(
                "date of birth + " + years + " years is after the conviction date",
                years,
                (inquiry, age) ->
                        inquiry.convictionDate().isBefore(inquiry.dateOfBirth().plusYears(age)));
    }

    /**
     * Asks if so many years have passed since the conviction, as on its anniversary they have.
     *
     * @param years the years
     * @return the condition, unknown where the date of the conviction leaves it open
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition yearsSinceConviction(int years) {
        requireNotNegative(years);
        return Condition.of(
                "conviction date + " + years + " years is on or before the as-of date",
                years,
                (inquiry, after) -> inquiry.convictionDate().plusYears(after).isReached());
    }

    /**
     * Asks if more than so many years have passed since the latest conviction on record, in any county. On its anniversary just so many
     * have.
     *
     * @param years the years
     * @return the condition, unknown where a date leaves it open; never yes on an incomplete record
     * @throws IllegalArgumentException if the years are negative
     */
    public static Condition moreThanYearsSinceLatestConviction(int years) {
        requireNotNegative(years);
        return Condition.of(
                "date of the latest conviction on record + " + years + " years is before the as-of date",
                years,
                (inquiry, after) -> inquiry.every(
                        inquiry.convictions(),
                        conviction ->
                                inquiry.dateOf(conviction).plusYears(after).isPast()));
    }

    /**
     * Asks if the record says that the subject has died.
     *
     * @return the condition; unknown where a conviction is later than the death, and never no on an incomplete record
     */
    public static Condition deceased() {
        return Condition.of("the subject is deceased", Inquiry::isDeceased);
    }
}
