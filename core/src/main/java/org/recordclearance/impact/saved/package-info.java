/**
 * The file in which a population is kept from one day to another: how rap sheets are written in it and read back. For this module
 * only.
 */
@NullMarked
package org.recordclearance.impact.saved;

import org.jspecify.annotations.NullMarked;
