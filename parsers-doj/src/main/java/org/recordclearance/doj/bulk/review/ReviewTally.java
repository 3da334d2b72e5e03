package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.MissingFact;
import org.recordclearance.eligibility.MissingFact.Problem;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ImpactReport;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;

/** Reviews people under all policies of a plan and counts what comes of it. For one thread. */
final class ReviewTally {

    /**
     * A person's reviews.
     *
     * @param own under the policy
     * @param hypothetical under the hypothetical rule sets of the layout
     * @param compared under the policies it is compared with
     */
    record Reviews(Review own, List<Review> hypothetical, List<Review> compared) {}

    /** So many distinct words of dispositions are remembered. */
    private static final int MOST_WORDS = 10_000;

    private final Plan plan;
    private final PolicyTally own;
    private final Map<Contradiction, Long> contradictions = new EnumMap<>(Contradiction.class);
    private final List<Comparison> comparisons = new ArrayList<>();
    private final List<FurtherTally<?>> further = new ArrayList<>();
    private long otherPlaces;
    private long sectionsRepaired;
    private long dispositionsRepaired;
    private final DispositionTable dispositions;
    private final Map<String, Boolean> repairs = new HashMap<>();

    ReviewTally(Plan plan) {
        this.plan = plan;
        this.dispositions = KnownReaders.of(plan.reading()).dispositions();
        this.own = new PolicyTally(plan.policy(), plan.layout(), plan.asOf());
        plan.compared().forEach(policy -> comparisons.add(new Comparison(policy, plan.layout(), plan.asOf())));
        plan.further().forEach(results -> further.add(FurtherTally.of(results)));
    }

