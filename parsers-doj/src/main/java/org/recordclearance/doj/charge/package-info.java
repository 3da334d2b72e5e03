/**
 * Reads what a count charges from its text, the same for rows of bulk files and for printed sheets.
 *
 * <p>{@link org.recordclearance.doj.charge.ChargeReader} is the door, {@link org.recordclearance.doj.charge.Charge} what comes
 * out. The text is made of {@link org.recordclearance.doj.charge.Token}s; {@link org.recordclearance.doj.charge.Head} puts
 * those in front of the words together, {@link org.recordclearance.doj.charge.SectionReading} finds which known section each
 * number is, {@link org.recordclearance.doj.charge.Repairs} what else it may have been. Not exported.
 */
@NullMarked
package org.recordclearance.doj.charge;

import org.jspecify.annotations.NullMarked;
