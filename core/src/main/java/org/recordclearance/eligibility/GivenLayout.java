package org.recordclearance.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * A layout made of its parts.
 *
 * @param made makes the columns, for each thread its own
 * @param determinedRowsFile the name of the file of determined rows
 * @param hypotheticals the hypothetical rule sets
 * @param summaries gives what counts for a policy
 */
@JsonOfItsOwn
record GivenLayout(
        Supplier<List<ResultColumn>> made,
        String determinedRowsFile,
        List<RuleSet> hypotheticals,
        Function<RuleSet, Collector<Reviewed, ?, Figure.Group>> summaries)
        implements ReviewLayout {

    /** The layout for any policy; the figures that any policy has are counted elsewhere. */
    static final ReviewLayout PLAIN = new GivenLayout(
            () -> List.of(
                    ResultColumn.ofDetermination(
                            "Eligibility Determination",
                            (determination, row) -> determination.outcome().words()),
                    ResultColumn.ofDetermination("Eligibility Reason", (determination, row) -> determination.reason()),
                    ResultColumn.ofDetermination(
                            "Eligibility Authority", (determination, row) -> determination.authority())),
            "Determined_Results",
            List.of(),
            policy -> Collector.of(
                    () -> new long[0],
                    (none, person) -> {},
                    (one, other) -> one,
                    none -> Figure.group().build()));

    GivenLayout {
        hypotheticals = List.copyOf(hypotheticals);
    }

    @Override
    public List<ResultColumn> columns() {
        return made.get();
    }

    @Override
    public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
        return summaries.apply(policy);
    }
}
