/**
 * Where the rows of a table of code sections are, so that only those that a record asks for are read. For this module only.
 */
@NullMarked
package org.recordclearance.rapsheet.sections;

import org.jspecify.annotations.NullMarked;