    Reviews review(PersonRows person) {
        RapSheet rapSheet = person.rapSheet();
        Review review = plan.policy().review(rapSheet, plan.asOf());
        for (Contradiction each : contradictions(review)) {
            contradictions.merge(each, 1L, Long::sum);
        }
        List<Review> hypothetical = new ArrayList<>();
        for (RuleSet policy : plan.layout().hypotheticals()) {
            hypothetical.add(policy.review(rapSheet, plan.asOf()));
        }
        own.add(review, hypothetical);
        countOtherPlaces(rapSheet);
        countRepairs(rapSheet);
        List<Review> compared = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            Review other = comparison.other().review(rapSheet, plan.asOf());
            comparison.add(review, other, hypothetical);
            compared.add(other);
        }
        if (!further.isEmpty()) {
            ReviewedPerson reviewed = new ReviewedPerson(person, review, hypothetical, compared);
            further.forEach(each -> each.add(reviewed));
        }
        return new Reviews(review, hypothetical, compared);
    }

    /**
     * The ways in which a record contradicts itself: those that it says, a level, a date or a county that is only seen beside a
     * disposition of its own, and an offense for which a determination says so, as only the law tells which words a section can't have.
     */
    private static Set<Contradiction> contradictions(Review review) {
        Set<Contradiction> stated = review.rapSheet().contradictions();
        Set<Contradiction> all = plus(stated, isOffenseContradictory(review), Contradiction.OFFENSE);
        for (Conviction conviction : review.rapSheet().knownOrPossibleConvictions()) {
            all = plus(all, conviction.level() == Level.CONTRADICTORY, Contradiction.LEVEL);
            all = plus(
                    all,
                    conviction.date().precision() == ReportedDate.Precision.CONTRADICTORY,
                    Contradiction.CONVICTION_DATE);
            all = plus(all, conviction.county().kind() == ReportedCounty.Kind.CONTRADICTORY, Contradiction.COUNTY);
        }
        return all;
    }

    /** The same set where there is nothing to add, as of most records. */
    private static Set<Contradiction> plus(Set<Contradiction> some, boolean isOne, Contradiction one) {
        if (!isOne || some.contains(one)) {
            return some;
        }
        Set<Contradiction> all = EnumSet.of(one);
        all.addAll(some);
        return all;
    }

    private static boolean isOffenseContradictory(Review review) {
        for (Determination determination : review.determinations()) {
            for (MissingFact fact : determination.missing()) {
                if (fact.problem() == Problem.CONTRADICTORY && fact.fact().equals(Contradiction.OFFENSE.fact())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Counts the convictions whose county the record states and California does not have: no policy covers them. */
    private void countOtherPlaces(RapSheet rapSheet) {
        for (Conviction conviction : rapSheet.convictions()) {
            if (conviction.county().kind() == ReportedCounty.Kind.ANOTHER_PLACE) {
                otherPlaces++;
            }
        }
    }

    /** Counts what was read in another way than it is written. */
    private void countRepairs(RapSheet rapSheet) {
        for (Cycle cycle : rapSheet.cycles()) {
            for (Event event : cycle.events()) {
                List<Count> counts = event.counts();
                for (int i = 0; i < counts.size(); i++) {
                    countRepairs(counts.get(i));
                }
            }
        }
    }

    private void countRepairs(Count count) {
        sectionsRepaired += count.isRepaired() ? 1 : 0;
        List<Disposition> dispositions = count.dispositions(); // most have none, and are asked for no iterator
        for (int i = 0; i < dispositions.size(); i++) {
            dispositionsRepaired += isRepaired(dispositions.get(i).text()) ? 1 : 0;
        }
    }

    private boolean isRepaired(String words) {
        Boolean known = repairs.get(words);
        if (known == null) {
            if (repairs.size() > MOST_WORDS) {
                repairs.clear();
            }
            known = !words.isBlank() && dispositions.repairs(words);
            repairs.put(words, known);
        }
        return known;
    }

    void merge(ReviewTally other) {
        otherPlaces += other.otherPlaces;
        sectionsRepaired += other.sectionsRepaired;
        dispositionsRepaired += other.dispositionsRepaired;
        own.merge(other.own);
        other.contradictions.forEach((each, people) -> contradictions.merge(each, people, Long::sum));
        for (int i = 0; i < comparisons.size(); i++) {
            comparisons.get(i).merge(other.comparisons.get(i));
        }
        for (int i = 0; i < further.size(); i++) {
            further.get(i).merge(other.further.get(i));
        }
    }

    /** What was counted so far, to be written before more is. */
    Counted counted() {
        ArrayList<Comparison.CountedOfOther> others = new ArrayList<>();
        comparisons.forEach(comparison -> others.add(comparison.counted()));
        return new Counted(
                own.counted(),
                new EnumMap<>(contradictions),
                others,
                otherPlaces,
                sectionsRepaired,
                dispositionsRepaired);
    }

    /** Adds what another tally of the same plan has counted of other people. */
    void add(Counted counted) {
        own.add(counted.own);
        counted.contradictions.forEach((each, people) -> contradictions.merge(each, people, Long::sum));
        for (int i = 0; i < comparisons.size(); i++) {
            comparisons.get(i).add(counted.comparisons.get(i));
        }
        otherPlaces += counted.otherPlaces;
        sectionsRepaired += counted.sectionsRepaired;
        dispositionsRepaired += counted.dispositionsRepaired;
    }

    /** The figures that further results add to the summary, once all tallies are merged. */
    Figure.Group furtherFigures() {
        Figure.Group.Builder figures = Figure.group();
        further.forEach(each -> figures.putAll(each.figures()));
        return figures.build();
    }

    /** What further results say that the figures could be mistaken for, once all tallies are merged. */
    List<String> furtherWarnings(long rowsRead, Map<String, Long> rejectedByReason) {
        return further.stream()
                .flatMap(each -> each.warnings(rowsRead, rejectedByReason).stream())
                .toList();
    }

    /** Writes the further results. */
    void writeFurther(FinishedReview review, SummedResults written) throws IOException {
        for (FurtherTally<?> each : further) {
            each.write(review, written);
        }
    }

    /** What the figures of a policy could be mistaken for. */
    List<String> warnings() {
        return Stream.concat(Stream.of(own), comparisons.stream().map(Comparison::tally))
                .flatMap(tally -> tally.warnings().stream())
                .toList();
    }

    ImpactReport impact() {
        return own.impact();
    }

    Figure.Group figures() {
        Figure.Group.Builder people = Figure.group();
        for (Contradiction each : Contradiction.values()) {
            people.put(each.name().toLowerCase(Locale.ROOT), contradictions.getOrDefault(each, 0L));
        }
        return Figure.group()
                .put("warnings", Figure.of(warnings().stream().map(Figure::of).toList()))
                .putAll(own.figures())
                .put("otherPlaces", otherPlaces)
                .put("contradictions", people.build())
                .put(
                        "repairs",
                        Figure.group()
                                .put("code_section", sectionsRepaired)
                                .put("disposition", dispositionsRepaired)
                                .build())
                .put(
                        "comparedWith",
                        Figure.of(comparisons.stream().map(Comparison::figures).toList()))
                .build();
    }
}
