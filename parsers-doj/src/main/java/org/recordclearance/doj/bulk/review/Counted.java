package org.recordclearance.doj.bulk.review;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import org.recordclearance.doj.bulk.review.PolicyTally.CountedOfPolicy;
import org.recordclearance.rapsheet.Contradiction;

/** What a {@link ReviewTally} has counted so far, on its way to another one of the same plan. Nobody changes it. */
public final class Counted implements Serializable {

    private static final long serialVersionUID = 1L;

    final CountedOfPolicy own;
    final EnumMap<Contradiction, Long> contradictions;
    final ArrayList<Comparison.CountedOfOther> comparisons;
    final long otherPlaces;
    final long sectionsRepaired;
    final long dispositionsRepaired;

    Counted(
            CountedOfPolicy own,
            EnumMap<Contradiction, Long> contradictions,
            ArrayList<Comparison.CountedOfOther> comparisons,
            long otherPlaces,
            long sectionsRepaired,
            long dispositionsRepaired) {
        this.own = own;
        this.contradictions = contradictions;
        this.comparisons = comparisons;
        this.otherPlaces = otherPlaces;
        this.sectionsRepaired = sectionsRepaired;
        this.dispositionsRepaired = dispositionsRepaired;
    }

    @Override
    public String toString() {
        return "Counted[]";
    }
}
