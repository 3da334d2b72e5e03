package org.recordclearance.prop64.results;

import java.util.List;
import java.util.stream.Collector;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.County;

/** The layout of what a review of a county's Prop 64 convictions writes. Safe for use by several threads, but for its columns. */
public final class Prop64Layout implements ReviewLayout {

    private final County county;
    private final List<RuleSet> hypotheticals;

    /**
     * Creates a layout.
     *
     * @param county the county
     * @param hypotheticals that all its Prop 64 convictions are dismissed, and that all its related ones are as well
     */
    public Prop64Layout(County county, List<? extends RuleSet> hypotheticals) {
        this.county = county;
        this.hypotheticals = List.copyOf(hypotheticals);
    }

    @Override
    public List<ResultColumn> columns() {
        return Prop64Columns.all();
    }

    @Override
    public String determinedRowsFile() {
        return "Prop64_Results";
    }

    @Override
    public List<RuleSet> hypotheticals() {
        return hypotheticals;
    }

    @Override
    public Collector<Reviewed, ?, Figure.Group> summary(RuleSet policy) {
        return Collector.of(
                () -> new Prop64Tally(county, policy),
                Prop64Tally::add,
                Prop64Tally::merge,
                Prop64Tally::figures,
                Collector.Characteristics.UNORDERED);
    }
}
