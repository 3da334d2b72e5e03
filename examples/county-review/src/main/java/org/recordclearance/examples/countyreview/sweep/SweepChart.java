package org.recordclearance.examples.countyreview.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recordclearance.examples.countyreview.chart.Axis;
import org.recordclearance.examples.countyreview.chart.SvgPen;
import org.recordclearance.examples.countyreview.sweep.SweptValue.Figure;

/**
 * Draws what values do, as SVG: people above, convictions below, a line for each figure. Lines are told apart by dashes and by their
 * names at the end, not by colour, so that the chart can be printed in black and white.
 */
public final class SweepChart {

    private static final int WIDTH = 820;
    private static final int LEFT = 70;
    private static final int RIGHT = 590;
    private static final int PANEL = 260;
    private static final int TOP = 60;
    private static final int GAP = 70;
    private static final int LABEL = 16;
    private static final List<String> DASHES = List.of("none", "8 4", "2 3", "10 3 2 3");
    private static final List<String> COLOURS = List.of("#1b4f9c", "#a33b00", "#1a6b3a", "#5b2a86");

    private final String parameter;
    private final List<SweptValue> values;
    private final StringBuilder svg = new StringBuilder();

    private SweepChart(String parameter, List<SweptValue> values) {
        this.parameter = parameter;
        this.values = values;
    }

    /** Draws a chart, an XML document with line feeds. */
    public static String svg(String title, String parameter, List<SweptValue> values) {
        return new SweepChart(parameter, values).draw(title);
    }

    private String draw(String title) {
        int height = TOP + 2 * (PANEL + GAP);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title description\" ")
                .append("viewBox=\"0 0 " + WIDTH + " " + height + "\" width=\"" + WIDTH + "\" height=\"" + height)
                .append("\" font-family=\"sans-serif\" font-size=\"13\">\n")
                .append("<title id=\"title\">" + SvgPen.escaped(title) + "</title>\n<desc id=\"description\">");
        SweepTable.lines(parameter, values)
                .forEach(line -> svg.append(SvgPen.escaped(line)).append('\n'));
        svg.append("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n");
        text(LEFT, 28, "start", Math.max(8, Math.min(17, 1300 / Math.max(1, title.length()))), title);
        panel(TOP, "People", Figure.of(true));
        panel(TOP + PANEL + GAP, "Convictions", Figure.of(false));
        return svg.append("</svg>\n").toString();
    }

    private void panel(int top, String name, Figure[] figures) {
        long most = Arrays.stream(figures)
                .flatMapToLong(figure -> values.stream().mapToLong(figure.of))
                .max()
                .orElse(0);
        Axis axis = Axis.upTo(most);
        text(LEFT, top - 8, "start", 14, name);
        for (long tick = 0; tick <= axis.highest(); tick += axis.step()) {
            double y = y(top, tick, axis.highest());
            svg.append(String.format(Locale.ROOT, "<path d=\"M%d %.1fH%d\" stroke=\"#ccc\"/>\n", LEFT, y, RIGHT));
            text(LEFT - 8, y + 4, "end", 12, String.format(Locale.ROOT, "%,d", tick));
        }
        int every = (values.size() + 19) / 20;
        for (int i = 0; i < values.size(); i += every) {
            text(x(i), top + PANEL + 18, "middle", 12, values.get(i).value());
        }
        text((LEFT + RIGHT) / 2.0, top + PANEL + 38, "middle", 12, parameter);
        lines(top, axis.highest(), figures);
    }

    private void lines(int top, long highest, Figure[] figures) {
        List<Figure> fromAbove = new ArrayList<>(List.of(figures));
        SweptValue last = values.get(values.size() - 1);
        fromAbove.sort((one, other) -> Long.compare(other.of.applyAsLong(last), one.of.applyAsLong(last)));
        double free = top;
        for (Figure figure : fromAbove) {
            int style = Arrays.asList(figures).indexOf(figure);
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < values.size(); i++) {
                points.append(String.format(
                        Locale.ROOT,
                        "%s%.1f %.1f",
                        i == 0 ? "M" : " L",
                        x(i),
                        y(top, figure.of.applyAsLong(values.get(i)), highest)));
            }
            String colour = COLOURS.get(style);
            svg.append("<path d=\"" + points + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2.5\"")
                    .append(" stroke-linecap=\"round\" stroke-dasharray=\"" + DASHES.get(style) + "\"/>\n");
            // names stay apart where lines end together
            double ends = y(top, figure.of.applyAsLong(last), highest);
            double label = Math.max(ends, free);
            free = label + LABEL;
            svg.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%.1f %.1fL%d %.1fH%d\" fill=\"none\" stroke=\"%s\" stroke-dasharray=\"%s\"/>\n",
                    x(values.size() - 1),
                    ends,
                    RIGHT + 14,
                    label,
                    RIGHT + 34,
                    colour,
                    DASHES.get(style)));
            text(RIGHT + 40, label + 4, "start", 13, figure.title);
        }
    }

    private double x(int value) {
        return values.size() == 1
                ? (LEFT + RIGHT) / 2.0
                : LEFT + 10 + (RIGHT - LEFT - 20) * (double) value / (values.size() - 1);
    }

    private static double y(int top, long figure, long highest) {
        return top + PANEL - (double) PANEL * figure / highest;
    }

    private void text(double x, double y, String anchor, int size, String words) {
        svg.append(String.format(
                        Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"#111\">",
                        x,
                        y,
                        anchor,
                        size))
                .append(SvgPen.escaped(words))
                .append("</text>\n");
    }
}
