/** The readers of charges and of dispositions as an office's options make them. Not exported. */
@NullMarked
package org.recordclearance.doj.reading;

import org.jspecify.annotations.NullMarked;
