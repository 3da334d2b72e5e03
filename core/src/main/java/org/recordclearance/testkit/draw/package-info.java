/**
 * How random records are drawn. Not exported: {@link org.recordclearance.testkit.RandomRapSheets} is the way in.
 *
 * <ul>
 *   <li>{@code Traits} say what the records are about, {@code Dice} are chance.
 *   <li>{@code RandomRecord}, with {@code RandomCount}, {@code RandomDays} and {@code RandomTexts}, draws the sparse and odd
 *       ones that rules fail on.
 *   <li>{@code LifelikeRecord} draws a life: {@code LifelikeDays} date it, a {@code LifelikeCase} is an arrest and what
 *       followed, {@code LifelikeOutcomes} is what became of the charges. {@code UsualOffenses} and {@code UsualWords} are the
 *       lists behind it, resources of this package.
 * </ul>
 */
@NullMarked
package org.recordclearance.testkit.draw;

import org.jspecify.annotations.NullMarked;
