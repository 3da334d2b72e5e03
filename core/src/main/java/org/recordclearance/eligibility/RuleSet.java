package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.RapSheet;

/**
 * A named, versioned policy that determines convictions.
 *
 * <p>Most rule sets are a {@link DecisionTable}. Another implementation must be safe for use by several threads, give the
 * same determination for an equal conviction and as-of date, read no clock, and never grant relief on a fact that is
 * missing.
 */
public interface RuleSet {

    /**
     * Gets the name.
     *
     * @return the name, such as {@code los-angeles}
     */
    String name();

    /**
     * Gets the version, which changes when a determination can.
     *
     * @return the version
     */
    String version();

    /**
     * Gets the parameters that it runs with, in words.
     *
     * @return each parameter and its value, in a fixed order
     */
    Map<String, String> parameters();

    /**
     * Determines a conviction.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     * @return the determination, or empty if the policy does not cover the conviction
     */
    Optional<Determination> determine(Conviction conviction, LocalDate asOf);

    /**
     * Determines every conviction of a rap sheet, and what may be one.
     *
     * @param rapSheet the rap sheet
     * @param asOf the day for which eligibility is judged
     * @return the determinations
     */
    default Review review(RapSheet rapSheet, LocalDate asOf) {
        List<Determination> determinations = new ArrayList<>();
        for (Conviction conviction : rapSheet.knownOrPossibleConvictions()) {
            Optional<Determination> determination = determine(conviction, asOf);
            if (determination.isPresent()) {
                determinations.add(determination.get());
            }
        }
        return new Review(rapSheet, name(), asOf, determinations);
    }

    /**
     * Reviews people one after the other, as they come.
     *
     * @param rapSheets the rap sheets, one of each person
     * @param asOf the day for which eligibility is judged
     * @return the review of each, in the same order; closing it closes the stream of rap sheets
     */
    default Stream<Review> reviewAll(Stream<RapSheet> rapSheets, LocalDate asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return rapSheets.map(rapSheet -> review(rapSheet, asOf));
    }

    /**
     * Gets the outcomes that a conviction could have, whatever the facts are that are missing: what waits for them where the
     * determination leaves it open.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     * @return the outcomes if the policy covers the conviction, one where it is decided; none where it does not cover it; a rule set that
     *     does not know of ways gives the one that it determines
     */
    default Set<Outcome> possibleOutcomes(Conviction conviction, LocalDate asOf) {
        return determine(conviction, asOf)
                .map(determination -> Set.of(determination.outcome()))
                .orElse(Set.of());
    }

    /**
     * Checks if a determination is open for want of facts, and may come to be relief when they are known.
     *
     * @param determination a determination by this rule set
     * @param asOf the day of it
     * @return true if facts are missing and one of the {@link #possibleOutcomes} is relief
     */
    default boolean mayBeRelief(Determination determination, LocalDate asOf) {
        return !determination.missing().isEmpty()
                && Outcome.isReliefAmong(possibleOutcomes(determination.conviction(), asOf));
    }

    /**
     * Explains the determination of a conviction.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     * @return every question asked and its answer, or empty if the policy does not cover the conviction
     */
    Optional<Explanation> explain(Conviction conviction, LocalDate asOf);

    /**
     * Finds the first later day on which the outcome of a conviction is another, if nothing else is added to the record
     * and what is unknown stays unknown.
     *
     * @param conviction the conviction
     * @param asOf the day for which eligibility is judged
     * @return the day and the outcome then, or empty if it never changes or the policy does not cover the conviction
     */
    Optional<Forecast> forecast(Conviction conviction, LocalDate asOf);

    /**
     * Finds what {@link #forecast(Conviction, LocalDate)} finds for the conviction of a determination, which may take next to no time,
     * as a {@link DecisionTable} knows of a determination of its own how long that stands.
     *
     * @param now what this rule set has determined
     * @param asOf the day for which it has
     * @return the day and the outcome then, or empty if it never changes
     */
    default Optional<Forecast> forecast(Determination now, LocalDate asOf) {
        return forecast(now.conviction(), asOf);
    }

    /**
     * Finds the first later day on which a conviction that has no relief is dismissed or reduced, if nothing is added to the record.
     *
     * @param now what this rule set has determined
     * @param asOf the day for which it has
     * @param last the last day to look at
     * @return the day and the determination then, or empty if there is none until the last day, or there is relief now
     */
    default Optional<Forecast> nextRelief(Determination now, LocalDate asOf, LocalDate last) {
        if (now.outcome().kind().isRelief()) {
            return Optional.empty();
        }
        Optional<Forecast> next = forecast(now, asOf);
        while (next.isPresent() && !next.get().date().isAfter(last)) {
            Determination then = next.get().determination();
            if (then.outcome().kind().isRelief()) {
                return next;
            }
            next = forecast(then, next.get().date());
        }
        return Optional.empty();
    }

