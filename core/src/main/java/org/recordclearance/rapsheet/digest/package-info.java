/**
 * By what a text or a file is told from another. For the modules of this library only.
 */
@NullMarked
package org.recordclearance.rapsheet.digest;

import org.jspecify.annotations.NullMarked;
