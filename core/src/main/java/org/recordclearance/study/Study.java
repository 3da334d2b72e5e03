package org.recordclearance.study;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.Coverage;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.impact.Population;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Questions about the people of a file as of a day.
 *
 * <pre>{@code
 * Study study = Study.of(people).asOf("2026-01-01");
 * study.by(race());                        // who is in the file
 * study.under(policy).by(race());          // to whom a policy gives relief
 * study.compare(policies);                 // which of several helps most
 * }</pre>
 *
 * <p>Each answer is a {@link StudyTable}. Safe for use by several threads, which wait for each other.
 */
@JsonOfItsOwn
public final class Study {

    private final Population population;
    private final LocalDate asOf;
    private final LaterConvictions later;

    private Study(Population population, LocalDate asOf) {
        this.population = population;
        // a day that no date of a record could be is refused as such a date is
        this.asOf =
                ReportedDate.of(Objects.requireNonNull(asOf, "the day is null")).earliest();
        this.later = LaterConvictions.of(population.people(), asOf);
    }

    /** People who are to be studied, as soon as it is said as of which day. Immutable and safe for use by several threads. */
    @JsonOfItsOwn
    public static final class People {

        private final Population population;

        private People(Population population) {
            this.population = Objects.requireNonNull(population, "population");
        }

        /**
         * Obtains the study as of a day.
         *
         * <p>As of a day that is past, a study tells what the criteria do then for the convictions that there are by then. One that is
         * known to be later is not counted and given no relief, neither as of that day nor in the years that a table looks ahead, and a
         * note below each table says how many there are. Nothing else is taken back: to the rules, records stand as they do in the file,
         * with what was added to them since, such as a later conviction that bars relief, or relief that was given.
         *
         * @param day the day for which eligibility is judged, and as of which people have their ages, in the years 1 to 9999
         * @return the study
         * @throws DateTimeException if the year is outside 1 to 9999
         */
        public Study asOf(LocalDate day) {
            return new Study(population, day);
        }

        /**
         * Obtains the study as of a day, as {@link #asOf(LocalDate)} does.
         *
         * @param day the day, such as {@code 2026-01-01}
         * @return the study
         * @throws DateTimeParseException if the text is not such a day
         * @throws DateTimeException if the year is outside 1 to 9999
         */
        public Study asOf(String day) {
            return asOf(parse(day));
        }

        /**
         * Returns how many people there are.
         *
         * @return such as {@code People[33314]}
         */
        @Override
        public String toString() {
            return "People[" + population.people().size() + "]";
        }
    }

    /**
     * Begins a study of a population.
     *
     * @param population the people
     * @return the people, to be studied as of a day
     */
    public static People of(Population population) {
        return new People(population);
    }

    /**
     * Begins a study of people.
     *
     * @param people the rap sheets, one of each person
     * @return the people, to be studied as of a day
     */
    public static People of(Collection<RapSheet> people) {
        return of(Population.of(people));
    }

    /**
     * Begins a study of the people of a stream, which is read to its end and closed.
     *
     * @param people the rap sheets, one of each person
     * @return the people, to be studied as of a day
     */
    public static People of(Stream<RapSheet> people) {
        try (people) {
            return of(people.toList());
        }
    }

    /**
     * Gets the people.
     *
     * @return the population
     */
    public Population population() {
        return population;
    }

    /**
     * Gets the day.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * Returns the study of the same people as of another day, as {@link People#asOf(LocalDate)} does.
     *
     * @param day the day, in the years 1 to 9999
     * @return the study
     * @throws DateTimeException if the year is outside 1 to 9999
     */
    public Study asOf(LocalDate day) {
        return new Study(population, day);
    }

    /**
     * Returns the study of the same people as of another day, as {@link People#asOf(LocalDate)} does.
     *
     * @param day the day, such as {@code 2026-01-01}
     * @return the study
     * @throws DateTimeParseException if the text is not such a day
     * @throws DateTimeException if the year is outside 1 to 9999
     */
    public Study asOf(String day) {
        return asOf(parse(day));
    }

