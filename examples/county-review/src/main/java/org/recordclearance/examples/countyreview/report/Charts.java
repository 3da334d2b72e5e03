package org.recordclearance.examples.countyreview.report;

import org.recordclearance.examples.countyreview.chart.Bars;

/** Draws the pictures of a report. */
interface Charts {

    /**
     * Draws bars, each of which may be of several parts.
     *
     * @param title what the picture is of
     * @param bars what it shows
     * @return the markup of the picture
     */
    String bars(String title, Bars bars);
}
