package org.recordclearance.examples.countyreview.report;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;

/** Pictures that are drawn on paper where the page has a place for them. For one thread. */
final class PaperCharts implements Charts {

    private final ChartFonts fonts;
    private final List<JFreeChart> drawn = new ArrayList<>();

    PaperCharts(ChartFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public String bars(String title, Bars bars) {
        if (bars.all().isEmpty()) {
            return "";
        }
        drawn.add(BarChart.of(title, bars, SvgCharts.isStacked(bars), fonts));
        return "<object type=\"" + ReportPaper.CHART + "\" title=\"" + title + "\" data-chart=\"" + (drawn.size() - 1)
                + "\" style=\"display:block;width:178mm;height:70mm\"></object>";
    }

    JFreeChart get(int number) {
        return drawn.get(number);
    }

    ChartFonts fonts() {
        return fonts;
    }
}
