/**
 * What a word that is spelt wrongly, or a section that is put in words, was meant to be. For the modules of this library only.
 */
@NullMarked
package org.recordclearance.rapsheet.spelling;

import org.jspecify.annotations.NullMarked;
