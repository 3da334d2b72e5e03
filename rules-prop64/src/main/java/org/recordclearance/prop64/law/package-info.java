/**
 * The law as data: lists of offenses with their citations, and what they say of a code section.
 *
 * <ul>
 *   <li>{@link org.recordclearance.prop64.law.Prop64Section} finds the cannabis offense in a code section,
 *       {@link org.recordclearance.prop64.law.RelatedCharges} the charges that some counties treat along with it,
 *       {@link org.recordclearance.prop64.law.CannabisWords} the words for it in a description.
 *   <li>{@link org.recordclearance.prop64.law.OffenseList} has the two lists that bar relief: super strikes and offenses
 *       that require registration under PC 290(c). {@link org.recordclearance.prop64.law.ListedOffenses} finds them on a
 *       rap sheet, {@link org.recordclearance.prop64.law.GangCombinations} those of two convictions.
 *   <li>{@link org.recordclearance.prop64.law.OffenseMap} tells what each offense of before Proposition 64 is today,
 *       {@link org.recordclearance.prop64.law.Limits} has the dates and ages.
 * </ul>
 *
 * <p>The tables are resources beside the classes, a {@link org.recordclearance.prop64.law.CitedTable} each. Everything is
 * immutable and safe for use by several threads. Not exported: {@code Prop64Offenses} is its public face.
 */
@NullMarked
package org.recordclearance.prop64.law;

import org.jspecify.annotations.NullMarked;
