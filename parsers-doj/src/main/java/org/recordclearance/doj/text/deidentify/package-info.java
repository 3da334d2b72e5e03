/**
 * A printed sheet, written again for a person who does not exist.
 *
 * <p>Each rewriter stands beside the reader of the same part in {@code doj.text.read}.
 */
@NullMarked
package org.recordclearance.doj.text.deidentify;

import org.jspecify.annotations.NullMarked;
