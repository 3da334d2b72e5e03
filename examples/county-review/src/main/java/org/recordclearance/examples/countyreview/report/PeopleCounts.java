package org.recordclearance.examples.countyreview.report;

import org.recordclearance.impact.ClearedPeople;

/**
 * People of a group, and what becomes of them.
 *
 * @param inFile all of them in the files
 * @param covered those with a conviction that the policy covers
 * @param relieved those with a conviction that is dismissed or reduced
 * @param cleared those who are rid of felonies, of convictions, of recent ones, for certain
 */
record PeopleCounts(long inFile, long covered, long relieved, ClearedPeople cleared) {

    PeopleCounts plus(PeopleCounts more) {
        return new PeopleCounts(
                inFile + more.inFile,
                covered + more.covered,
                relieved + more.relieved,
                new ClearedPeople(
                        cleared.withoutFelony() + more.cleared.withoutFelony(),
                        cleared.withoutConviction() + more.cleared.withoutConviction(),
                        cleared.withoutRecentConviction() + more.cleared.withoutRecentConviction()));
    }
}
