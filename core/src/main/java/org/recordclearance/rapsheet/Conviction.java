package org.recordclearance.rapsheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A count with a conviction disposition, or one that may be a conviction, seen in its place in the record.
 *
 * <p>A conviction is a view: a rap sheet and a position in it. Two convictions are equal when their positions are equal
 * and their rap sheets are, so two equal counts of one event are two convictions.
 *
 * <p>Immutable and safe for use by several threads.
 */
@JsonOfItsOwn
public final class Conviction {

    private static final List<String> SET_ASIDE = List.of("PC 1203.4", "PC 1203.4a");

    private final RapSheet rapSheet;
    private final int cycleIndex;
    private final int eventIndex;
    private final int countIndex;
    private final Cycle cycle;
    private final Event event;
    private final Count count;
    private final Disposition disposition;
    private final ReportedDate date;
    private final Level level;
    private final Standing standing;

    Conviction(RapSheet rapSheet, int cycleIndex, int eventIndex, int countIndex, CountHistory history) {
        this.rapSheet = rapSheet;
        this.cycleIndex = cycleIndex;
        this.eventIndex = eventIndex;
        this.countIndex = countIndex;
        this.cycle = rapSheet.cycles().get(cycleIndex);
        this.event = cycle.events().get(eventIndex);
        this.count = event.counts().get(countIndex);
        this.standing = Objects.requireNonNull(history.standing());
        this.disposition = standing.kind() == Standing.Kind.POSSIBLE
                ? mayHaveConvicted(count)
                : count.conviction().orElseThrow();
        this.date = rapSheet.believed(cycleIndex, eventIndex, disposition.date());
        this.level = level(count, disposition.level(), history.reducedTo());
    }

    /**
     * Finds the disposition by which a count may have been convicted: the first that may convict, with its date. Where none may, others
     * speak of a conviction that is not on the record, or there is custody for it: both are later than it was, so that its date is missing.
     */
    private static Disposition mayHaveConvicted(Count count) {
        Disposition words = count.firstThatMayConvict();
        if (words != null) {
            return words;
        }
        Level level = count.dispositions().stream()
                .map(Disposition::level)
                .filter(Level::isKnown)
                .findFirst()
                .orElse(Level.MISSING);
        return new Disposition(
                DispositionType.OTHER,
                ReportedDate.missing(),
                level,
                Sentence.NONE,
                "",
                DispositionEffect.MAY_CONVICT,
                "");
    }

    /** The level as it stands now. A reduction lowers it; the same count convicted at two levels has none that is known. */
    private static Level level(Count count, Level convicted, @Nullable Level reducedTo) {
        Level stated = convicted;
        List<Disposition> dispositions = count.dispositions();
        for (int i = 0; i < dispositions.size(); i++) {
            Disposition each = dispositions.get(i);
            boolean another =
                    each.effect() == DispositionEffect.CONVICTS && each.level().isKnown() && each.level() != convicted;
            if (another && convicted.isKnown()) {
                stated = Level.CONTRADICTORY;
            }
        }
        boolean lowers = reducedTo != null && (!stated.isKnown() || reducedTo.compareTo(stated) < 0);
        return reducedTo == Level.CONTRADICTORY || lowers ? reducedTo : stated;
    }

    /**
     * Gets the rap sheet it is in.
     *
     * @return the rap sheet
     */
    public RapSheet rapSheet() {
        return rapSheet;
    }

    /**
     * Gets its place in the rap sheet.
     *
     * @return the position of its count
     */
    public CountPosition position() {
        return new CountPosition(cycleIndex, eventIndex, countIndex);
    }

    /**
     * Gets the cycle it is in.
     *
     * @return the cycle
     */
    public Cycle cycle() {
        return cycle;
    }

    /**
     * Gets the event it is in.
     *
     * @return the event
     */
    public Event event() {
        return event;
    }

    /**
     * Gets the count.
     *
     * @return the count
     */
    public Count count() {
        return count;
    }

    /**
     * Gets the disposition that made it a conviction.
     *
     * @return the first conviction disposition of the count; of one that only may be a conviction, what may have been it
     */
    public Disposition disposition() {
        return disposition;
    }

    /**
     * Gets the date of the conviction.
     *
     * @return the date of its disposition, contradictory where {@link RapSheet#believable} found that it can't be
     */
    public ReportedDate date() {
        return date;
    }

    /**
     * Gets when the cycle began, which stands in for the day of the offense.
     *
     * @return the date that the record gives beside the event, else that of the cycle; contradictory where
     *     {@link RapSheet#believable} found that it can't be
     */
    public ReportedDate cycleDate() {
        return rapSheet.believed(cycleIndex, eventIndex);
    }

