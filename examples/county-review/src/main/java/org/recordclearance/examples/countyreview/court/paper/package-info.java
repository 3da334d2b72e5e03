/**
 * Proposed orders on paper: {@link org.recordclearance.examples.countyreview.court.paper.OrderTemplate} is the office's words, {@link
 * org.recordclearance.examples.countyreview.court.paper.OrderPaper} prints them with the schedule.
 */
@NullMarked
package org.recordclearance.examples.countyreview.court.paper;

import org.jspecify.annotations.NullMarked;
