package org.recordclearance.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.Coverage;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Standing;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Questions about what a policy does for the people of a file as of a day.
 *
 * <p>Figures are of people first. Relief is a dismissal or a reduction that is certain; <em>possible relief</em> counts too what only a
 * missing fact keeps out, as far as the policy tells by {@link RuleSet#possibleOutcomes}. They are the figures of
 * {@link org.recordclearance.impact.ImpactReport}, for certain.
 *
 * <p>Each answer is a {@link StudyTable}. Safe for use by several threads, which wait for each other.
 */
@JsonOfItsOwn
public final class PolicyStudy {

    /** Relief that is later than this many years is none for anybody who is on a record today. */
    private static final int LATEST = 100;

    /** Each is a review of everybody; nobody on a record is alive after so many. */
    private static final int MOST_YEARS = 500;

    private static final String BY_TIME = "relief by time alone";

    private final Study study;
    private final RuleSet policy;

    PolicyStudy(Study study, RuleSet policy) {
        this.study = study;
        this.policy = Objects.requireNonNull(policy, "the policy is null");
    }

    /**
     * Gets the study that this is a part of.
     *
     * @return the study of the same people as of the same day
     */
    public Study study() {
        return study;
    }

    /**
     * Gets the policy.
     *
     * @return the policy
     */
    public RuleSet policy() {
        return policy;
    }

    /**
     * Returns the study of the same criteria for the convictions of another county.
     *
     * @param county the county's name, as {@link County#of} reads it
     * @return the study
     * @throws IllegalArgumentException if California has no such county, or the policy does not tell its criteria from the county that
     *     it covers
     */
    public PolicyStudy inCounty(String county) {
        return study.under(policy.inCounty(county));
    }

    /**
     * Counts the people and the convictions that the policy covers and gives relief.
     *
     * @param first by what they are told apart
     * @param more by what else
     * @return {@code people} of the class; those {@code covered} by the policy; of these those with {@code relief}, and their share,
     *     {@code relief %}; people with {@code possible relief}, of whom it may not be known if they are covered; {@code convictions} that
     *     the policy covers; {@code convictions with relief}, and {@code convictions with possible relief}
     * @throws IllegalArgumentException if two groupings have one name
     */
    public StudyTable by(Grouping first, Grouping... more) {
        Classes classes = Classes.of(first, more);
        return table(
                "relief" + classes.words(),
                classes,
                PolicyCounts.columns(classes.areOfPeople()),
                classes.notes(),
                counts(classes));
    }

    Collector<Review, ?, ByClass<PolicyCounts>> counts(Classes classes) {
        return ByClass.collector((into, review) -> into.add(count(review, classes)));
    }

    private OnePerson<PolicyCounts> count(Review review, Classes classes) {
        OnePerson<PolicyCounts> person = new OnePerson<>(PolicyCounts::new);
        if (classes.areOfPeople()) {
            PolicyCounts counts = person.of(classes.of(review.rapSheet(), review.asOf()));
            review.determinations().forEach(each -> see(each, counts, person.all()));
        } else {
            for (Conviction conviction : study.later().without(review.rapSheet())) {
                PolicyCounts counts = person.of(classes.of(conviction, review));
                review.determination(conviction).ifPresent(each -> see(each, counts, person.all()));
            }
        }
        return person;
    }

    private void see(Determination determination, PolicyCounts ofClass, PolicyCounts ofAll) {
        boolean mayGain = mayGain(determination);
        ofClass.see(determination, mayGain);
        ofAll.see(determination, mayGain);
    }

    /** If it is relief, or may be as soon as what is missing is known. */
    private boolean mayGain(Determination determination) {
        return determination.outcome().kind().isRelief() || policy.mayBeRelief(determination, study.asOf());
    }

    /**
     * Counts the people who become eligible in each of the coming years, if nothing is added to the records and what is unknown stays
     * unknown.
     *
     * <p>The people are reviewed as of the same day of each year. What comes and goes between two of these days is not seen.
     *
     * @param years how many years, at most 500
     * @return a row for today and for each year: people with {@code relief}; of them those who {@code gained} it, who had none a year
     *     before; those who {@code lost} it since; {@code convictions with relief}
     * @throws IllegalArgumentException if years is negative or more than 500
     */
    public StudyTable eligibleByYear(int years) {
        if (years < 0 || years > MOST_YEARS) {
            throw new IllegalArgumentException("the number of years to look ahead must be from 0 to " + MOST_YEARS
                    + ", such as eligibleByYear(10)");
        }
        List<Column> columns = List.of(
                Column.label("as of", false),
                Column.count("relief", "convictions with relief"),
                Column.count("gained", "relief"),
                Column.count("lost"),
                Column.count("convictions with relief"));
        List<StudyRow> rows = new ArrayList<>();
        List<StudyTable.Balance> balances = new ArrayList<>();
        List<Integer> before = null;
        List<String> notes = List.of();
        for (int year = 0; year <= years; year++) {
            LocalDate day = Anniversary.of(study.asOf(), year);
            Year reviewed = study.population().collect(policy, day, counting(Year.collector()));
            List<Integer> now = reviewed.withRelief();
            notes = CoverageNotes.of(policy, study.asOf(), reviewed.coverage(), List.of());
            rows.add(new StudyRow(
                    columns,
                    List.of(
                            new StudyCell.Label(day.toString()),
                            new StudyCell.Count(
                                    now.stream().filter(each -> each > 0).count()),
                            change(before, now),
                            change(now, before),
                            new StudyCell.Count(
                                    now.stream().mapToLong(each -> each).sum()))));
            balances.addAll(withEarlierYears(year));
            before = now;
        }
        return study.later()
                .under(new StudyTable(title("people eligible by year"), columns, rows, null, balances, notes));
    }

    /** What cells of a year and of those before it tell of each other. */
    private static List<StudyTable.Balance> withEarlierYears(int year) {
        List<StudyTable.Balance> balances = new ArrayList<>();
        for (int earlier = 0; earlier < year; earlier++) {
            balances.add(StudyTable.Balance.between(year, earlier, "relief"));
            balances.add(StudyTable.Balance.between(year, earlier, "convictions with relief"));
        }
        if (year > 0) {
            balances.add(new StudyTable.Balance(
                    List.of(new StudyTable.Cell(year, "relief"), new StudyTable.Cell(year, "lost")),
                    List.of(new StudyTable.Cell(year - 1, "relief"), new StudyTable.Cell(year, "gained"))));
        }
        return balances;
    }

    /**
     * What a review as of the day of a year gave.
     *
     * @param withRelief how many convictions of each person have relief
     * @param coverage how many of the people the policy is for
     */
    private record Year(List<Integer> withRelief, Coverage coverage) {

        static Collector<Review, ?, Year> collector() {
            return Collectors.teeing(
                    Collectors.mapping(PolicyStudy::withRelief, Collectors.toList()), Coverage.collector(), Year::new);
        }
    }

    private static int withRelief(Review review) {
        return (int) review.determinations().stream()
                .filter(each -> each.outcome().kind().isRelief())
                .count();
    }

    /** Counts those who have relief in the second and not in the first; nobody knows of the time before the first year. */
    private static StudyCell change(@Nullable List<Integer> without, @Nullable List<Integer> with) {
        if (without == null || with == null) {
            return StudyCell.NONE;
        }
        long changed = 0;
        for (int i = 0; i < with.size(); i++) {
            changed += with.get(i) > 0 && without.get(i) == 0 ? 1 : 0;
        }
        return new StudyCell.Count(changed);
    }

    /**
     * Counts what each missing fact keeps undecided.
     *
     * @return a row for each fact: people and convictions, of both those that may gain when it is known; what several facts keep
     *     undecided is in the row of each, and once in that of all
     */
    public StudyTable undecided() {
        Classes facts = Classes.of(Grouping.found("missing fact"));
        return table(
                "undecided by missing fact",
                facts,
                FactCounts.COLUMNS,
                List.of(),
                ByClass.<Review, FactCounts>collector((into, review) -> {
                    OnePerson<FactCounts> person = new OnePerson<>(FactCounts::new);
                    for (Determination each : review.determinations()) {
                        if (!each.missing().isEmpty()) {
                            boolean mayGain = mayGain(each);
                            each.missing().stream()
                                    .map(MissingFact::words)
                                    .distinct()
                                    .forEach(fact -> person.of(List.of(fact)).see(mayGain));
                            person.all().see(mayGain);
                        }
                    }
                    addIfAny(person, into);
                }));
    }

    /** Somebody of whom nothing is counted is none of all. */
    private static <C extends Counts<C>> void addIfAny(OnePerson<C> person, ByClass<C> into) {
        if (!person.classes().isEmpty()) {
            into.add(person);
        }
    }

    /**
     * Tells how long ago the convictions were that the policy covers, by outcome.
     *
     * @return the quantiles of {@link Measure#yearsSinceConviction} by {@link Grouping#outcome}
     */
    public StudyTable timeSinceConviction() {
        return quantiles(Measure.yearsSinceConviction(), Grouping.outcome());
    }

    /**
     * Tells how a number is distributed over the convictions that the policy covers.
     *
     * @param measure the number
     * @param by by what the convictions are told apart, nothing for all of them
     * @return {@code people} and {@code convictions}; those of which the number is {@code known}; its {@code least}, its quantiles, between
     *     two numbers by their places as R and NumPy have them by default, and its {@code most}
     * @throws IllegalArgumentException if two groupings have one name
     */
    public StudyTable quantiles(Measure measure, Grouping... by) {
        Objects.requireNonNull(measure, "the measure is null");
        Classes classes = Classes.of(Arrays.asList(Objects.requireNonNull(by, "the groupings are null")));
        return table(
                measure.name() + classes.words(),
                classes,
                MeasureCounts.columns("known", classes.areOfPeople()),
                classes.notes(),
                ByClass.<Review, MeasureCounts>collector((into, review) -> {
                    OnePerson<MeasureCounts> person = new OnePerson<>(MeasureCounts::new);
                    for (Determination each : review.determinations()) {
                        if (each.isCovered()) {
                            OptionalDouble number = measure.of(each.conviction(), study.asOf());
                            person.of(classes.of(each.conviction(), review)).see(number);
                            person.all().see(number);
                        }
                    }
                    addIfAny(person, into);
                }));
    }

    /**
     * Tells who is eligible, who has relief on the record already, and who still waits: for a day, for a fact, for a decision, or in
     * vain.
     *
     * <p>The statuses are, the nearest to relief first: eligible now; eligible now, with some relief on the record; waiting for a later day
     * on which there is relief by time alone; a fact is missing; a person decides; relief on the record, eligible for no more; not eligible;
     * not known if the policy covers it. Each conviction is in the first that it fits, so that of those with relief on the record none waits
     * for anything.
     *
     * <p>Relief may be why a policy does not cover a conviction any longer, as that under the law which the policy is of. Such a conviction
     * has no determination and is in no other table; here it is one with relief on the record, if the policy would cover it without, see
     * {@link Conviction#beforeRelief}.
     *
     * @return a row for each status: {@code people}, each in that of their convictions that is nearest to relief; {@code convictions},
     *     each in its own; those with {@code relief by time alone} on a later day, and in how many years that is
     */
    public StudyTable gap() {
        Classes statuses = Classes.of(Grouping.found(
                "status",
                Arrays.stream(ReliefStatus.values()).map(ReliefStatus::words).toArray(String[]::new)));
        return table(
                "how far from relief, in years",
                statuses,
                MeasureCounts.columns(BY_TIME, true),
                List.of("A person is in the row of the conviction that is nearest to relief."),
                ByClass.<Review, MeasureCounts>collector((into, review) -> {
                    OnePerson<MeasureCounts> person = new OnePerson<>(MeasureCounts::new);
                    EnumSet<ReliefStatus> found = EnumSet.noneOf(ReliefStatus.class);
                    BiConsumer<ReliefStatus, OptionalDouble> see = (status, years) -> {
                        found.add(status);
                        person.of(List.of(status.words())).see(years);
                        person.all().see(years);
                    };
                    for (Determination each : review.determinations()) {
                        Optional<Forecast> later = laterRelief(each);
                        see.accept(ReliefStatus.of(each, later.isPresent()), yearsUntil(later));
                    }
                    withoutRelief(review)
                            .forEach(each -> see.accept(ReliefStatus.ofRelieved(each), OptionalDouble.empty()));
                    found.stream().min(Comparator.naturalOrder()).ifPresent(nearest -> {
                        List<String> ofPerson = List.of(nearest.words());
                        person.classes().forEach((status, counts) -> counts.countPerson(status.equals(ofPerson)));
                    });
                    addIfAny(person, into);
                }));
    }

    /** Determines, as they were before relief was given, the convictions that the policy does not cover since. */
    private Stream<Determination> withoutRelief(Review review) {
        return study.later().without(review.rapSheet()).stream()
                .filter(each -> each.standing().kind() == Standing.Kind.RELIEVED)
                .filter(each -> review.determination(each).isEmpty())
                .flatMap(each -> policy.determine(each.beforeRelief(), study.asOf()).stream());
    }

    /**
     * Tells what people wait for who have no relief now and will have it by time alone.
     *
     * <p>They are the people who wait for a later day in {@link #gap}, and those who gain relief in {@link #eligibleByYear} for the first
     * time. A conviction that waits is not counted here if its person has relief for another one now. As of
     * a day before there is the law of a policy, see {@link RuleSet#lawSince}, the policy covers nobody, and nobody waits.
     *
     * @param by by what else the convictions are told apart
     * @return a row for each reason of the later relief: {@code people}, {@code convictions}, and in how many years
     * @throws IllegalArgumentException if two groupings have one name
     */
    public StudyTable waits(Grouping... by) {
        Classes classes = Classes.of(Grouping.found("waits for"), by);
        Classes others = Classes.of(Arrays.asList(by));
        return table(
                "who waits for what" + others.words() + ", in years",
                classes,
                MeasureCounts.columns(BY_TIME, false),
                classes.notes(),
                ByClass.<Review, MeasureCounts>collector((into, review) -> {
                    if (review.hasRelief()) {
                        return;
                    }
                    OnePerson<MeasureCounts> person = new OnePerson<>(MeasureCounts::new);
                    for (Determination each : review.determinations()) {
                        laterRelief(each).ifPresent(later -> {
                            List<String> key = new ArrayList<>(others.of(each.conviction(), review));
                            key.add(0, later.determination().reason());
                            person.of(List.copyOf(key)).see(yearsUntil(Optional.of(later)));
                            person.all().see(yearsUntil(Optional.of(later)));
                        });
                    }
                    addIfAny(person, into);
                }));
    }

    /** Finds the first later day on which a conviction without relief has it by time alone. */
    private Optional<Forecast> laterRelief(Determination now) {
        return policy.nextRelief(now, study.asOf(), Anniversary.of(study.asOf(), LATEST));
    }

    private OptionalDouble yearsUntil(Optional<Forecast> later) {
        return later.isPresent()
                ? OptionalDouble.of(Measure.years(study.asOf(), later.get().date()))
                : OptionalDouble.empty();
    }

    /** Counts, and says below the table if the policy is for few of the people. */
    private <C extends Counts<C>> StudyTable table(
            String question,
            Classes classes,
            List<Column> columns,
            List<String> notes,
            Collector<Review, ?, ByClass<C>> collector) {
        classes.apartFrom(columns);
        return study.later()
                .under(study.population()
                        .collect(
                                policy,
                                study.asOf(),
                                counting(Collectors.teeing(
                                        collector,
                                        Coverage.collector(),
                                        (counts, coverage) -> counts.table(
                                                title(question),
                                                classes,
                                                columns,
                                                CoverageNotes.of(policy, study.asOf(), coverage, notes))))));
    }

    /** Collects reviews of the convictions that there are as of the day. */
    <R> Collector<Review, ?, R> counting(Collector<Review, ?, R> collector) {
        return Collectors.mapping(study.later()::without, collector);
    }

    private String title(String question) {
        return question + ", under " + policy.name() + ", as of " + study.asOf();
    }

    /**
     * Returns the study and the policy.
     *
     * @return such as {@code PolicyStudy[33314 people, as of 2026-01-01, under los-angeles]}
     */
    @Override
    public String toString() {
        return "PolicyStudy[" + study.population().people().size() + " people, as of " + study.asOf() + ", under "
                + policy.name() + "]";
    }
}
