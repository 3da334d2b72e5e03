package org.recordclearance.examples.countyreview.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.DefaultCategoryDataset;

/** Bars in black, white and grey, with outlines, as they print. */
final class BarChart {

    static final int WIDTH = 760;
    static final int HEIGHT = 300;

    private static final Color[] GREYS = {
        new Color(0x20, 0x20, 0x20), new Color(0x80, 0x80, 0x80), Color.WHITE, new Color(0xD0, 0xD0, 0xD0)
    };
    private static final float SMALL = 11;
    private static final float LARGE = 14;
    private static final int MANY = 14;

    private BarChart() {}

    static JFreeChart of(String title, Bars bars, boolean stacked, ChartFonts fonts) {
        DefaultCategoryDataset amounts = new DefaultCategoryDataset();
        for (Bars.Bar bar : bars.all()) {
            for (int part = 0; part < bars.parts().size(); part++) {
                amounts.addValue(bar.parts()[part], bars.parts().get(part), bar.name());
            }
        }
        boolean legend = bars.parts().size() > 1;
        JFreeChart chart =
                ChartFactory.createBarChart(title, null, null, amounts, PlotOrientation.VERTICAL, legend, false, false);
        CategoryPlot plot = chart.getCategoryPlot();
        BarRenderer renderer = stacked ? new StackedBarRenderer() : new BarRenderer();
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(true);
        renderer.setMaximumBarWidth(0.12);
        for (int part = 0; part < bars.parts().size(); part++) {
            renderer.setSeriesPaint(part, GREYS[part % GREYS.length]);
            renderer.setSeriesOutlinePaint(part, Color.BLACK);
            renderer.setSeriesOutlineStroke(part, new BasicStroke(0.7f));
        }
        plot.setRenderer(renderer);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setRangeGridlinePaint(Color.GRAY);
        plot.setOutlineVisible(false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getTitle().setFont(fonts.size(LARGE));
        plot.getDomainAxis().setTickLabelFont(fonts.size(SMALL));
        plot.getRangeAxis().setTickLabelFont(fonts.size(SMALL));
        plot.getRangeAxis().setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.US));
        ((NumberAxis) plot.getRangeAxis()).setNumberFormatOverride(NumberFormat.getIntegerInstance(Locale.US));
        if (bars.all().size() > MANY) {
            plot.getDomainAxis().setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        } else {
            plot.getDomainAxis().setMaximumCategoryLabelLines(3);
        }
        if (legend) {
            chart.getLegend().setItemFont(fonts.size(SMALL));
            chart.getLegend().setFrame(org.jfree.chart.block.BlockBorder.NONE);
        }
        return chart;
    }
}
