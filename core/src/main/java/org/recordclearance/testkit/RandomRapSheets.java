package org.recordclearance.testkit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;
import org.recordclearance.testkit.draw.Dice;
import org.recordclearance.testkit.draw.LifelikeRecord;
import org.recordclearance.testkit.draw.RandomRecord;
import org.recordclearance.testkit.draw.Traits;
import org.recordclearance.testkit.draw.UsualOffenses;

/**
 * Fabricated rap sheets for tests of rule sets: numbered, and the same for the same seed on every machine and day.
 *
 * <p>They are not like real ones but like the ones that rules fail on: dates on the anniversaries of each other and of the
 * day that they are drawn around, the day before and the day after, several counts of one day, steps and sentences of
 * every kind, sentences that run, reductions and set-asides, and, as often as {@link #withSparseness} says, facts that are
 * missing, partial, unreadable or contradictory, odd texts, and records that are known to be incomplete.
 *
 * <p>The counties and code sections are whatever the rule set is about; those it begins with stand for any. Immutable and
 * safe for use by several threads.
 */
@JsonOfItsOwn
public final class RandomRapSheets {

    private static final double LIFELIKE_SPARSENESS = 0.03;

    private static final long ANOTHER_DRAW = 1_000_003;

    private final long seed;
    private final Traits traits;

    private RandomRapSheets(long seed, Traits traits) {
        this.seed = seed;
        this.traits = traits;
    }

    /**
     * Obtains rap sheets of three counties and a few code sections, around 1 January 2020, a fifth of the facts missing.
     *
     * @param seed what makes them these and no others
     * @return the rap sheets
     */
    public static RandomRapSheets ofSeed(long seed) {
        return new RandomRapSheets(seed, Traits.standard());
    }

    /**
     * Returns a copy that is like the records of busy lives instead, over the 50 years before the day that they are drawn
     * around: cases from the arrest to the court and what came of it, usual offenses in the spellings of agencies and in the
     * years in which they were charged, usual sentences, what is done about a conviction years later; some 30 entries a
     * person, most in the first of the counties, and 3 % of the dates partial or missing, but nothing that contradicts
     * another thing. The proportions are round figures, no statistics. Code sections and sparseness are those of this manner
     * until others are asked for.
     *
     * @return the copy
     */
    public RandomRapSheets lifelike() {
        return new RandomRapSheets(
                seed, traits.withOffenses(UsualOffenses.charged()).withSparseness(LIFELIKE_SPARSENESS));
    }

    /**
     * Returns a copy with other counties.
     *
     * @param counties the names, as {@link County#of} reads them, one or more
     * @return the copy
     * @throws IllegalArgumentException if none is given, or California has no such county
     */
    public RandomRapSheets withCounties(String... counties) {
        if (counties.length == 0) {
            throw new IllegalArgumentException("rap sheets need a county");
        }
        List<County> names = Arrays.stream(counties).map(County::of).toList();
        return new RandomRapSheets(seed, traits.withCounties(names));
    }

    /**
     * Returns a copy with other code sections.
     *
     * @param weights how often each is to come, by a text that {@link CodeSection#parse} reads; one or more
     * @return the copy
     * @throws IllegalArgumentException if a text is no code section, or a weight is not positive
     */
    public RandomRapSheets withCodeSections(Map<String, Integer> weights) {
        if (weights.isEmpty() || weights.values().stream().anyMatch(weight -> weight < 1)) {
            throw new IllegalArgumentException("rap sheets need a code section, and each a positive weight");
        }
        return new RandomRapSheets(seed, traits.withSections(weights));
    }

    /**
     * Returns a copy with other code sections, each as often as the others.
     *
     * @param sections texts that {@link CodeSection#parse} reads, one or more
     * @return the copy
     * @throws IllegalArgumentException if a text is no code section
     */
    public RandomRapSheets withCodeSections(String... sections) {
        Map<String, Integer> weights = new TreeMap<>();
        for (String section : sections) {
            weights.merge(section, 1, Integer::sum);
        }
        return withCodeSections(weights);
    }

    /**
     * Returns a copy with more facts missing, or fewer.
     *
     * @param share how many of the facts are missing, partial or odd, from 0 for none to 1
     * @return the copy
     * @throws IllegalArgumentException if it is less than 0, more than 1 or no number
     */
    public RandomRapSheets withSparseness(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("the sparseness must be from 0 to 1");
        }
        return new RandomRapSheets(seed, traits.withSparseness(share));
    }

    /**
     * Returns a copy with dates that fall on anniversaries of a day, and around them: the as-of date of the tests.
     *
     * @param day the day, in the years 1900 to 2900
     * @return the copy
     * @throws IllegalArgumentException if it is in another year
     */
    public RandomRapSheets withDatesAround(LocalDate day) {
        if (day.getYear() < 1900 || day.getYear() > 2900) {
            throw new IllegalArgumentException("the day must be in the years 1900 to 2900");
        }
        return new RandomRapSheets(seed, traits.withDay(day));
    }

    /**
     * Gets one of the rap sheets.
     *
     * @param number which one, from 0
     * @return the rap sheet, the same for the same number
     */
    public RapSheet sheet(int number) {
        UsualOffenses offenses = traits.offenses();
        return offenses == null
                ? any(number)
                : new LifelikeRecord(traits, offenses, Dice.of(seed, number)).rapSheet(number);
    }

    /** Draws again until no two dates contradict each other: a rule set is judged on records that can be. */
    private RapSheet any(int number) {
        for (int drawn = 0; ; drawn++) {
            Dice dice = Dice.of(seed + drawn * ANOTHER_DRAW, number);
            RapSheet sheet = new RandomRecord(traits, dice).rapSheet(Integer.toString(number));
            if (sheet.believable() == sheet) {
                return sheet;
            }
        }
    }

    /**
     * Returns the first of the rap sheets.
     *
     * @param count how many
     * @return a stream of so many, in order
     */
    public Stream<RapSheet> stream(int count) {
        return IntStream.range(0, count).mapToObj(this::sheet);
    }
}
