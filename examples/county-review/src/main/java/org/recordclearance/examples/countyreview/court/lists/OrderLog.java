package org.recordclearance.examples.countyreview.court.lists;

import org.recordclearance.examples.countyreview.court.entries.CourtEntry;

/** Is told what is on the orders of a review, so that it is on no later one. */
@FunctionalInterface
public interface OrderLog {

    /**
     * Takes a conviction that is on an order.
     *
     * @param entry the conviction
     * @param order the name of the order, as lists have it
     */
    void take(CourtEntry entry, String order);
}