    /**
     * Finds the first later day on which something is determined otherwise for a person: the first that {@link
     * #forecast(Determination, LocalDate)} gives of the convictions reviewed.
     *
     * <pre>{@code
     * import static org.recordclearance.eligibility.Conditions.*;
     * import static org.recordclearance.eligibility.Outcome.*;
     * import java.time.LocalDate;
     * import org.recordclearance.eligibility.*;
     * import org.recordclearance.rapsheet.*;
     *
     * RuleSet policy = (DecisionTable.named("mine")
     *     .covers(felony())
     *     .step("five years", yearsSinceConviction(5)).then(DISMISS, "Convicted 5 or more years ago")
     *     .otherwise(REVIEW, "No criterion applies")
     *     .build());
     * RapSheet sheet = (RapSheet.builder()
     *     .cycle(cycle -> cycle.court("2022-03-01", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
     *     .build());
     * Review now = policy.review(sheet, LocalDate.of(2026, 1, 1));
     * policy.nextChange(now).ifPresent(then -> System.out.println("again on " + then.asOf()));   // 2027-03-01
     * boolean clearedBy2030 = policy.nextRelief(now, LocalDate.of(2030, 1, 1)).isPresent();
     * }</pre>
     *
     * @param now the review of a person by this rule set
     * @return the review as of that day, or empty if nothing ever changes
     */
    default Optional<Review> nextChange(Review now) {
        return reviewOnFirst(now, each -> forecast(each, now.asOf()));
    }

    /**
     * Finds the first later day on which a person has relief for a conviction that has none now: the first that {@link
     * #nextRelief(Determination, LocalDate, LocalDate)} gives of the convictions reviewed. Time can take relief away from another one before.
     *
     * @param now the review of a person by this rule set
     * @param last the last day to look at
     * @return the review as of that day, or empty if there is none until the last day
     */
    default Optional<Review> nextRelief(Review now, LocalDate last) {
        return reviewOnFirst(now, each -> nextRelief(each, now.asOf(), last));
    }

    private Optional<Review> reviewOnFirst(Review now, Function<Determination, Optional<Forecast>> later) {
        return now.determinations().stream()
                .flatMap(each -> later.apply(each).stream())
                .map(Forecast::date)
                .min(Comparator.naturalOrder())
                .map(day -> review(now.rapSheet(), day));
    }

    /**
     * Reviews a person as {@link #review(RapSheet, LocalDate)} does, but finds out only what is not known yet.
     *
     * <p>A rule set that is no {@link DecisionTable} finds out all.
     *
     * @param known the person, and what is known; it knows more afterwards
     * @param asOf the day for which eligibility is judged
     * @return the review
     */
    default Review review(KnownAnswers.About known, LocalDate asOf) {
        return review(known.rapSheet(), asOf);
    }

    /**
     * Determines a conviction as of every day from one to another, if nothing is added to the record and what is unknown stays
     * unknown.
     *
     * <p>This asks for the determination of each of the days; a rule set that knows on which days it can be another, as a
     * {@link DecisionTable} does, asks for these alone.
     *
     * @param conviction the conviction
     * @param first the first day
     * @param last the last day, which is in it
     * @return the spans of days on which the determination is the same, end to end
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Timeline timeline(Conviction conviction, LocalDate first, LocalDate last) {
        Timeline.Course course = Timeline.from(first, last);
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            course.on(day, determine(conviction, day).orElse(null));
        }
        return course.end();
    }

    /**
     * Determines as of every day what {@link #timeline(Conviction, LocalDate, LocalDate)} does for the conviction of a determination,
     * which may take less time, as {@link #forecast(Determination, LocalDate)} does.
     *
     * @param now what this rule set has determined
     * @param asOf the day for which it has, the first one
     * @param last the last day, which is in it
     * @return the spans of days on which the determination is the same, end to end
     * @throws IllegalArgumentException if the last day is before the first
     */
    default Timeline timeline(Determination now, LocalDate asOf, LocalDate last) {
        return timeline(now.conviction(), asOf, last);
    }

    /**
     * Returns the policy as it is on a day, for one whose steps are law from a day to a day. Determinations are by that of their
     * as-of date anyhow.
     *
     * @param day the day
     * @return the policy of that day
     */
    default RuleSet on(LocalDate day) {
        return this;
    }

    /**
     * Gets since when there is the law that the policy is of, where it is that of a law: as of a day before, it covers nothing.
     *
     * @return the first day, empty if the policy is of no such law
     */
    default Optional<LocalDate> lawSince() {
        return Optional.empty();
    }

    /**
     * Returns the same criteria for the convictions of another county, under a name and parameters that say so.
     *
     * @param county the county whose convictions are to be judged
     * @return the criteria in that county
     * @throws IllegalArgumentException if the policy does not tell its criteria from the county that it covers; a {@link
     *     DecisionTable} does by {@link DecisionTable.Builder#coversIn}
     */
    default RuleSet inCounty(County county) {
        throw new IllegalArgumentException("policy " + name()
                + " does not tell its criteria from the county that it covers, so that they can't be asked in "
                + county);
    }

    /**
     * Returns the same criteria for the convictions of another county, as {@link #inCounty(County)} does.
     *
     * @param county the county's name, as {@link County#of} reads it, such as {@code SAN JOAQUIN}
     * @return the criteria in that county
     * @throws IllegalArgumentException if California has no such county; the message suggests the nearest name. Or if the policy does not
     *     tell its criteria from the county that it covers
     */
    default RuleSet inCounty(String county) {
        return inCounty(County.of(county));
    }

    /**
     * Gets what the policy rests on beside its own words, for those who sign it.
     *
     * @return the groundwork
     */
    default Groundwork groundwork() {
        return Groundwork.NONE;
    }

    /**
     * Prints the policy as it runs; {@link PolicyToSign} is the paper for a District Attorney to sign.
     *
     * @return the text in Markdown, with line feeds and one at the end
     */
    String toMarkdown();
}
