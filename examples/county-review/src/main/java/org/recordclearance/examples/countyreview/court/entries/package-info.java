/**
 * What court lists are made of: {@link org.recordclearance.examples.countyreview.court.entries.CaseEntries} makes an entry of each
 * determination of a person, case by case, {@link org.recordclearance.examples.countyreview.court.entries.EntryTally} gathers them, aside
 * on the disk where they are many, and {@link org.recordclearance.examples.countyreview.court.entries.SortedEntries} gives them by court
 * and case.
 */
@NullMarked
package org.recordclearance.examples.countyreview.court.entries;

import org.jspecify.annotations.NullMarked;
