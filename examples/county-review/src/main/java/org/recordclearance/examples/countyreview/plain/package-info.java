/**
 * Text that shows all that is in it: {@link org.recordclearance.examples.countyreview.plain.PlainLine}, and what commands complain about,
 * {@link org.recordclearance.examples.countyreview.plain.Complaint}.
 */
@NullMarked
package org.recordclearance.examples.countyreview.plain;

import org.jspecify.annotations.NullMarked;
