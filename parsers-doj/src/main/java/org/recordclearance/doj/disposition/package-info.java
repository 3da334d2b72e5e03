/**
 * What the wordings of dispositions mean, the same for rows and printed sheets.
 *
 * <p>{@code DispositionTable} has the wordings of a resource, and those of an office's own file; {@code ReliefLaws} the laws
 * that give relief. Not exported.
 */
@NullMarked
package org.recordclearance.doj.disposition;

import org.jspecify.annotations.NullMarked;
