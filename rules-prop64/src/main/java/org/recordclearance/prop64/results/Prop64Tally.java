package org.recordclearance.prop64.results;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout.Reviewed;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ClearedPeople;
import org.recordclearance.impact.ReliefTally;
import org.recordclearance.prop64.law.ProvenLevel;
import org.recordclearance.rapsheet.County;

/**
 * The figures that a summary has about Prop 64: what a county has, what the policy does to it, and what the hypotheticals
 * would. For one thread. It may travel, to be merged with one that was made where it arrives.
 */
final class Prop64Tally implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> HYPOTHETICALS =
            List.of("reliefWithDismissAllProp64", "reliefWithDismissAllProp64AndRelated");

    private static final String ALL_COUNTIES = "all counties";

    private final transient @Nullable County county;
    private final CountyConvictions convictions;
    private final ReasonsForRelief reasons;
    private final ReliefTally relief = new ReliefTally(ProvenLevel::of);
    private final ArrayList<ReliefTally> hypotheticals = new ArrayList<>();
    private final @Nullable ReliefByCounty byCounty;
    private long subjectsWithRelief;

    Prop64Tally(@Nullable County county, RuleSet policy, boolean withReliefByCounty) {
        this.byCounty = withReliefByCounty ? new ReliefByCounty() : null;
        this.county = county;
        this.convictions = new CountyConvictions(county);
        this.reasons = new ReasonsForRelief(policy);
        HYPOTHETICALS.forEach(name -> hypotheticals.add(new ReliefTally(ProvenLevel::of)));
    }

    void add(Reviewed person) {
        Review review = person.review();
        boolean someRelief = false;
        for (Determination determination : review.determinations()) {
            if (determination.isCovered() && determination.outcome().kind().isRelief()) {
                someRelief = true;
                reasons.add(determination);
            }
        }
        subjectsWithRelief += someRelief ? 1 : 0;
        convictions.add(review.rapSheet(), someRelief);
        if (byCounty != null) {
            byCounty.add(review);
        }
        relief.add(review);
        for (int i = 0; i < hypotheticals.size(); i++) {
            hypotheticals.get(i).add(person.hypothetical().get(i));
        }
    }

    Prop64Tally merge(Prop64Tally that) {
        subjectsWithRelief += that.subjectsWithRelief;
        convictions.merge(that.convictions);
        reasons.merge(that.reasons);
        relief.merge(that.relief);
        if (byCounty != null && that.byCounty != null) {
            byCounty.merge(that.byCounty);
        }
        for (int i = 0; i < hypotheticals.size(); i++) {
            hypotheticals.get(i).merge(that.hypotheticals.get(i));
        }
        return this;
    }

    Figure.Group figures() {
        Figure.Group.Builder figures = Figure.group()
                .put("county", county == null ? ALL_COUNTIES : county.toString())
                .put("earliestConviction", convictions.earliest())
                .put("reliefWithCurrentEligibilityChoices", people(relief.certain()));
        Figure.Group.Builder possible = Figure.group().putAll(people(relief.possible()));
        for (int i = 0; i < hypotheticals.size(); i++) {
            figures.put(HYPOTHETICALS.get(i), people(hypotheticals.get(i).certain()));
            possible.put(HYPOTHETICALS.get(i), people(hypotheticals.get(i).possible()));
        }
        if (byCounty != null) {
            byCounty.put(figures);
        }
        return figures.put("possible", possible.build())
                .put("prop64ConvictionsCountInCountyByCodeSection", Figure.counts(convictions.bySection()))
                .put("subjectsWithProp64ConvictionCountInCounty", convictions.subjects())
                .put("prop64FelonyConvictionsCountInCounty", convictions.felonies())
                .put("prop64NonFelonyConvictionsCountInCounty", convictions.nonFelonies())
                .put("subjectsWithSomeReliefCount", subjectsWithRelief)
                .put("convictionDismissalCountByCodeSection", Figure.counts(reasons.dismissalsBySection()))
                .put("convictionReductionCountByCodeSection", Figure.counts(reasons.reductionsBySection()))
                .put("convictionDismissalCountByAdditionalRelief", Figure.counts(reasons.otherDismissals()))
                .put("convictionDismissalCountByLevel", Figure.counts(reasons.dismissalsByLevel()))
                .put("prop64ReliefByRace", convictions.byRace())
                .put("alreadyRelieved", convictions.alreadyRelieved())
                .build();
    }

    private static Figure.Group people(ClearedPeople people) {
        return Figure.group()
                .put("CountSubjectsNoConviction", people.withoutConviction())
                .put("CountSubjectsNoConvictionLast7Years", people.withoutRecentConviction())
                .put("CountSubjectsNoFelony", people.withoutFelony())
                .build();
    }
}
