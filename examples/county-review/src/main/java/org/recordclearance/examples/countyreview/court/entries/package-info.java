/**
 * What court lists are made of: {@link org.recordclearance.examples.countyreview.court.entries.CaseEntries} makes an entry of each
 * determination of a person, case by case, and {@link org.recordclearance.examples.countyreview.court.entries.EntryTally} gathers them, to
 * come by court and case.
 */
@NullMarked
package org.recordclearance.examples.countyreview.court.entries;

import org.jspecify.annotations.NullMarked;
