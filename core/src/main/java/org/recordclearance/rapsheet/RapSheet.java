package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * One person's whole criminal history, as far as it is known.
 *
 * <p>A rap sheet knows what is missing from it: {@link #gaps} is not empty when a part of the source could not be read.
 * Then what is there is right, but may not be all.
 *
 * <p>Immutable and safe for use by several threads. Two rap sheets are equal when all they hold is equal.
 */
@JsonOfItsOwn
public final class RapSheet {

    private final Subject subject;
    private final List<Cycle> cycles;
    private final Set<Gap> gaps;
    private final Set<Contradiction> stated;
    private final @Nullable BelievableFacts facts;
    private final Set<Contradiction> contradictions;
    private final List<Warning> warnings;
    private final List<Conviction> convictions;
    private final List<Conviction> possible;
    private final List<Conviction> undone;
    private final List<Conviction> knownOrPossible;
    private final List<Conviction> knownPossibleOrUndone;

    private RapSheet(
            Subject subject,
            List<Cycle> cycles,
            Set<Gap> gaps,
            Set<Contradiction> stated,
            List<Warning> warnings,
            @Nullable BelievableFacts facts) {
        this.subject = Objects.requireNonNull(subject, "subject");
        this.cycles = List.copyOf(cycles);
        this.gaps = inOrder(Gap.class, gaps);
        this.stated = inOrder(Contradiction.class, stated);
        this.facts = facts;
        this.contradictions = facts == null ? this.stated : union(this.stated, facts.found());
        this.warnings = List.copyOf(warnings);
        List<Conviction> found = find();
        boolean allAre = areConvictions(found);
        this.convictions = allAre ? List.copyOf(found) : ofKind(found, RapSheet::isConviction);
        this.possible = allAre ? List.of() : ofKind(found, kind -> kind == Standing.Kind.POSSIBLE);
        this.undone = allAre ? List.of() : ofKind(found, kind -> kind == Standing.Kind.UNDONE);
        this.knownOrPossible = possible.isEmpty() ? convictions : ofKind(found, kind -> kind != Standing.Kind.UNDONE);
        this.knownPossibleOrUndone = undone.isEmpty() ? knownOrPossible : List.copyOf(found);
    }

    private static boolean areConvictions(List<Conviction> found) {
        for (Conviction each : found) {
            if (!isConviction(each.standing().kind())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isConviction(Standing.Kind kind) {
        return kind != Standing.Kind.POSSIBLE && kind != Standing.Kind.UNDONE;
    }

    /**
     * Obtains a rap sheet of what is stated, true or not. Whoever reads a source calls {@link #believable} behind it.
     *
     * @param subject the person
     * @param cycles the cycles, in the order of the record
     * @param gaps why the record is known to be incomplete, empty if it is not
     * @param warnings what was odd about the source
     * @return the rap sheet
     */
    public static RapSheet of(Subject subject, List<Cycle> cycles, Set<Gap> gaps, List<Warning> warnings) {
        return new RapSheet(subject, cycles, gaps, Set.of(), warnings, null);
    }

    /**
     * Returns a builder of a rap sheet without cycles.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns this rap sheet with what of it can't be true beside something else in it.
     *
     * @param found what contradicts itself
     * @return a rap sheet like this one, with these contradictions and no others
     */
    public RapSheet withContradictions(Set<Contradiction> found) {
        return stated.equals(found) ? this : new RapSheet(subject, cycles, gaps, found, warnings, facts);
    }

    /**
     * Returns this rap sheet knowing which of its dates can't be true beside each other. They stay in the record as they are
     * stated; for the rules each is {@linkplain ReportedDate#contradictory() contradictory}, so that no relief rests on it:
     * see {@link #dateOfBirth}, {@link Conviction#date} and {@link Conviction#cycleDate}.
     *
     * <ul>
     *   <li>The date of birth, where the subject would have been under ten years old, unborn, or over 110 years old at an arrest
     *       or a conviction; the date of a conviction before birth too. But where exactly one event conflicts with the birth,
     *       and two or more on other days agree with it, only the date of that event.
     *   <li>The dates of a conviction and of the earliest arrest of its cycle, where the conviction is more than a day earlier, and
     *       the date of the cycle if that is later than the conviction too; without an arrest, the date of the cycle alone.
     *   <li>The date of a conviction more than a day after death, and whether the subject has died.
     *   <li>The date of what may be a conviction, by the same measures, and the birth and the death that it contradicts.
     * </ul>
     *
     * @return this rap sheet if nothing contradicts, else an equal one that says so in {@link #contradictions}
     */
    public RapSheet believable() {
        BelievableFacts checked = new BelievableFacts(subject, cycles);
        return checked.found().isEmpty() ? this : new RapSheet(subject, cycles, gaps, stated, warnings, checked);
    }

    /** Returns this rap sheet with another cycle in the place of one. Which dates can't be believed is found anew. */
    RapSheet withCycle(int index, Cycle cycle) {
        List<Cycle> others = new ArrayList<>(cycles);
        others.set(index, cycle);
        RapSheet asStated = new RapSheet(subject, others, gaps, stated, warnings, null);
        return facts == null ? asStated : asStated.believable();
    }

    /**
     * Returns the rap sheet as it may have been on a day: without relief that may have been given on it or later, to any conviction.
     *
     * <p>What a court has recorded on the day of the relief and tells of nothing else is left out too: counts, events and cycles that were not
     * there before. A charge with relief of another day than that of its event stays, as does an arrest.
     *
     * @param day the day
     * @return the rap sheet without the dispositions that reduced a conviction, or set it aside, dismissed, sealed or resentenced it, unless
     *     their date is before the day for certain; this one if there is none
     */
    public RapSheet beforeReliefSince(LocalDate day) {
        Objects.requireNonNull(day, "day");
        List<Cycle> before = new ArrayList<>();
        for (Cycle each : cycles) {
            Cycle cycle = CycleConvictions.withoutRelief(
                    each, (count, relief) -> relief.date().isOnOrAfter(day) != Truth.NO);
            if (cycle == each || !cycle.events().isEmpty()) {
                before.add(cycle);
            }
        }
        return before.equals(cycles) ? this : new RapSheet(subject, before, gaps, stated, warnings, null).believable();
    }

    /**
     * Finds a conviction of another rap sheet that is this one but for relief. That makes no conviction of a count, so that in both the same
     * counts were convicted, in the same order.
     */
    Optional<Conviction> find(Conviction ofOther) {
        int place = ofOther.rapSheet().placesOfConvicted().indexOf(ofOther.position());
        if (place < 0) {
            return Optional.empty();
        }
        CountPosition position = placesOfConvicted().get(place);
        return knownOrPossible.stream()
                .filter(each -> each.position().equals(position))
                .findFirst();
    }

    private List<CountPosition> placesOfConvicted() {
        return Stream.concat(convictions.stream(), undone.stream())
                .map(Conviction::position)
                .sorted()
                .toList();
    }

    /**
     * Gets the date of birth as it can be believed, as the rules ask for it.
     *
     * @return that of the subject, or contradictory where {@link #believable} found that it can't be
     */
    public ReportedDate dateOfBirth() {
        return facts != null && facts.isBirthDoubtful() ? ReportedDate.contradictory() : subject.dateOfBirth();
    }

    /** Gets a date of an event as it can be believed: its own, or that of a conviction in it. */
    ReportedDate believed(int cycle, int event, ReportedDate date) {
        return facts != null && facts.isDoubtful(cycle, event, date) ? ReportedDate.contradictory() : date;
    }

    /** Gets when the cycle of an event began, as it can be believed: as it says beside the event, else of the cycle. */
    ReportedDate believed(int cycle, int event) {
        ReportedDate own = cycles.get(cycle).events().get(event).cycleDate().orElse(null);
        boolean doubtful =
                facts != null && (own == null ? facts.isDoubtful(cycle) : facts.isBeginDoubtful(cycle, event));
        if (doubtful) {
            return ReportedDate.contradictory();
        }
        return own == null ? cycles.get(cycle).date() : own;
    }

    private static Set<Contradiction> union(Set<Contradiction> some, Set<Contradiction> others) {
        Set<Contradiction> all = EnumSet.copyOf(others);
        all.addAll(some);
        return Collections.unmodifiableSet(all);
    }

    /** Copies to a set whose order does not change from run to run. */
    private static <E extends Enum<E>> Set<E> inOrder(Class<E> type, Set<E> set) {
        if (set.isEmpty()) {
            return Set.of();
        }
        Set<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    private List<Conviction> find() {
        List<Conviction> found = new ArrayList<>();
        boolean placed = false;
        for (int cycle = 0; cycle < cycles.size(); cycle++) {
            CycleConvictions histories = new CycleConvictions(cycles.get(cycle));
            if (histories.isEmpty()) {
                continue;
            }
            List<Event> events = cycles.get(cycle).events();
            for (int event = 0; event < events.size(); event++) {
                List<Count> counts = events.get(event).counts();
                if (!histories.mayHaveConvictions(events.get(event))) {
                    continue;
                }
                for (int count = 0; count < counts.size(); count++) {
                    Count each = counts.get(count);
                    CountHistory history = histories.history(event, each);
                    if (history.standing() != null) {
                        found.add(new Conviction(this, cycle, event, count, history));
                        placed |= each.place() > 0;
                    }
                }
            }
        }
        if (placed) {
            found.sort(Comparator.comparingInt(conviction -> conviction.count().place()));
        }
        return found;
    }

    private static List<Conviction> ofKind(List<Conviction> all, Predicate<Standing.Kind> kind) {
        return all.stream().filter(each -> kind.test(each.standing().kind())).toList();
    }

    /**
     * Gets the person.
     *
     * @return the subject
     */
    public Subject subject() {
        return subject;
    }

    /**
     * Gets in which ways the record contradicts itself: what its source found, and what {@link #believable} did.
     *
     * @return the ways, empty if there is none
     */
    public Set<Contradiction> contradictions() {
        return contradictions;
    }

    /**
     * Gets in which ways the record's source found that it contradicts itself, whatever {@link #believable} did.
     *
     * @return the ways, as {@link #withContradictions} takes them
     */
    public Set<Contradiction> statedContradictions() {
        return stated;
    }

    /**
     * Gets the cycles.
     *
     * @return the cycles in the order of the record
     */
    public List<Cycle> cycles() {
        return cycles;
    }

    /**
     * Gets why the record is known to be incomplete.
     *
     * @return the reasons, empty if nothing is known to be missing
     */
    public Set<Gap> gaps() {
        return gaps;
    }

    /**
     * Gets what was odd about the source.
     *
     * @return the warnings, in the order of the source
     */
    public List<Warning> warnings() {
        return warnings;
    }

    /**
     * Gets the convictions: every count that was convicted, also one that was set aside since or of which it is not known
     * whether it still stands, but none that was undone. See {@link Conviction#standing}.
     *
     * @return the convictions, in the order of the record
     */
    public List<Conviction> convictions() {
        return convictions;
    }

    /**
     * Gets the counts that may be convictions, and are not known to be: by words that may say so or are not known, by a
     * sentence that stands alone, or by custody for what nothing else tells of.
     *
     * @return what may be convictions, in the order of the record
     */
    public List<Conviction> possibleConvictions() {
        return possible;
    }

    /**
     * Gets what is or may be a conviction.
     *
     * @return those of {@link #convictions} and of {@link #possibleConvictions}, in the order of the record
     */
    public List<Conviction> knownOrPossibleConvictions() {
        return knownOrPossible;
    }

    /**
     * Gets the convictions that were undone: reversed, vacated, acquitted on retrial, pardoned. They are none any longer.
     *
     * @return what was a conviction, in the order of the record
     */
    public List<Conviction> undoneConvictions() {
        return undone;
    }

    /**
     * Gets what is, may be or was a conviction.
     *
     * @return those of {@link #knownOrPossibleConvictions} and of {@link #undoneConvictions}, in the order of the record
     */
    public List<Conviction> knownPossibleOrUndoneConvictions() {
        return knownPossibleOrUndone;
    }

    /**
     * Gets the conviction at a position.
     *
     * @param position the position
     * @return the conviction, or what may be one
     * @throws IllegalArgumentException if there is no conviction there
     */
    public Conviction conviction(CountPosition position) {
        return knownOrPossible.stream()
                .filter(conviction -> conviction.position().equals(position))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no conviction at this position of the rap sheet"));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof RapSheet that
                        && subject.equals(that.subject)
                        && cycles.equals(that.cycles)
                        && gaps.equals(that.gaps)
                        && stated.equals(that.stated)
                        && warnings.equals(that.warnings));
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, cycles, gaps, stated, warnings);
    }

    /**
     * Returns the shape of the rap sheet.
     *
     * @return such as {@code RapSheet[3 cycles, 7 convictions]}
     */
    @Override
    public String toString() {
        return "RapSheet[" + cycles.size() + " cycles, " + convictions.size() + " convictions]";
    }

    /** Builds a {@link RapSheet}. Not safe for use by several threads. */
    @JsonOfItsOwn
    public static final class Builder {

        private Subject subject = Subject.builder().build();
        private final List<Cycle> cycles = new ArrayList<>();
        private final Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        private final Set<Contradiction> contradictions = EnumSet.noneOf(Contradiction.class);
        private final List<Warning> warnings = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the person.
         *
         * @param person the subject
         * @return this
         */
        public Builder subject(Subject person) {
            this.subject = Objects.requireNonNull(person, "subject");
            return this;
        }

        /**
         * Sets the person, given what to do with a builder.
         *
         * @param build what to do
         * @return this
         * @throws IllegalArgumentException if something of the person is refused; the message says so
         */
        public Builder subject(Consumer<Subject.Builder> build) {
            Objects.requireNonNull(build, "build");
            return subject(Located.at("subject", () -> {
                Subject.Builder builder = Subject.builder();
                build.accept(builder);
                return builder.build();
            }));
        }

        /**
         * Adds a cycle.
         *
         * @param cycle the cycle
         * @return this
         */
        public Builder cycle(Cycle cycle) {
            cycles.add(Objects.requireNonNull(cycle, "cycle"));
            return this;
        }

        /**
         * Adds a cycle, given what to do with a builder.
         *
         * @param build what to do
         * @return this
         * @throws IllegalArgumentException if something in it is refused; the message says where
         */
        public Builder cycle(Consumer<Cycle.Builder> build) {
            Objects.requireNonNull(build, "build");
            return cycle(Located.at("cycle " + (cycles.size() + 1), () -> {
                Cycle.Builder builder = Cycle.builder();
                build.accept(builder);
                return builder.build();
            }));
        }

        /**
         * Marks the record as incomplete.
         *
         * @param gap why
         * @return this
         */
        public Builder gap(Gap gap) {
            gaps.add(Objects.requireNonNull(gap, "gap"));
            return this;
        }

        /**
         * Says that the record contradicts itself.
         *
         * @param contradiction what contradicts itself
         * @return this
         */
        public Builder contradiction(Contradiction contradiction) {
            contradictions.add(Objects.requireNonNull(contradiction, "contradiction"));
            return this;
        }

        /**
         * Adds a warning.
         *
         * @param warning the warning
         * @return this
         */
        public Builder warning(Warning warning) {
            warnings.add(Objects.requireNonNull(warning, "warning"));
            return this;
        }

        /**
         * Builds the rap sheet, without dates that can't be true beside each other, see {@link RapSheet#believable}.
         *
         * @return the rap sheet
         */
        public RapSheet build() {
            return buildAsStated().believable();
        }

        /**
         * Builds the rap sheet of what is stated, true or not, as {@link RapSheet#of} does.
         *
         * @return the rap sheet
         */
        public RapSheet buildAsStated() {
            return new RapSheet(subject, cycles, gaps, contradictions, warnings, null);
        }
    }
}
