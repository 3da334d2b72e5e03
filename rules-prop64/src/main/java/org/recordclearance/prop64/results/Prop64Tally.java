package org.recordclearance.prop64.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Review;
import org.recordclearance.eligibility.ReviewLayout.SummaryTally;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.impact.ReliefTally;

/**
 * The figures that a summary has about Prop 64: what a county has, what the policy does to it, and what the hypotheticals
 * would. For one thread.
 */
final class Prop64Tally implements SummaryTally {

    private static final List<String> HYPOTHETICALS =
            List.of("reliefWithDismissAllProp64", "reliefWithDismissAllProp64AndRelated");

    private final String county;
    private final CountyConvictions convictions;
    private final ReasonsForRelief reasons;
    private final ReliefTally relief = new ReliefTally();
    private final List<ReliefTally> hypotheticals = new ArrayList<>();
    private long subjectsWithRelief;

    Prop64Tally(String county, RuleSet policy) {
        this.county = county;
        this.convictions = new CountyConvictions(county);
        this.reasons = new ReasonsForRelief(policy);
        HYPOTHETICALS.forEach(name -> hypotheticals.add(new ReliefTally()));
    }

    @Override
    public void add(Review review, List<Review> hypothetical) {
        boolean someRelief = false;
        for (Determination determination : review.determinations()) {
            if (determination.isCovered() && determination.outcome().kind().isRelief()) {
                someRelief = true;
                reasons.add(determination);
            }
        }
        subjectsWithRelief += someRelief ? 1 : 0;
        convictions.add(review.rapSheet(), someRelief);
        relief.add(review);
        for (int i = 0; i < hypotheticals.size(); i++) {
            hypotheticals.get(i).add(hypothetical.get(i));
        }
    }

    @Override
    public void merge(SummaryTally other) {
        Prop64Tally that = (Prop64Tally) other;
        subjectsWithRelief += that.subjectsWithRelief;
        convictions.merge(that.convictions);
        reasons.merge(that.reasons);
        relief.merge(that.relief);
        for (int i = 0; i < hypotheticals.size(); i++) {
            hypotheticals.get(i).merge(that.hypotheticals.get(i));
        }
    }

    @Override
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("county", county);
        figures.put("earliestConviction", convictions.earliest());
        figures.put("reliefWithCurrentEligibilityChoices", people(relief));
        for (int i = 0; i < hypotheticals.size(); i++) {
            figures.put(HYPOTHETICALS.get(i), people(hypotheticals.get(i)));
        }
        figures.put("prop64ConvictionsCountInCountyByCodeSection", convictions.bySection());
        figures.put("subjectsWithProp64ConvictionCountInCounty", convictions.subjects());
        figures.put("prop64FelonyConvictionsCountInCounty", convictions.felonies());
        figures.put("prop64NonFelonyConvictionsCountInCounty", convictions.nonFelonies());
        figures.put("subjectsWithSomeReliefCount", subjectsWithRelief);
        figures.put("convictionDismissalCountByCodeSection", reasons.dismissalsBySection());
        figures.put("convictionReductionCountByCodeSection", reasons.reductionsBySection());
        figures.put("convictionDismissalCountByAdditionalRelief", reasons.otherDismissals());
        figures.put("convictionDismissalCountByLevel", reasons.dismissalsByLevel());
        figures.put("prop64ReliefByRace", convictions.byRace());
        return figures;
    }

    private static Map<String, Object> people(ReliefTally tally) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("CountSubjectsNoConviction", tally.subjectsWithoutConviction());
        figures.put("CountSubjectsNoConvictionLast7Years", tally.subjectsWithoutRecentConviction());
        figures.put("CountSubjectsNoFelony", tally.subjectsWithoutFelony());
        return figures;
    }
}
