/** Text that shows all that is in it: {@link org.recordclearance.examples.countyreview.plain.PlainLine}. */
@NullMarked
package org.recordclearance.examples.countyreview.plain;

import org.jspecify.annotations.NullMarked;
