/**
 * How a value is written as a cell of a CSV file, wherever one is written. For the modules of this library only.
 */
@NullMarked
package org.recordclearance.rapsheet.csv;

import org.jspecify.annotations.NullMarked;
