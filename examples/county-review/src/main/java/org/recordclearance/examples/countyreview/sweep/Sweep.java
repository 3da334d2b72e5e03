package org.recordclearance.examples.countyreview.sweep;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.ReviewLayout.Reviewed;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.impact.Population;
import org.recordclearance.rapsheet.RapSheet;

/**
 * Asks of the same people what policies do that differ by a value. The figures are those that a review has in its summary. For one
 * thread.
 */
public final class Sweep {

    private static final String SOME_RELIEF = "subjectsWithSomeReliefCount";
    private static final String CLEARED = "reliefWithCurrentEligibilityChoices";

    private final Population people;
    private final ReviewLayout layout;
    private final LocalDate asOf;
    private final Map<RapSheet, List<Review>> hypothetical = new IdentityHashMap<>();

    /**
     * Creates a sweep.
     *
     * @param people the people
     * @param layout says what a summary counts
     * @param asOf the day for which eligibility is judged
     */
    public Sweep(Population people, ReviewLayout layout, LocalDate asOf) {
        this.people = people;
        this.layout = layout;
        this.asOf = asOf;
        for (RapSheet sheet : people.people()) {
            hypothetical.put(
                    sheet,
                    layout.hypotheticals().stream()
                            .map(policy -> policy.review(sheet, asOf))
                            .toList());
        }
    }

    /** Asks what the policy with a value does. */
    public SweptValue of(String value, RuleSet policy) {
        return people.collect(
                policy,
                asOf,
                Collectors.teeing(
                        Collectors.teeing(ImpactReport.collector(), summary(policy), Sweep::counted),
                        byKind(),
                        (figures, kinds) -> new SweptValue(
                                policy.name(),
                                value,
                                figures.impact.warnings(policy, asOf),
                                figures.withRelief,
                                figures.cleared.withoutFelony(),
                                figures.cleared.withoutConviction(),
                                figures.cleared.withoutRecentConviction(),
                                kinds.getOrDefault(Outcome.Kind.DISMISS, 0L),
                                kinds.getOrDefault(Outcome.Kind.REDUCE, 0L),
                                kinds.getOrDefault(Outcome.Kind.NOT_ELIGIBLE, 0L),
                                kinds.getOrDefault(Outcome.Kind.REVIEW, 0L))));
    }

    private Collector<Review, ?, Figure.Group> summary(RuleSet policy) {
        return Collectors.mapping(
                review -> new Reviewed(review, hypothetical.getOrDefault(review.rapSheet(), List.of())),
                layout.summary(policy));
    }

    /**
     * What is counted of people.
     *
     * @param impact what the policy does to them
     * @param withRelief how many have some relief
     * @param cleared how many are left without what
     */
    private record Counted(ImpactReport impact, long withRelief, ClearedPeople cleared) {}

    /** Takes the figures of the layout, which may prove more of a record than any policy knows to, where it has them. */
    private static Counted counted(ImpactReport impact, Figure.Group added) {
        return new SummaryFigures(added)
                .people(CLEARED)
                .map(cleared -> new Counted(impact, added.whole(SOME_RELIEF), cleared))
                .orElseGet(() -> new Counted(impact, impact.subjectsWithRelief(), impact.cleared()));
    }

    private static Collector<Review, ?, Map<Outcome.Kind, Long>> byKind() {
        return Collectors.flatMapping(
                review -> review.determinations().stream(),
                Collectors.groupingBy(
                        (Determination each) -> each.outcome().kind(),
                        () -> new EnumMap<>(Outcome.Kind.class),
                        Collectors.counting()));
    }
}
