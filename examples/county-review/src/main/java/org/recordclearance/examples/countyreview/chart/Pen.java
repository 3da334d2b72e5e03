package org.recordclearance.examples.countyreview.chart;

/** Draws the parts of a picture. Places are in pixels from the upper left corner. */
public interface Pen {

    /** How thick lines are. */
    double THIN = 0.7;

    /** What stands at the place of a text. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /**
     * Draws a box with a thin black outline.
     *
     * @param x its left side
     * @param y its upper side
     * @param width its width
     * @param height its height
     * @param grey what it is filled with, from 0 for black to 255 for white
     */
    void box(double x, double y, double width, double height, int grey);

    /**
     * Draws a thin line from the left to the right.
     *
     * @param x where it begins
     * @param y how far below the upper side it is
     * @param width how long it is
     * @param grey its shade, from 0 for black
     */
    void line(double x, double y, double width, int grey);

    /**
     * Writes a line of text.
     *
     * @param x where its anchor is
     * @param y where its letters stand
     * @param anchor what of it is there
     * @param size the size of its letters
     * @param words the text
     */
    void text(double x, double y, Anchor anchor, double size, String words);

    /**
     * Writes a line of text from the bottom to the top.
     *
     * @param x where its letters stand
     * @param y where it ends
     * @param size the size of its letters
     * @param words the text
     */
    void textUpwards(double x, double y, double size, String words);
}
