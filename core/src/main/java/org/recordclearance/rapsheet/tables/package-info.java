/**
 * Reads the tables of facts of the model: the rows of code sections that a record asks for, and lists of places. For this module
 * only.
 */
@NullMarked
package org.recordclearance.rapsheet.tables;

import org.jspecify.annotations.NullMarked;
