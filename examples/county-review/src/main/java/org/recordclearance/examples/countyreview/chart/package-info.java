/**
 * Pictures of figures in black, white and grey, as they print.
 *
 * <p>{@code BarChart} says what is where, and a {@code Pen} draws it: {@code SvgPen} for a page, another on paper. They need neither the
 * fonts nor the graphics of the machine, so that they are the same everywhere and take no time to begin with.
 */
@NullMarked
package org.recordclearance.examples.countyreview.chart;

import org.jspecify.annotations.NullMarked;
