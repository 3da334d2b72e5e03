package org.recordclearance.examples.countyreview.court;

import org.recordclearance.examples.countyreview.court.entries.CourtEntry;
import org.recordclearance.examples.countyreview.court.entries.EarlierOrder;

/** What earlier reviews gave, so that the court package tells it from what is new. */
public interface EarlierRelief {

    /** Where there is no earlier review. */
    EarlierRelief NONE = new EarlierRelief() {
        @Override
        public String stateOf(CourtEntry entry) {
            return "";
        }

        @Override
        public EarlierOrder orderOf(CourtEntry entry) {
            return EarlierOrder.NONE;
        }
    };

    /** Gets what became of a conviction since then, empty where nothing is to be said. */
    String stateOf(CourtEntry entry);

    /** Gets what the orders of earlier reviews have of a conviction that is to have relief. */
    EarlierOrder orderOf(CourtEntry entry);
}