    /**
     * Checks if its date is that of its event, as for all counts decided on that day.
     *
     * @return true if the two are the same, known or not
     */
    public boolean isDatedByEvent() {
        return disposition.date().equals(event().date());
    }

    /**
     * Gets the county of the conviction.
     *
     * @return the county of its event, as far as the record says
     */
    public ReportedCounty county() {
        return event().county();
    }

    /**
     * Gets the law that was broken.
     *
     * @return the code section, or empty when none is stated or none can be read
     */
    public Optional<CodeSection> codeSection() {
        return count.codeSection();
    }

    /**
     * Gets the sentence.
     *
     * @return the sentence of its disposition
     */
    public Sentence sentence() {
        return disposition.sentence();
    }

    /**
     * Gets the level of the offense as it stands now: that of the conviction, or a lower one to which it was reduced later.
     *
     * @return the level; contradictory where the count was convicted at two levels, or what is said of a reduction differs
     */
    public Level level() {
        return level;
    }

    /**
     * Gets whether it still stands, as far as the record says what became of it.
     *
     * @return the standing, which is that of a conviction for certain for all of {@link RapSheet#convictions} of which it is
     *     known
     */
    public Standing standing() {
        return standing;
    }

    /**
     * Returns the conviction as it was before relief was given: in a rap sheet that is this one but for the dispositions that reduced it, or
     * set it aside, dismissed, sealed or resentenced it, and for what was recorded with them alone, see {@link RapSheet#beforeReliefSince}.
     * What a rule set covers may end with relief; asked of this, it tells if it did.
     *
     * @return the conviction in that rap sheet; this one if its {@link #standing} is not {@linkplain Standing.Kind#RELIEVED relieved}
     */
    public Conviction beforeRelief() {
        if (standing.kind() != Standing.Kind.RELIEVED) {
            return this;
        }
        return rapSheet.withCycle(cycleIndex, CycleConvictions.beforeRelief(this))
                .find(this)
                .orElseThrow();
    }

    /**
     * Returns the conviction as it may have been on a day, without relief that may have been given on it or later.
     *
     * @param day the day
     * @return the conviction in what {@link RapSheet#beforeReliefSince} gives; empty if it is not known to be a conviction, or was none
     *     without the relief
     */
    public Optional<Conviction> beforeReliefSince(LocalDate day) {
        return rapSheet.beforeReliefSince(day).find(this);
    }

    /**
     * Gets the case numbers of the count.
     *
     * @return its own where the record tells them, else those of its event
     */
    List<String> caseNumbers() {
        return count.caseNumbers().orElse(event.caseNumbers());
    }

    /**
     * Checks if another conviction is of the same case: they have a case number in common, or, where one has none, are of one
     * step and day. They are of different cases when both have numbers and none is common, or when one has none and their cycles
     * differ. Each county numbers its own cases, so that a number of another county is not in common; and what stands for a number
     * and names no case ({@link Event#namesCase}) is none.
     *
     * @param other another conviction of the same rap sheet
     * @return yes, no, or unknown where one has no number and nothing else tells, also not those of its event, or where one was, or may
     *     have been, convicted before the arrest for the other, with which it has a number in common
     */
    public Truth isOfSameCase(Conviction other) {
        return SameCase.of(this, other);
    }

    /**
     * Checks if the conviction was set aside under Penal Code 1203.4 or 1203.4a.
     *
     * @return true if such relief was given since
     */
    public boolean isSetAside() {
        return standing.isRelievedUnder(SET_ASIDE);
    }

    /**
     * Checks if another conviction is in the same cycle and step. An event whose step is not stated, 0, is a step of its
     * own.
     *
     * @param other another conviction of the same rap sheet
     * @return true if it is
     */
    public boolean isInStepOf(Conviction other) {
        int step = event().step();
        return cycleIndex == other.cycleIndex
                && (eventIndex == other.eventIndex
                        || (step > 0 && step == other.event().step()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Conviction that
                && cycleIndex == that.cycleIndex
                && eventIndex == that.eventIndex
                && countIndex == that.countIndex
                && rapSheet.equals(that.rapSheet);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * cycleIndex + eventIndex) + countIndex;
    }

    /**
     * Returns the place of the conviction.
     *
     * @return a text without any value of the record but its position
     */
    @Override
    public String toString() {
        return "Conviction[cycle " + cycleIndex + ", event " + eventIndex + ", count " + countIndex + "]";
    }
}
