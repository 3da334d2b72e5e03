package org.recordclearance.examples.countyreview.court;

import org.recordclearance.examples.countyreview.court.entries.CourtEntry;

/** What an earlier review gave, so that the court package tells it from what is new. */
public interface EarlierRelief {

    /** Where there is no earlier review. */
    EarlierRelief NONE = new EarlierRelief() {
        @Override
        public String stateOf(CourtEntry entry) {
            return "";
        }

        @Override
        public boolean hadOrders() {
            return false;
        }
    };

    /** Gets what became of a conviction since then, empty where nothing is to be said. */
    String stateOf(CourtEntry entry);

    /** Checks if the earlier review proposed orders for the relief that it gave. */
    boolean hadOrders();
}
