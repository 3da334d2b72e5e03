/** What {@code summary.json} says, for whoever reads it: the report, and commands that go by the results of an earlier review. */
@NullMarked
package org.recordclearance.examples.countyreview.figures;

import org.jspecify.annotations.NullMarked;
