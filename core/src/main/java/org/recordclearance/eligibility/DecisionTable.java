package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A rule set that is an ordered list of steps: the first whose condition holds decides.
 *
 * <p><b>Unknown answers</b> never decide by themselves. The table is followed both ways, and each way narrows the fact:
 * behind yes to "born by 1963-07-01" a later step that asks about the date of birth sees such days only, and a way that no
 * value can take is no way. Where every way gives the same outcome, that is the outcome, and its reason is that of the way
 * that answers no wherever it can, so that it rests on facts that are known. Otherwise the determination is a review, in
 * the words of {@link Builder#undecided}, with the reason {@code Undecided: } and the facts whose two ways differ. For one
 * unknown fact the result is the same as trying every value that it could have; for several at once it is safe: never
 * relief that some combination of values would deny.
 *
 * <p>A conviction of which it is unknown whether the table covers it, whether it still stands or whether it ever was one, is
 * such a review as well. So is relief on a rap sheet of
 * which text could not be read, as that may belong to any of its counts.
 *
 * <p>Immutable and safe for use by several threads, as its conditions must be.
 */
@JsonOfItsOwn
public final class DecisionTable implements RuleSet {

    /** What {@link Determination#step} says where no step decided. */
    public static final String OTHERWISE = "otherwise";

    /** What {@link Explanation.Asked#step} says where it was asked by which proceeding relief is given. */
    public static final String REMEDY = "remedy";

    /** The parameter that says whose criteria they are, of a table that was moved by {@link #inCounty}. */
    public static final String CRITERIA_OF = "criteriaOf";

    private static final String UNDECIDED = "Undecided: ";

    private final String name;
    private final String version;
    private final String source;
    private final Map<String, String> parameters;
    private final Condition coverage;
    private final @Nullable Place place;
    private final List<Step> steps;
    private final Outcome otherwise;
    private final Reason otherwiseReason;
    private final Outcome undecided;
    private final @Nullable Condition stillServing;
    private final Map<Remedy, String> remedyAuthorities;
    /** What each step rests on, and what happens otherwise, by each proceeding. */
    private final List<Map<Remedy, String>> authorities;

    private final Function<? super DecisionTable, Groundwork> groundwork;
    private final @Nullable LocalDate lawSince;
    private final boolean isNoLawYet;
    private final List<LocalDate> changes;
    private final long[] daysOfChange;

    /** The table before the first change, and from each on. */
    private final List<DecisionTable> editions;

    private DecisionTable(Builder builder) {
        this.name = builder.name;
        this.version = builder.version;
        this.source = builder.source;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        this.coverage = Objects.requireNonNull(builder.coverage, "a table must say what it covers");
        this.place = builder.place;
        this.steps = withNamesOfTheirOwn(builder.steps);
        this.otherwise = Objects.requireNonNull(builder.otherwise, "a table must say what happens otherwise");
        this.otherwiseReason = Objects.requireNonNull(builder.otherwiseReason, "otherwise needs a reason");
        this.undecided = builder.undecided;
        this.stillServing = builder.stillServing;
        this.remedyAuthorities = Map.copyOf(builder.remedyAuthorities);
        this.authorities = Stream.concat(steps.stream().map(Step::authority), Stream.of(""))
                .map(this::byRemedy)
                .toList();
        this.groundwork = builder.groundwork;
        this.lawSince = builder.lawSince;
        this.isNoLawYet = builder.isNoLawYet;
        this.changes = Stream.concat(
                        Stream.ofNullable(lawSince),
                        steps.stream().flatMap(step -> step.inForce().changes()))
                .distinct()
                .sorted()
                .toList();
        this.daysOfChange = changes.stream().mapToLong(LocalDate::toEpochDay).toArray();
        this.editions = changes.isEmpty() ? List.of() : editions();
    }

    private List<DecisionTable> editions() {
        List<DecisionTable> all = new ArrayList<>();
        all.add(edition(changes.get(0).minusDays(1)));
        changes.forEach(day -> all.add(edition(day)));
        return all;
    }

    private DecisionTable edition(LocalDate day) {
        if (lawSince != null && day.isBefore(lawSince)) {
            return beforeTheLaw();
        }
        if (steps.stream().allMatch(step -> step.inForce().isOn(day))) {
            return this;
        }
        Builder copy = copy();
        copy.steps.removeIf(step -> !step.inForce().isOn(day));
        copy.lawSince = null;
        return copy.build();
    }

    private DecisionTable beforeTheLaw() {
        Builder copy = copy();
        copy.steps.clear();
        copy.coverage = Condition.of("there is such a law, which is so since " + lawSince, inquiry -> Answer.NO);
        copy.lawSince = null;
        copy.isNoLawYet = true;
        return copy.build();
    }

    private static List<Step> withNamesOfTheirOwn(List<Step> steps) {
        Set<String> names = new HashSet<>(Set.of(OTHERWISE, REMEDY));
        for (Step step : steps) {
            if (!names.add(step.name())) {
                throw new IllegalArgumentException("there is a step \"" + step.name() + "\" already");
            }
        }
        return List.copyOf(steps);
    }

    /**
     * Returns a builder of a table.
     *
     * @param name the name of the policy
     * @return a new builder
     */
    public static Builder named(String name) {
        return new Builder(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return version;
    }

    /**
     * Gets where the policy comes from.
     *
     * @return the source, empty if none is given
     */
    public String source() {
        return source;
    }

    @Override
    public Map<String, String> parameters() {
        return parameters;
    }

    /**
     * Gets which convictions the table is for.
     *
     * @return the condition that a conviction must meet
     */
    public Condition coverage() {
        return coverage;
    }

    /**
     * Gets the steps.
     *
     * @return the steps in order, without what happens otherwise
     */
    public List<Step> steps() {
        return steps;
    }

    /**
     * Gets the outcome where facts that are missing leave it open.
     *
     * @return a review in the policy's own words
     */
    public Outcome undecided() {
        return undecided;
    }

    /**
     * Gets the outcome where no step decides.
     *
     * @return the outcome
     */
    public Outcome otherwise() {
        return otherwise;
    }

    /**
     * Gets the reason given where no step decides.
     *
     * @return the reason
     */
    public Reason otherwiseReason() {
        return otherwiseReason;
    }

    /**
     * Returns the table with another name.
     *
     * @param newName the name
     * @return a table with the same steps
     * @throws IllegalArgumentException if the name is blank
     */
    public DecisionTable renamed(String newName) {
        return copy(newName).build();
    }

    /**
     * Returns the same criteria for the convictions of another county.
     *
     * <p>What moves is the place that the table covers, {@link Builder#coversIn}, and nothing else. What the law says holds in every
     * county; what the county chose stays as it chose it: its steps, limits and order, and the words of its outcomes and reasons,
     * whom they address too. "To be reviewed by City Attorneys" is said of a conviction in a county without any just the same:
     * what an office there is to do is for it to say, by a table of its own. A step that asks for a county by itself goes on asking for
     * that one.
     *
     * <p>The name of the table ends with "in" and the county, and the parameter {@value #CRITERIA_OF} says whose criteria they are; back
     * at home it is the table that it was.
     *
     * @param county the county whose convictions are to be judged
     * @return the table, this one if it covers that county already
     * @throws IllegalArgumentException if the table does not tell its criteria from the county that it covers
     */
    @Override
    public DecisionTable inCounty(County county) {
        if (place == null) {
            return (DecisionTable) RuleSet.super.inCounty(county);
        }
        if (county.equals(place.county())) {
            return this;
        }
        Place moved = new Place(place.home(), county, place.coverage());
        String here = place.suffix();
        String bare = name.endsWith(here) ? name.substring(0, name.length() - here.length()) : name;
        Builder copy = copy(bare + moved.suffix()).covers(moved);
        copy.parameters.put(Parameters.COUNTY, county.toString());
        copy.parameters.remove(CRITERIA_OF);
        if (!moved.isHome()) {
            copy.parameters.put(CRITERIA_OF, moved.home().toString());
        }
        return copy.build();
    }

    @Override
    public DecisionTable inCounty(String county) {
        return inCounty(County.of(county));
    }

    /**
     * Gets whose criteria they are, where that is another county than the one whose convictions are judged by them.
     *
     * @return the county that chose them, or empty if they are where they were made for
     */
    public Optional<County> criteriaOf() {
        return Optional.ofNullable(place).filter(each -> !each.isHome()).map(Place::home);
    }

    /**
     * Where a table asks for convictions.
     *
     * @param home the county whose criteria they are
     * @param county the county that it covers
     * @param coverage gives what it covers in a county
     */
    private record Place(County home, County county, Function<? super County, Condition> coverage) {

        boolean isHome() {
            return county.equals(home);
        }

        /** What a name ends with. */
        String suffix() {
            return isHome() ? "" : " in " + county;
        }
    }

    /**
     * Returns the table without a step.
     *
     * @param step the name of the step
     * @return a table with all other steps
     * @throws IllegalArgumentException if there is no such step
     */
    public DecisionTable without(String step) {
        Builder copy = copy();
        copy.steps.remove(indexOf(step));
        return copy.build();
    }

    /**
     * Returns the table with a step replaced.
     *
     * @param step the name of the step
     * @param change gives the step to put in its place
     * @return a table with all other steps as they were
     * @throws IllegalArgumentException if there is no such step, or the change gives it the name of another
     */
    public DecisionTable with(String step, UnaryOperator<Step> change) {
        Builder copy = copy();
        copy.steps.set(indexOf(step), change.apply(steps.get(indexOf(step))));
        return copy.build();
    }

    /**
     * Returns the table with a step asked last, right before what happens otherwise.
     *
     * @param step the name of the step
     * @return a table with the same steps in another order
     * @throws IllegalArgumentException if there is no such step
     */
    public DecisionTable withLast(String step) {
        Builder copy = copy();
        copy.steps.add(copy.steps.remove(indexOf(step)));
        return copy.build();
    }

    /**
     * Returns the table with what it rests on.
     *
     * @param grounds gives how it reads facts, the lists it uses and what must still be confirmed, whenever that is asked for
     * @return a table with the same steps, which gives this as its {@link #groundwork}
     */
    public DecisionTable restingOn(Supplier<Groundwork> grounds) {
        Objects.requireNonNull(grounds, "grounds");
        return restingOn(table -> grounds.get());
    }

    /**
     * Returns the table with what it rests on, which differs with its parameters.
     *
     * @param grounds gives how a table reads facts, the lists it uses and what must still be confirmed: this one, or what was made of it,
     *     such as the same criteria in another county
     * @return a table with the same steps, which gives this as its {@link #groundwork}
     */
    public DecisionTable restingOn(Function<? super DecisionTable, Groundwork> grounds) {
        Builder copy = copy();
        copy.groundwork = Objects.requireNonNull(grounds, "grounds");
        return copy.build();
    }

    @Override
    public Groundwork groundwork() {
        Set<String> names = steps.stream().map(Step::name).collect(Collectors.toSet());
        return groundwork.apply(this).aboutSteps(names);
    }

    /**
     * Returns the table as it is law on a day. Every determination is by the table of its as-of date.
     *
     * @param day the day
     * @return the table without the steps that are not in force then
     */
    @Override
    public DecisionTable on(LocalDate day) {
        Objects.requireNonNull(day, "the day is null");
        if (changes.isEmpty()) {
            return this;
        }
        int begun = 0;
        while (begun < changes.size() && !day.isBefore(changes.get(begun))) {
            begun++;
        }
        return editions.get(begun);
    }

    @Override
    public Optional<LocalDate> lawSince() {
        return Optional.ofNullable(lawSince);
    }

    private int indexOf(String step) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).name().equals(step)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no step \"" + step + "\" in the table " + name + "; its steps are "
                + steps.stream().map(Step::name).toList());
    }

    private Builder copy() {
        return copy(name);
    }

    private Builder copy(String newName) {
        Builder copy = new Builder(newName).version(version).source(source).covers(coverage);
        parameters.forEach(copy::parameter);
        copy.place = place;
        copy.steps.addAll(steps);
        copy.otherwise = otherwise;
        copy.otherwiseReason = otherwiseReason;
        copy.undecided = undecided;
        copy.stillServing = stillServing;
        copy.lawSince = lawSince;
        copy.isNoLawYet = isNoLawYet;
        copy.groundwork = groundwork;
        copy.remedyAuthorities.putAll(remedyAuthorities);
        return copy;
    }

    @Override
    public Optional<Determination> determine(Conviction conviction, LocalDate asOf) {
        return Optional.ofNullable(determine(conviction, asOf, Turns.roughly(asOf)));
    }

    @Override
    public Review review(RapSheet rapSheet, LocalDate asOf) {
        DecisionTable table = on(asOf);
        Turns turns = Turns.roughly(asOf);
        List<Determination> determinations = new ArrayList<>();
        for (Conviction conviction : rapSheet.knownOrPossibleConvictions()) {
            turns.begin();
            noteChanges(turns);
            Determination determination = new Run(this, table, conviction, asOf, turns).determination();
            if (determination != null) {
                determinations.add(determination);
            }
        }
        return new Review(rapSheet, name, asOf, determinations);
    }

    @Override
    public Set<Outcome> possibleOutcomes(Conviction conviction, LocalDate asOf) {
        return new Run(this, conviction, asOf, null, null).possible();
    }

    @Override
    public Review review(KnownAnswers.About known, LocalDate asOf) {
        DecisionTable table = on(asOf);
        Turns turns = Turns.roughly(asOf);
        List<Determination> determinations = new ArrayList<>();
        for (KnownAnswers.OfConviction each : known.except(Clause.whole(table.coverage), turns.day())) {
            turns.begin();
            Determination determination = new Run(table, each, asOf, turns).determination();
            if (determination != null) {
                determinations.add(determination);
            }
        }
        return new Review(known.rapSheet(), name, asOf, determinations);
    }

    @Override
    public Optional<Explanation> explain(Conviction conviction, LocalDate asOf) {
        Run run = new Run(this, conviction, asOf, new Trace(), null);
        return Optional.ofNullable(run.determination())
                .map(determination -> new Explanation(determination, run.questions()));
    }

    @Override
    public Optional<Forecast> forecast(Conviction conviction, LocalDate asOf) {
        Turns turns = new Turns(asOf);
        Determination now = determine(conviction, asOf, turns);
        return now == null ? Optional.empty() : forecast(now, turns.next(), turns);
    }

    @Override
    public Optional<Forecast> forecast(Determination now, LocalDate asOf) {
        Turns.Until until = Turns.Until.of(now, this, asOf);
        if (until == null) {
            return forecast(now.conviction(), asOf);
        }
        return until.forecast(() ->
                until.isSettled() ? forecast(now, until.day(), new Turns(asOf)) : forecast(now.conviction(), asOf));
    }

    private Optional<Forecast> forecast(Determination now, @Nullable LocalDate first, Turns turns) {
        // Until a comparison turns, the whole run is the same.
        for (LocalDate day = first; day != null; day = turns.next()) {
            Determination then = determine(now.conviction(), day, turns);
            if (then != null && !then.outcome().equals(now.outcome())) {
                return Optional.of(new Forecast(day, then));
            }
        }
        return Optional.empty();
    }

    @Override
    public Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
        Turns turns = new Turns(first, last);
        Timeline.Course course = Timeline.from(first, last);
        return timeline(course, conviction, first, turns);
    }

    @Override
    public Timeline timeline(Determination now, LocalDate asOf, LocalDate last) {
        Turns.Until until = Turns.Until.of(now, this, asOf);
        if (until == null || !until.isSettled()) {
            return timeline(now.conviction(), asOf, last);
        }
        Timeline.Course course = Timeline.from(asOf, last);
        course.on(asOf, now);
        return timeline(course, now.conviction(), until.day(), new Turns(asOf, last));
    }

    private Timeline timeline(Timeline.Course course, Conviction conviction, @Nullable LocalDate from, Turns turns) {
        for (LocalDate day = from; day != null && !day.isAfter(course.last()); day = turns.next()) {
            course.on(day, determine(conviction, day, turns));
        }
        return course.end();
    }

    private @Nullable Determination determine(Conviction conviction, LocalDate day, Turns turns) {
        turns.begin(day);
        noteChanges(turns);
        return new Run(this, on(day), conviction, day, turns).determination();
    }

    /** Notes the days on which the table itself is another. */
    private void noteChanges(Turns turns) {
        for (long change : daysOfChange) {
            turns.on(change);
        }
    }

    Determination decided(Conviction conviction, int index, Remedy remedy, Turns.@Nullable Until until) {
        Step step = index < steps.size() ? steps.get(index) : null;
        Reason reason = step == null ? otherwiseReason : step.reason();
        return Determination.builder(
                        conviction, outcomeOf(index), reason.ofConviction().apply(conviction))
                .authority(authorities.get(index).getOrDefault(remedy, ""))
                .remedy(remedy)
                .policy(name)
                .step(step == null ? OTHERWISE : step.name())
                .standsUntil(until)
                .build();
    }

    Determination undecided(
            Conviction conviction,
            Determination.Basis basis,
            List<MissingFact> missing,
            Remedy remedy,
            Turns.@Nullable Until until) {
        String facts = missing.size() == 1
                ? missing.get(0).words()
                : missing.stream().map(MissingFact::words).collect(Collectors.joining("; "));
        return Determination.builder(conviction, undecided, UNDECIDED + facts)
                .remedy(remedy)
                .policy(name)
                .basis(basis)
                .missing(missing)
                .standsUntil(until)
                .build();
    }

    Outcome outcomeOf(int index) {
        return index < steps.size() ? steps.get(index).outcome() : otherwise;
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "; " + other;
    }

    private Map<Remedy, String> byRemedy(String ofStep) {
        Map<Remedy, String> all = new EnumMap<>(Remedy.class);
        for (Remedy remedy : Remedy.values()) {
            all.put(remedy, authority(ofStep, remedy));
        }
        return all;
    }

    /** What a step rests on, and what the proceeding does. */
    private String authority(String ofStep, Remedy remedy) {
        if (remedy != Remedy.UNKNOWN) {
            return joined(ofStep, remedyAuthority(remedy));
        }
        String serving = remedyAuthority(Remedy.RESENTENCING);
        String completed = remedyAuthority(Remedy.REDESIGNATION);
        return joined(ofStep, serving.isEmpty() || completed.isEmpty() ? "" : serving + ", or " + completed);
    }

    /** What a proceeding rests on, empty if the table does not say. */
    String remedyAuthority(Remedy remedy) {
        return remedyAuthorities.getOrDefault(remedy, "");
    }

    @Nullable
    Condition stillServing() {
        return stillServing;
    }

    /**
     * Checks if determinations of the table say by which proceeding relief is given.
     *
     * @return true if {@link Builder#remedyByServing} was said of it
     */
    public boolean statesRemedy() {
        return stillServing != null;
    }

    /** Checks if it is the table of a day before there is such a law, so that it covers nothing. */
    boolean isNoLawYet() {
        return isNoLawYet;
    }

    @Override
    public String toMarkdown() {
        return TableAsMarkdown.print(this);
    }

    /**
     * Returns the name of the policy.
     *
     * @return such as {@code DecisionTable[los-angeles]}
     */
    @Override
    public String toString() {
        return "DecisionTable[" + name + "]";
    }

    /** Builds a {@link DecisionTable}. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Builder {

        private final String name;
        private String version = "1";
        private String source = "";
        private final Map<String, String> parameters = new LinkedHashMap<>();
        private @Nullable Condition coverage;
        private @Nullable Place place;
        private final List<Step> steps = new ArrayList<>();
        private @Nullable Outcome otherwise;
        private @Nullable Reason otherwiseReason;
        private Outcome undecided = Outcome.REVIEW;
        private @Nullable Condition stillServing;
        private @Nullable LocalDate lawSince;
        private boolean isNoLawYet;
        private Function<? super DecisionTable, Groundwork> groundwork = table -> Groundwork.NONE;
        private final Map<Remedy, String> remedyAuthorities = new EnumMap<>(Remedy.class);

        private Builder(String name) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a table needs a name");
            }
            this.name = name;
        }

        /**
         * Sets the version; without it, it is 1.
         *
         * @param text the version
         * @return this
         */
        public Builder version(String text) {
            this.version = Objects.requireNonNull(text, "version");
            return this;
        }

        /**
         * Sets where the policy comes from.
         *
         * @param text the source
         * @return this
         */
        public Builder source(String text) {
            this.source = Objects.requireNonNull(text, "source");
            return this;
        }

        /**
         * Adds a parameter that the table was made with, for its printed form.
         *
         * @param parameter its name
         * @param value its value
         * @return this
         */
        public Builder parameter(String parameter, String value) {
            parameters.put(Objects.requireNonNull(parameter, "parameter"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /**
         * Sets which convictions the table is for.
         *
         * @param condition what a conviction must meet
         * @return this
         */
        public Builder covers(Condition condition) {
            this.coverage = condition;
            this.place = null;
            return this;
        }

        /**
         * Sets which convictions the table is for, told apart from the county that they are in, and adds the parameter {@code
         * county}: {@link DecisionTable#inCounty} asks the same criteria elsewhere.
         *
         * @param county the county whose criteria they are
         * @param condition gives what a conviction of a county must meet, that it is in that county too
         * @return this
         */
        public Builder coversIn(County county, Function<? super County, Condition> condition) {
            parameter(Parameters.COUNTY, county.toString());
            return covers(new Place(county, county, Objects.requireNonNull(condition, "condition")));
        }

        /**
         * Sets which convictions the table is for, as {@link #coversIn(County, Function)} does.
         *
         * @param county the name of the county whose criteria they are, as {@link County#of} reads it
         * @param condition gives what a conviction of a county must meet, that it is in that county too
         * @return this
         * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name
         */
        public Builder coversIn(String county, Function<? super County, Condition> condition) {
            return coversIn(County.of(county), condition);
        }

        private Builder covers(Place given) {
            this.coverage = given.coverage().apply(given.county());
            this.place = given;
            return this;
        }

        /**
         * Begins a step, behind those added before.
         *
         * @param stepName what it is called, unique in the table
         * @param condition when it decides
         * @return what it decides is to be said next
         */
        public Then step(String stepName, Condition condition) {
            return new Then(this, stepName, condition);
        }

        /**
         * Adds a step, behind those added before, if a parameter asks for it.
         *
         * @param wanted whether to add it
         * @param add adds it
         * @return this
         */
        public Builder when(boolean wanted, UnaryOperator<Builder> add) {
            return wanted ? add.apply(this) : this;
        }

        /**
         * Says what the step added last rests on.
         *
         * @param authority the law or decision
         * @return this
         * @throws IllegalStateException if there is no step yet
         */
        public Builder citing(String authority) {
            if (steps.isEmpty()) {
                throw new IllegalStateException("citing needs a step before it");
            }
            steps.set(steps.size() - 1, steps.get(steps.size() - 1).citing(authority));
            return this;
        }

        /**
         * Says from when to when the step added last is law: it is asked for as-of dates within these days only.
         *
         * @param days the days
         * @return this
         * @throws IllegalStateException if there is no step yet
         */
        public Builder inForce(InForce days) {
            if (steps.isEmpty()) {
                throw new IllegalStateException("inForce needs a step before it");
            }
            steps.set(steps.size() - 1, steps.get(steps.size() - 1).inForce(days));
            return this;
        }

        /**
         * Sets what happens where no step decides.
         *
         * @param outcome the outcome
         * @param reason why
         * @return this
         */
        public Builder otherwise(Outcome outcome, String reason) {
            this.otherwise = outcome;
            this.otherwiseReason = Reason.of(reason);
            return this;
        }

        /**
         * Sets the outcome where facts that are missing leave it open; without it, it is {@link Outcome#REVIEW}.
         *
         * @param review a review in the policy's words
         * @return this
         * @throws IllegalArgumentException if it is no review
         */
        public Builder undecided(Outcome review) {
            if (review.kind() != Outcome.Kind.REVIEW) {
                throw new IllegalArgumentException("what is undecided must be a review");
            }
            this.undecided = review;
            return this;
        }

        /**
         * Makes determinations carry the remedy: resentencing while a sentence is being served, redesignation afterwards.
         *
         * @param condition whether it is still being served
         * @return this
         */
        public Builder remedyByServing(Condition condition) {
            this.stillServing = condition;
            return this;
        }

        /**
         * Says since when there is the law that the table is of. As of a day before it covers nothing, and says so.
         *
         * @param day the first day
         * @return this
         */
        public Builder lawSince(LocalDate day) {
            this.lawSince = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * Says what a proceeding rests on, which determinations cite beside what their step does.
         *
         * @param remedy resentencing or redesignation
         * @param authority the law
         * @return this
         * @throws IllegalArgumentException if it is neither
         */
        public Builder remedyCiting(Remedy remedy, String authority) {
            if (remedy != Remedy.RESENTENCING && remedy != Remedy.REDESIGNATION) {
                throw new IllegalArgumentException("only resentencing and redesignation can rest on a law");
            }
            remedyAuthorities.put(remedy, Objects.requireNonNull(authority, "authority"));
            return this;
        }

        /**
         * Builds the table.
         *
         * @return the table
         * @throws NullPointerException if it does not say what it covers, or what happens otherwise
         * @throws IllegalArgumentException if two steps have the same name
         */
        public DecisionTable build() {
            return new DecisionTable(this);
        }
    }

    /** A step that does not say yet what it decides. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Then {

        private final Builder table;
        private final String stepName;
        private final Condition condition;

        private Then(Builder table, String stepName, Condition condition) {
            this.table = table;
            this.stepName = stepName;
            this.condition = condition;
        }

        /**
         * Says what the step decides.
         *
         * @param outcome the outcome
         * @param reason why
         * @return the builder of the table
         */
        public Builder then(Outcome outcome, String reason) {
            return then(outcome, Reason.of(reason));
        }

        /**
         * Says what the step decides.
         *
         * @param outcome the outcome
         * @param reason why
         * @return the builder of the table
         */
        public Builder then(Outcome outcome, Reason reason) {
            table.steps.add(new Step(stepName, condition, outcome, reason, ""));
            return table;
        }
    }
}
