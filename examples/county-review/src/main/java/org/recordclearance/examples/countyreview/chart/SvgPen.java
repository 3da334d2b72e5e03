package org.recordclearance.examples.countyreview.chart;

import java.util.Locale;

/** Draws an SVG element of a page, the same bytes each time, with its words as text and without names. For one thread. */
public final class SvgPen implements Pen {

    private final StringBuilder svg = new StringBuilder();

    /**
     * Begins a picture.
     *
     * @param width its width
     * @param height its height
     * @param label what a reader that shows no pictures says
     */
    public SvgPen(int width, int height, String label) {
        svg.append("<svg class=\"chart\" role=\"img\" aria-label=\"")
                .append(escaped(label))
                .append("\" viewBox=\"0 0 " + width + " " + height)
                .append("\" xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Arial, Helvetica, sans-serif\">\n");
    }

    @Override
    public void box(double x, double y, double width, double height, int grey) {
        svg.append("<rect x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"" + number(width) + "\" height=\"")
                .append(number(height) + "\" fill=\"" + colour(grey) + "\" stroke=\"" + colour(0) + "\" stroke-width=\""
                        + THIN)
                .append("\"/>\n");
    }

    @Override
    public void line(double x, double y, double width, int grey) {
        svg.append("<path d=\"M" + number(x) + " " + number(y) + "H" + number(x + width) + "\" stroke=\"")
                .append(colour(grey) + "\" stroke-width=\"" + THIN + "\"/>\n");
    }

    @Override
    public void text(double x, double y, Anchor anchor, double size, String words) {
        svg.append("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\" text-anchor=\"")
                .append(anchor.name().toLowerCase(Locale.ROOT))
                .append("\" font-size=\"" + number(size) + "\">" + escaped(words) + "</text>\n");
    }

    @Override
    public void textUpwards(double x, double y, double size, String words) {
        svg.append("<text transform=\"translate(" + number(x) + " " + number(y) + ") rotate(-90)\" text-anchor=\"end\"")
                .append(" font-size=\"" + number(size) + "\">" + escaped(words) + "</text>\n");
    }

    /** Ends the picture, and gets its markup. */
    public String markup() {
        return svg + "</svg>";
    }

    private static String colour(int grey) {
        return String.format(Locale.ROOT, "#%02x%<02x%<02x", grey);
    }

    /** A tenth of a pixel is seen by nobody. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /** Writes words as XML does. */
    public static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
