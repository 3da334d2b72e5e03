/**
 * What is read the same way in bulk files and printed rap sheets.
 *
 * <p>{@link org.recordclearance.doj.ReadingOptions} adds an office's own sections and wordings to those that the library knows.
 */
@NullMarked
package org.recordclearance.doj;

import org.jspecify.annotations.NullMarked;
