/**
 * What files and printed sheets are read by alike: the readers of charges and of dispositions as an office's options make them, and the
 * words of sentences that take time. Not exported.
 */
@NullMarked
package org.recordclearance.doj.reading;

import org.jspecify.annotations.NullMarked;
