package org.recordclearance.examples.countyreview.decisions;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.decisions.DecidedPolicy;
import org.recordclearance.decisions.Decision;
import org.recordclearance.decisions.DecisionCheck;
import org.recordclearance.decisions.DecisionCheck.Misfit;
import org.recordclearance.decisions.DecisionCheck.Overtaken;
import org.recordclearance.decisions.DecisionCheck.Overtaking;
import org.recordclearance.decisions.Decisions;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.ReviewedPerson;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.tables.TableException;
import org.recordclearance.rapsheet.Conviction;

/**
 * A review in which persons' decisions are taken. It checks in the pass of the review that each decision fits a conviction that is left
 * open, and fails the review where one does not, so that nothing is written. A decision that was carried out, or that the policy has
 * overtaken, decides nothing any more and fails nothing: it is told of, by its line.
 */
public final class DecidedReview implements FurtherResults<DecisionCheck> {

    /** The name of the figure of a summary that names the decisions that were overtaken. */
    static final String FIGURE = "decisionsOvertaken";

    private final DecidedPolicy policy;
    private final Map<String, String> lists;
    private final DecidedRows rows;
    private final Function<Conviction, Map<String, String>> onRecord;
    private Map<String, Figure> decided = Map.of();
    private List<Overtaken> overtaken = List.of();

    private DecidedReview(
            DecidedPolicy policy,
            Map<String, String> lists,
            DecidedRows rows,
            Function<Conviction, Map<String, String>> onRecord) {
        this.policy = policy;
        this.lists = lists;
        this.rows = rows;
        this.onRecord = onRecord;
    }

    /**
     * Obtains one.
     *
     * @param rows the rows on which something was decided
     * @param policy the policy of the review
     * @param asOf the day for which eligibility is judged
     * @param lists the lists that the decisions were read from, each with the SHA-256 of its bytes
     * @param onRecord what the record says of a conviction, by the headers of a list
     * @throws TableException if two decisions differ, or one is about another policy or a later day
     */
    static DecidedReview of(
            DecidedRows rows,
            RuleSet policy,
            LocalDate asOf,
            Map<String, String> lists,
            Function<Conviction, Map<String, String>> onRecord) {
        Decisions decisions = rows.decisions();
        refuse(decisions.misfits(policy, asOf));
        return new DecidedReview(decisions.on(policy, asOf), lists, rows, onRecord);
    }

    /** Begins to check, also that what a row says to people is of the conviction that its key is of. */
    private DecisionCheck begin() {
        return policy.check((decision, conviction) -> rows.isOf(decision, onRecord.apply(conviction)));
    }

    /** Gets the policy with the decisions. */
    public DecidedPolicy policy() {
        return policy;
    }

    /** Returns a layout whose summary counts what was decided, and names the lists. */
    public ReviewLayout layout(ReviewLayout layout) {
        return policy.layout(layout, lists);
    }

    /** Says how many convictions were decided, by outcome, once the review has run. */
    public String inWords() {
        return "Decided by persons: "
                + (decided.isEmpty()
                        ? "none"
                        : decided.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining(", ")));
    }

    /** Names rows without a decision, and decisions that decide nothing any more, once the review has run or people were checked. */
    public List<String> warnings() {
        return Stream.concat(rows.warnings().stream(), ofOvertaken().stream()).toList();
    }

    private List<String> ofOvertaken() {
        Map<Overtaking, List<Overtaken>> byReason = overtaken.stream()
                .collect(Collectors.groupingBy(
                        Overtaken::by, () -> new EnumMap<>(Overtaking.class), Collectors.toList()));
        return byReason.entrySet().stream()
                .map(each -> (each.getValue().size() == 1
                                ? "1 decision decides"
                                : each.getValue().size() + " decisions decide")
                        + " nothing any more, as " + each.getKey().words() + ", and can be left out from now on: "
                        + places(each.getValue().stream().map(Overtaken::decision)))
                .toList();
    }

    /**
     * Checks the decisions that are about one person.
     *
     * @throws TableException if one does not fit
     */
    public void check(Review review) {
        DecisionCheck check = begin();
        check.add(review);
        refuse(check.misfitsOfReviewed());
        overtaken =
                Stream.concat(overtaken.stream(), check.overtaken().stream()).toList();
    }

    @Override
    public Set<String> files() {
        return Set.of();
    }

    @Override
    public Collector<ReviewedPerson, ?, DecisionCheck> collector() {
        return Collector.of(
                this::begin,
                (check, person) -> check.add(person.review()),
                DecisionCheck::merge,
                Collector.Characteristics.UNORDERED);
    }

    @Override
    public Figure.Group figures(DecisionCheck gathered) {
        List<Figure.Group> named = gathered.overtaken().stream()
                .map(each -> Figure.group()
                        .put("line", each.decision().place())
                        .put("why", each.by().words())
                        .build())
                .toList();
        return Figure.group().put(FIGURE, Figure.of(named)).build();
    }

    @Override
    public void write(DecisionCheck gathered, FinishedReview review, Folder folder) {
        refuse(gathered.misfits());
        overtaken = gathered.overtaken();
        decided = review.figures().group(DecidedPolicy.FIGURE).byName();
    }

    private static void refuse(List<Misfit> misfits) {
        if (misfits.isEmpty()) {
            return;
        }
        int more = misfits.size() - 1;
        throw new TableException(misfits.get(0).inWords()
                + (more == 0
                        ? ""
                        : "; " + more + " more do not fit: "
                                + places(misfits.stream().skip(1).map(Misfit::decision))));
    }

    private static String places(Stream<Decision> decisions) {
        return DecidedRows.named(decisions.map(Decision::place));
    }
}