    private static LocalDate parse(String day) {
        Objects.requireNonNull(day, "the day is null");
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new DateTimeParseException(
                    "'" + day + "' is not a day as it is written here, year-month-day such as 2026-01-01",
                    day,
                    e.getErrorIndex(),
                    e);
        }
    }

    LaterConvictions later() {
        return later;
    }

    /**
     * Begins to ask what a policy does.
     *
     * @param policy the policy
     * @return the study under it
     */
    public PolicyStudy under(RuleSet policy) {
        return new PolicyStudy(this, policy);
    }

    /**
     * Counts the people and the convictions on their records, whatever a policy says of them.
     *
     * @param first by what they are told apart
     * @param more by what else
     * @return {@code people}; their {@code convictions} in any county; counts that {@code may be convictions}
     * @throws IllegalArgumentException if a grouping needs a policy, or two have one name
     */
    public StudyTable by(Grouping first, Grouping... more) {
        Classes classes = Classes.of(first, more).withoutPolicy();
        List<Column> columns = RecordCounts.columns(classes.areOfPeople());
        classes.apartFrom(columns);
        ByClass<RecordCounts> counts = population.people().parallelStream()
                .collect(ByClass.collector((into, sheet) -> into.add(count(sheet, classes))));
        return later.under(
                counts.table("people" + classes.words() + ", as of " + asOf, classes, columns, classes.notes()));
    }

    private OnePerson<RecordCounts> count(RapSheet sheet, Classes classes) {
        OnePerson<RecordCounts> person = new OnePerson<>(RecordCounts::new);
        RecordCounts ofPerson = classes.areOfPeople() ? person.of(classes.of(sheet, asOf)) : null;
        for (Conviction conviction : later.without(sheet)) {
            person.all().see(conviction.standing());
            RecordCounts counts = ofPerson == null ? person.of(classes.of(conviction, asOf)) : ofPerson;
            counts.see(conviction.standing());
        }
        return person;
    }

    /**
     * Compares policies: what each does for the people.
     *
     * @param policies the policies, each with a name of its own
     * @return a row for each policy, the one that gives most people relief first: what {@link PolicyStudy#by} counts of all, and the people
     *     left with {@code no felony}, with {@code no conviction}, and with {@code none in 7 years}, as {@link ImpactReport#cleared}
     *     counts; a policy that covers few of the people or none, as that of another county does, is named below
     * @throws IllegalArgumentException if there is no policy, or two have one name
     */
    public StudyTable compare(RuleSet... policies) {
        return compare(Arrays.asList(Objects.requireNonNull(policies, "the policies are null")));
    }

    /**
     * Compares policies, as {@link #compare(RuleSet...)} does.
     *
     * @param policies the policies
     * @return a row for each policy, the one that gives most people relief first
     * @throws IllegalArgumentException if there is no policy, or two have one name
     */
    public StudyTable compare(Collection<? extends RuleSet> policies) {
        policies.forEach(each -> Objects.requireNonNull(each, "a policy is null"));
        if (policies.isEmpty()) {
            throw new IllegalArgumentException("give the policies to compare");
        }
        Set<String> names = new HashSet<>();
        for (RuleSet policy : policies) {
            if (!names.add(policy.name())) {
                throw new IllegalArgumentException("two policies are named \"" + policy.name()
                        + "\": each needs a name of its own, as by DecisionTable.renamed(\"another name\")");
            }
        }
        List<Column> columns = new ArrayList<>();
        columns.add(Column.label("policy", false));
        columns.addAll(PolicyCounts.columns(false));
        columns.add(Column.count("no felony", "relief"));
        columns.add(Column.count("no conviction", "relief"));
        columns.add(Column.count("none in 7 years", "relief"));
        List<StudyRow> rows = new ArrayList<>();
        List<String> notes = List.of();
        for (RuleSet policy : policies) {
            PolicyStudy under = under(policy);
            StudyRow row = population.collect(
                    policy,
                    asOf,
                    under.counting(Collectors.teeing(
                            under.counts(Classes.of(List.of())),
                            ImpactReport.collector(),
                            (counts, impact) -> row(columns, policy, counts, impact))));
            rows.add(row);
            notes = CoverageNotes.of(policy, asOf, new Coverage(row.count("people"), row.count("covered")), notes);
        }
        rows.sort(
                Comparator.comparingLong((StudyRow row) -> row.count("relief")).reversed());
        List<StudyTable.Balance> balances = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            for (int other = 0; other < row; other++) {
                for (Column column : columns) {
                    balances.add(StudyTable.Balance.between(row, other, column.name()));
                }
            }
        }
        return later.under(new StudyTable("policies compared, as of " + asOf, columns, rows, null, balances, notes));
    }

    private static StudyRow row(
            List<Column> columns, RuleSet policy, ByClass<PolicyCounts> counts, ImpactReport impact) {
        List<StudyCell> cells = new ArrayList<>();
        cells.add(new StudyCell.Label(policy.name()));
        cells.addAll(Objects.requireNonNullElseGet(counts.all(), PolicyCounts::ofNobody)
                .cells());
        cells.add(new StudyCell.Count(impact.cleared().withoutFelony()));
        cells.add(new StudyCell.Count(impact.cleared().withoutConviction()));
        cells.add(new StudyCell.Count(impact.cleared().withoutRecentConviction()));
        return new StudyRow(columns, cells);
    }

    /**
     * Returns how many people there are, and the day.
     *
     * @return such as {@code Study[33314 people, as of 2026-01-01]}
     */
    @Override
    public String toString() {
        return "Study[" + population.people().size() + " people, as of " + asOf + "]";
    }
}
