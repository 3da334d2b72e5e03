/**
 * Fabricated bulk files and a fabricated printed rap sheet, for trying things out and for measuring speed.
 *
 * <p>{@link org.recordclearance.examples.countyreview.sample.SampleFile} is the way in. The people are the
 * {@linkplain org.recordclearance.testkit.RandomRapSheets#lifelike lifelike rap sheets} of the test kit; what is here prints
 * them as the DOJ does:
 *
 * <ul>
 *   <li>{@code SamplePeople} makes people, one after another, until there are rows enough;
 *   <li>{@code RowPrinter} prints a rap sheet: {@code PersonCells}, {@code StepCells}, {@code ChargeCells} and
 *       {@code DispositionCells} each know some of the columns, {@code Lists} what stands in them;
 *   <li>{@code SampleNumbers} gives each person numbers that no person of another sample has;
 *   <li>{@code SampleRow} and {@code RowBuffer} are the format, 95 cells joined by commas, with fillers where nothing is said;
 *   <li>{@code Scatter} mixes the rows of different people;
 *   <li>{@link org.recordclearance.examples.countyreview.sample.SampleSheet} is one person's printed rap sheet, {@code SheetLines} how it is
 *       printed.
 * </ul>
 *
 * <p>No person, case or number in such a file is real, and its proportions are round figures chosen for exercise, not
 * statistics.
 */
@NullMarked
package org.recordclearance.examples.countyreview.sample;

import org.jspecify.annotations.NullMarked;
