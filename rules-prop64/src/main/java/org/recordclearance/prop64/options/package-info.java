/**
 * The options of the policy {@code configurable}, one by one, and the reader of their file.
 */
@NullMarked
package org.recordclearance.prop64.options;

import org.jspecify.annotations.NullMarked;
