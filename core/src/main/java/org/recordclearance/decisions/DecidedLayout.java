package org.recordclearance.decisions;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A layout whose summary also counts, for a policy with decisions, what persons decided.
 *
 * @param layout the layout of the policy alone
 * @param lists the files that the decisions were read from, each with the SHA-256 of its bytes
 */
@JsonOfItsOwn
record DecidedLayout(ReviewLayout layout, Map<String, String> lists) implements ReviewLayout {

    DecidedLayout {
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
    }

    @Override
    public List<ResultColumn> columns() {
        return layout.columns();
    }

    @Override
    public String determinedRowsFile() {
        return layout.determinedRowsFile();
    }

    @Override
    public List<RuleSet> hypotheticals() {
        return layout.hypotheticals();
    }

    @Override
    public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
        return policy instanceof DecidedPolicy decided
                ? withDecided(layout.summary(decided.policy()))
                : layout.summary(policy);
    }

    private Figure listed() {
        return Figure.of(lists.entrySet().stream()
                .map(each -> Figure.group()
                        .put("file", each.getKey())
                        .put("sha256", each.getValue())
                        .build())
                .toList());
    }

    private <A> Collector<Reviewed, ?, Figure.Group> withDecided(Collector<Reviewed, A, Figure.Group> own) {
        return Collector.of(
                () -> new Tally<>(own.supplier().get()),
                (tally, person) -> {
                    own.accumulator().accept(tally.own, person);
                    tally.count(person);
                },
                (one, other) -> {
                    one.own = own.combiner().apply(one.own, other.own);
                    other.decided.forEach((words, count) -> one.decided.merge(words, count, Long::sum));
                    return one;
                },
                tally -> Figure.group()
                        .putAll(own.finisher().apply(tally.own))
                        .put(DecidedPolicy.FIGURE, Figure.counts(tally.decided))
                        .put("decisionLists", listed())
                        .build(),
                Collector.Characteristics.UNORDERED);
    }

    /**
     * What is counted so far, by the words of the outcome.
     *
     * @param <A> what the policy's own tally is
     */
    private static final class Tally<A> implements Serializable {

        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // as the layout says
        private A own;

        private final TreeMap<String, Long> decided = new TreeMap<>();

        Tally(A own) {
            this.own = own;
        }

        void count(Reviewed person) {
            for (Determination each : person.review().determinations()) {
                if (DecidedPolicy.isDecided(each)) {
                    decided.merge(each.outcome().words(), 1L, Long::sum);
                }
            }
        }
    }
}
