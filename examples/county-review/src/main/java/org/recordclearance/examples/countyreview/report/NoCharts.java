package org.recordclearance.examples.countyreview.report;

/** Says where a picture would be that the machine can't draw. */
final class NoCharts implements Charts {

    @Override
    public String bars(String title, Bars bars) {
        return bars.all().isEmpty()
                ? ""
                : "<p>A chart is left out here, as the computer that wrote this has no fonts to draw it with. The table has"
                        + " its numbers.</p>";
    }
}
