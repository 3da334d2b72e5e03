/**
 * The lines of a printed sheet: characters repaired that optical character recognition gets wrong, and what belongs to the page
 * left out, once the numbers of pages were found to follow each other.
 *
 * <p>Lists of words, such as misreadings and the places of courts, are resources beside the classes.
 */
@NullMarked
package org.recordclearance.doj.text.lines;

import org.jspecify.annotations.NullMarked;
