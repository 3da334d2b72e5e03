package org.recordclearance.impact;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * What the determinations of a policy do to people. All maps are in a fixed order.
 *
 * <p>Reports of different people, such as the parts of a file that the machines of a cluster review, are put together by
 * {@link #merge}: however people are split, the merged report is the same. A report may travel: it is serializable, as its figures.
 *
 * <p>A conviction of which it is unknown whether the policy covers it is in {@link #determinationsByOutcomeAndReason} and
 * {@link #undecidedByMissingFact}, and in no other figure. Immutable and safe for use by several threads. Two reports are
 * equal when all their figures are.
 */
@JsonOfItsOwn
public final class ImpactReport implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String WHICH_POLICY = ": is it the right policy, for the right county?";

    /**
     * A group of people.
     *
     * @param subjects how many they are
     * @param withRelief how many of them have a conviction that is dismissed or reduced
     */
    public record Group(long subjects, long withRelief) {

        Group plus(Group other) {
            return new Group(subjects + other.subjects, withRelief + other.withRelief);
        }
    }

    private final transient long subjects;
    private final transient long subjectsCovered;
    private final transient long subjectsWithRelief;
    private final transient ClearedPeople cleared;
    private final transient ClearedPeople possible;
    private final transient Map<Level, Long> convictionsCoveredByLevel;
    private final transient Map<String, Map<String, Long>> determinationsByOutcomeAndReason;
    private final transient Map<String, Long> undecidedByMissingFact;
    private final transient Map<String, Group> subjectsCoveredByRace;

    ImpactReport(ImpactTally tally) {
        this.subjects = tally.subjects;
        this.subjectsCovered = tally.subjectsCovered;
        this.subjectsWithRelief = tally.subjectsWithRelief;
        this.cleared = tally.relief.certain();
        this.possible = tally.relief.possible();
        this.convictionsCoveredByLevel = copy(tally.coveredByLevel);
        Map<String, Map<String, Long>> determinations = new TreeMap<>();
        tally.byOutcomeAndReason.forEach((words, reasons) -> determinations.put(words, copy(reasons)));
        this.determinationsByOutcomeAndReason = Collections.unmodifiableMap(determinations);
        this.undecidedByMissingFact = copy(tally.undecidedByFact);
        this.subjectsCoveredByRace = copy(tally.byRace);
    }

    /**
     * Returns a collector of reviews, one for each person.
     *
     * @return the collector, for streams of one or several threads
     */
    public static Collector<Review, ?, ImpactReport> collector() {
        return Collector.of(
                ImpactTally::new,
                ImpactTally::add,
                (one, other) -> {
                    one.merge(other);
                    return one;
                },
                ImpactReport::new,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Obtains a report from its figures, such as those that another machine has sent.
     *
     * @param figures the figures of a report, as {@link #figures} gives them
     * @return the report
     * @throws IllegalArgumentException if a figure is missing, or is another kind of figure
     */
    public static ImpactReport of(Figure.Group figures) {
        return new ImpactReport(ImpactTally.of(figures));
    }

    /**
     * Returns the report of the people of this one and of another.
     *
     * @param other a report of other people under the same policy
     * @return the report of all of them
     */
    public ImpactReport merge(ImpactReport other) {
        ImpactTally both = new ImpactTally();
        both.add(this);
        both.add(other);
        return new ImpactReport(both);
    }

    /**
     * Gets how many people were reviewed.
     *
     * @return the number of people
     */
    public long subjects() {
        return subjects;
    }

    /**
     * Gets how many people have a conviction that the policy covers.
     *
     * @return the number of people
     */
    public long subjectsCovered() {
        return subjectsCovered;
    }

    /**
     * Says what the figures could be mistaken for, as {@link #warnings(String)} does; of a policy of a law, as of a day on which there is no
     * such law yet, that it covers nobody for that.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility was judged
     * @return sentences, none where the policy covers enough of the people for certain
     */
    public List<String> warnings(RuleSet policy, LocalDate asOf) {
        return Coverage.beforeTheLaw(policy, asOf).map(List::of).orElseGet(() -> warnings(policy.name()));
    }

    /**
     * Says what the figures could be mistaken for. Where a policy covers nobody they are all 0, and where it covers few of the people next
     * to 0, which is no finding about the others: most likely the county or the policy is another than was meant.
     *
     * @param policy the name of the policy
     * @return sentences, none where the policy covers enough of the people for certain, see {@link Coverage#isOfFew}
     */
    public List<String> warnings(String policy) {
        if (subjectsCovered == 0) {
            return List.of("The policy " + policy
                    + " covers no conviction in these files for certain, so nobody could get relief"
                    + " under it. That does not say that nobody is eligible" + WHICH_POLICY);
        }
        return new Coverage(subjects, subjectsCovered).isOfFew()
                ? List.of("The policy " + policy + " covers fewer than one in " + Coverage.ONE_OF
                        + " of the people in these files, and says nothing of the others" + WHICH_POLICY)
                : List.of();
    }

    /**
     * Gets how many people have a conviction that is dismissed or reduced.
     *
     * @return the number of people
     */
    public long subjectsWithRelief() {
        return subjectsWithRelief;
    }

    /**
     * Gets how many people are rid of felonies, of all convictions, and of recent ones, for certain.
     *
     * @return the people, none of whom rests on an unknown level or date, or on what may hide in an incomplete record
     */
    public ClearedPeople cleared() {
        return cleared;
    }

    /**
     * Gets how many people may be rid of them: those of {@link #cleared}, and those whom only something unknown keeps out.
     *
     * @return the people, as many as there are at most
     */
    public ClearedPeople possible() {
        return possible;
    }

    /**
     * Gets the convictions that the policy covers, by level.
     *
     * @return the number of convictions of each level that there is
     */
    public Map<Level, Long> convictionsCoveredByLevel() {
        return convictionsCoveredByLevel;
    }

    /**
     * Gets the determinations, by the words of the outcome, then by reason.
     *
     * @return the number of determinations
     */
    public Map<String, Map<String, Long>> determinationsByOutcomeAndReason() {
        return determinationsByOutcomeAndReason;
    }

    /**
     * Gets how many determinations each missing fact keeps open.
     *
     * @return the number of determinations, by the fact
     */
    public Map<String, Long> undecidedByMissingFact() {
        return undecidedByMissingFact;
    }

    /**
     * Gets the people with a conviction that the policy covers, by race as recorded.
     *
     * @return the people of each race
     */
    public Map<String, Group> subjectsCoveredByRace() {
        return subjectsCoveredByRace;
    }

    private static <K extends Comparable<K>, V> Map<K, V> copy(Map<K, V> map) {
        return Collections.unmodifiableMap(new TreeMap<>(map));
    }

    /**
     * Gets all figures.
     *
     * @return the figures by the names of the methods that get them; {@link #of} reads them back
     */
    public Figure.Group figures() {
        Figure.Group.Builder levels = Figure.group();
        convictionsCoveredByLevel.forEach((level, count) -> levels.put(level.name(), count));
        Figure.Group.Builder determinations = Figure.group();
        determinationsByOutcomeAndReason.forEach((words, reasons) -> determinations.put(words, Figure.counts(reasons)));
        Figure.Group.Builder races = Figure.group();
        subjectsCoveredByRace.forEach((race, group) -> races.put(
                race,
                Figure.group()
                        .put("subjects", group.subjects())
                        .put("withRelief", group.withRelief())
                        .build()));
        return Figure.group()
                .put("subjects", subjects)
                .put("subjectsCovered", subjectsCovered)
                .put("subjectsWithRelief", subjectsWithRelief)
                .put("cleared", cleared.figures())
                .put("possible", possible.figures())
                .put("convictionsCoveredByLevel", levels.build())
                .put("determinationsByOutcomeAndReason", determinations.build())
                .put("undecidedByMissingFact", Figure.counts(undecidedByMissingFact))
                .put("subjectsCoveredByRace", races.build())
                .build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImpactReport that && figures().equals(that.figures());
    }

    @Override
    public int hashCode() {
        return figures().hashCode();
    }

    /**
     * Returns the figures: they are of many people, and of none in particular.
     *
     * @return such as <code>ImpactReport{subjects=1500, subjectsCovered=1204, ...}</code>
     */
    @Override
    public String toString() {
        return "ImpactReport" + figures();
    }

    /**
     * Gives what travels in its stead.
     *
     * @return what travels
     */
    private Object writeReplace() {
        return new Travelling(figures());
    }

    /**
     * Refuses what did not travel in its form.
     *
     * @param in is not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a report travels as its figures");
    }

    /**
     * What travels.
     *
     * @param figures all figures
     */
    private record Travelling(Figure.Group figures) implements Serializable {

        private static final long serialVersionUID = 1L;

        /**
         * Makes it again where it has come to.
         *
         * @return what has travelled
         */
        private Object readResolve() {
            return of(figures);
        }
    }
}
