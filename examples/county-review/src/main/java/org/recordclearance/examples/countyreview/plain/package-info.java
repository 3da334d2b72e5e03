/**
 * Text that shows all that is in it: {@link org.recordclearance.examples.countyreview.plain.PlainLine}, and what commands complain about,
 * {@link org.recordclearance.examples.countyreview.plain.Complaint}. A day in a sentence is a
 * {@link org.recordclearance.examples.countyreview.plain.DateInWords}.
 */
@NullMarked
package org.recordclearance.examples.countyreview.plain;

import org.jspecify.annotations.NullMarked;
