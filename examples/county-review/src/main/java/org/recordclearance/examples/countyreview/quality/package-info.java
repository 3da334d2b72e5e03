/**
 * What the data of a review is like, and how much relief its faults hold back: {@code quality.json}. {@link
 * org.recordclearance.examples.countyreview.quality.DataQuality} is all of it as a value, {@link
 * org.recordclearance.examples.countyreview.quality.QualityResults} gathers it in the pass of the review and writes it, and {@link
 * org.recordclearance.examples.countyreview.quality.QualityLimit} is what somebody will not put up with.
 */
@NullMarked
package org.recordclearance.examples.countyreview.quality;

import org.jspecify.annotations.NullMarked;
