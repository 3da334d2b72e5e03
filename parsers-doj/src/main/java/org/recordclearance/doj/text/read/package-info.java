/**
 * The lines of a printed sheet, made into a rap sheet.
 *
 * <p>A text is divided into the messages of its people. Of each, the header and the cycles come first, then each cycle's
 * events, each event's counts, each count's charge, dispositions and sentences. A line of an event is classified once, as a
 * {@code CountLine}, and the readers take it by its kind and what stands open. What was odd, and may hide something, goes to
 * {@code SheetFindings}, by the number of its line and never its text.
 */
@NullMarked
package org.recordclearance.doj.text.read;

import org.jspecify.annotations.NullMarked;
