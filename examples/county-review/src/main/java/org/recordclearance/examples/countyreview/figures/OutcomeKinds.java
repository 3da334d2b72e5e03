package org.recordclearance.examples.countyreview.figures;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Outcome;

/**
 * Says in the summary what the words of outcomes mean, so that whoever reads the results knows which of them are relief: a policy has
 * words of its own. For one review.
 */
public final class OutcomeKinds implements FurtherResults<Map<String, Set<Outcome.Kind>>> {

    /** The name of the figure. */
    public static final String FIGURE = "outcomeKinds";

    /** Between the kinds of words that mean several. */
    private static final String OR = "/";

    private Map<String, Set<Outcome.Kind>> found = Map.of();

    /** Creates what gathers them. */
    public OutcomeKinds() {}

    /** Gets the words whose meaning a summary says. */
    public static Set<String> words(SummaryFigures summary) {
        return summary.group(FIGURE).byName().keySet();
    }

    /** Checks if words mean relief, by the summary of the review that they are of: whatever they mean there is relief. */
    public static boolean isRelief(SummaryFigures summary, String words) {
        return kinds(summary, words).allMatch(OutcomeKinds::isRelief);
    }

    /** Checks if words may mean relief, by the summary of the review that they are of. */
    public static boolean mayBeRelief(SummaryFigures summary, String words) {
        return kinds(summary, words).anyMatch(OutcomeKinds::isRelief);
    }

    private static Stream<String> kinds(SummaryFigures summary, String words) {
        return Stream.of(summary.group(FIGURE).text(words).split(OR));
    }

    private static boolean isRelief(String kind) {
        return Arrays.stream(Outcome.Kind.values())
                .anyMatch(each -> each.isRelief() && each.name().equals(kind));
    }

    /** Checks if words mean that a person decides, once the review has run. */
    public boolean isForAPerson(String words) {
        return found.getOrDefault(words, Set.of()).contains(Outcome.Kind.REVIEW);
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }

    @Override
    public Collector<ReviewedPerson, ?, Map<String, Set<Outcome.Kind>>> collector() {
        return Collector.of(
                TreeMap::new,
                (kinds, person) -> {
                    for (Determination each : person.review().determinations()) {
                        of(kinds, each.outcome().words()).add(each.outcome().kind());
                    }
                },
                (one, other) -> {
                    other.forEach((words, kinds) -> of(one, words).addAll(kinds));
                    return one;
                },
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    private static Set<Outcome.Kind> of(Map<String, Set<Outcome.Kind>> kinds, String words) {
        return kinds.computeIfAbsent(words, key -> EnumSet.noneOf(Outcome.Kind.class));
    }

    @Override
    public Figure.Group figures(Map<String, Set<Outcome.Kind>> kinds) {
        Figure.Group.Builder figures = Figure.group();
        kinds.forEach((words, all) ->
                figures.put(words, all.stream().map(Outcome.Kind::name).collect(Collectors.joining(OR))));
        return Figure.group().put(FIGURE, figures.build()).build();
    }

    @Override
    public void write(Map<String, Set<Outcome.Kind>> kinds, FinishedReview review, Folder folder) {
        found = kinds; // they are in the summary too
    }
}
