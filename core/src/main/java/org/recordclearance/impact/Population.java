package org.recordclearance.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import org.recordclearance.eligibility.KnownAnswers;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.saved.PopulationFile;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The people of a file, held in memory to ask what policies do for them, again and again.
 *
 * <p>What was found out for one question serves the next: another value of a parameter, another as-of date or another policy
 * asks only what is new, see {@link KnownAnswers}. The figures are those of a review of the same rap sheets.
 *
 * <pre>{@code
 * Population people = Population.of(rapSheets);
 * Map<Integer, ImpactReport> byYears = people.sweep(List.of(5, 10, 15), years -> Prop64.losAngeles(50, years), asOf);
 * }</pre>
 *
 * <p>Safe for use by several threads, which wait for each other; a question is answered by all processors at once.
 */
@JsonOfItsOwn
public final class Population {

    /** When more questions than these were asked, what is known of them is forgotten. */
    private static final int MOST_QUESTIONS = KnownAnswers.MOST - 50;

    private final List<RapSheet> people;
    private KnownAnswers answers = new KnownAnswers();
    private List<KnownAnswers.About> known;

    private Population(Collection<RapSheet> people) {
        this.people = List.copyOf(people);
        this.known = begin();
    }

    private List<KnownAnswers.About> begin() {
        return people.stream().map(answers::about).toList();
    }

    /**
     * Obtains a population.
     *
     * @param people the rap sheets, one of each person
     * @return the population
     */
    public static Population of(Collection<RapSheet> people) {
        return new Population(Objects.requireNonNull(people, "people"));
    }

    /**
     * Loads a population that was {@linkplain #save saved}.
     *
     * @param file the file
     * @return the population, the people in their order
     * @throws IOException if it is no such file, is not whole, or can't be read
     */
    public static Population load(Path file) throws IOException {
        return new Population(PopulationFile.read(Objects.requireNonNull(file, "file")));
    }

    /**
     * Saves the rap sheets in a file of its own form, which only its owner may read, to be loaded sooner than they are read from
     * their source. It is complete under its name or not there at all.
     *
     * <p>The file has all that the records have, names and numbers too; it is protected by nothing but the rights to it.
     *
     * @param file the file
     * @throws java.nio.file.FileAlreadyExistsException if there is something of the name already
     * @throws IOException if it can't be written
     */
    public void save(Path file) throws IOException {
        PopulationFile.write(Objects.requireNonNull(file, "file"), people, false);
    }

    /**
     * Gets the people.
     *
     * @return the rap sheets, in the order given
     */
    public List<RapSheet> people() {
        return people;
    }

    /**
     * Sums up what a policy does for the people.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     * @return the report, the same as that of the reviews of the people one by one
     */
    public ImpactReport impact(RuleSet policy, LocalDate asOf) {
        return collect(policy, asOf, ImpactReport.collector());
    }

    /**
     * Sums up what each of several values of a parameter does for the people.
     *
     * @param values the values, such as numbers of years
     * @param policy gives the policy with a value
     * @param asOf the day for which eligibility is judged
     * @param <P> the type of the values
     * @return the report of each value, in the order of the values
     */
    public <P> Map<P, ImpactReport> sweep(
            Collection<P> values, Function<? super P, ? extends RuleSet> policy, LocalDate asOf) {
        Objects.requireNonNull(policy, "policy");
        Map<P, ImpactReport> reports = new LinkedHashMap<>();
        for (P value : values) {
            reports.put(value, impact(policy.apply(value), asOf));
        }
        return reports;
    }

    /**
     * Reviews the people and collects the reviews.
     *
     * @param policy the policy
     * @param asOf the day for which eligibility is judged
     * @param collector what takes the reviews, in the order of the people
     * @param <R> the type of what it gives
     * @return what the collector gives
     */
    public synchronized <R> R collect(RuleSet policy, LocalDate asOf, Collector<? super Review, ?, R> collector) {
        Objects.requireNonNull(policy, "policy");
        Objects.requireNonNull(asOf, "asOf");
        if (answers.questions() > MOST_QUESTIONS) {
            answers = new KnownAnswers();
            known = begin();
        }
        return known.parallelStream().map(each -> policy.review(each, asOf)).collect(collector);
    }

    /**
     * Returns how many people there are.
     *
     * @return such as {@code Population[33314 people]}
     */
    @Override
    public String toString() {
        return "Population[" + people.size() + " people]";
    }
}
