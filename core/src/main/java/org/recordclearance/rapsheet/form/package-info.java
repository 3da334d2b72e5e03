/**
 * What tells a mapper of Jackson that a type has a form in JSON that it can't find out. For the modules of this library
 * only.
 */
@NullMarked
package org.recordclearance.rapsheet.form;

import org.jspecify.annotations.NullMarked;
