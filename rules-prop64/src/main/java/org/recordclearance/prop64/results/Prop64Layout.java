package org.recordclearance.prop64.results;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/** The layout of what a review of a county's Prop 64 convictions writes. Safe for use by several threads, but for its columns. */
@JsonOfItsOwn
public final class Prop64Layout implements ReviewLayout {

    private final @Nullable County county;
    private final List<RuleSet> hypotheticals;
    private final boolean withGrounds;
    private final boolean withReliefByCounty;

    /**
     * Creates a layout.
     *
     * @param county the county, null for all of them
     * @param hypotheticals that all its Prop 64 convictions are dismissed, and that all its related ones are as well
     */
    public Prop64Layout(@Nullable County county, List<? extends RuleSet> hypotheticals) {
        this(county, hypotheticals, false, false);
    }

    private Prop64Layout(
            @Nullable County county,
            List<? extends RuleSet> hypotheticals,
            boolean withGrounds,
            boolean withReliefByCounty) {
        this.county = county;
        this.hypotheticals = List.copyOf(hypotheticals);
        this.withGrounds = withGrounds;
        this.withReliefByCounty = withReliefByCounty;
    }

    /** Returns this layout with the columns of a policy that states the remedy, or what its determinations rest on. */
    public Prop64Layout withGrounds() {
        return new Prop64Layout(county, hypotheticals, true, withReliefByCounty);
    }

    /** Returns this layout with the figures of relief by county and section. */
    public Prop64Layout withReliefByCounty() {
        return new Prop64Layout(county, hypotheticals, withGrounds, true);
    }

    @Override
    public List<ResultColumn> columns() {
        List<ResultColumn> all = new ArrayList<>(Prop64Columns.all());
        if (withGrounds) {
            all.addAll(RemedyColumns.ALL);
        }
        all.addAll(NextChangeColumns.ALL);
        return List.copyOf(all);
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
                () -> new Prop64Tally(county, policy, withReliefByCounty),
                Prop64Tally::add,
                Prop64Tally::merge,
                Prop64Tally::figures,
                Collector.Characteristics.UNORDERED);
    }
}
