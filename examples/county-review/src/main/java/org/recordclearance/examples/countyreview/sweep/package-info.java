/**
 * What each of several values of a parameter does to people and convictions. {@link
 * org.recordclearance.examples.countyreview.sweep.VariedParameter} is what is varied, {@link
 * org.recordclearance.examples.countyreview.sweep.Sweep} asks each value of the people of a file, which is read once, and {@link
 * org.recordclearance.examples.countyreview.sweep.SweepTable} and {@link
 * org.recordclearance.examples.countyreview.sweep.SweepChart} show the answers.
 */
@NullMarked
package org.recordclearance.examples.countyreview.sweep;

import org.jspecify.annotations.NullMarked;
