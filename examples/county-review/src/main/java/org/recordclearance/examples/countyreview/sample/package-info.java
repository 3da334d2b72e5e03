/**
 * Fabricated bulk files, for trying things out and for measuring speed.
 *
 * <p>{@link org.recordclearance.examples.countyreview.sample.SampleFile} is the way in. A file is a header and rows,
 * and the rows come from {@code SamplePeople}, one person after another:
 *
 * <ul>
 *   <li>{@code SamplePerson} is who it is, {@code FictionalNames} what they are called;
 *   <li>{@code HistoryPlan} outlines a life in {@code PlannedCycle}s, {@code Timeline} dates them, and
 *       {@code Prosecution} tells one of them, from the arrest to the {@code CourtAction};
 *   <li>{@code StepType}, {@code SampleCharge}, {@code SampleLevel}, {@code Verdict}, {@code SentencePart} and {@code DateCell} are
 *       what the cells say; {@code SampleOffenses} and {@code SampleCounties} are the lists behind them, resources of
 *       this package;
 *   <li>{@code Column}, {@code SampleRow} and {@code RowBuffer} are the format, 95 cells joined by commas, and
 *       {@code SheetWriter} numbers cycles, steps and counts in it;
 *   <li>{@code Scatter} mixes the rows of different people.
 * </ul>
 *
 * <p>Everything drawn by lot comes from {@code SampleDice}, which is seeded for each person by itself. No person, case or
 * number in such a file is real, and its proportions are round figures chosen for exercise, not statistics.
 */
@NullMarked
package org.recordclearance.examples.countyreview.sample;

import org.jspecify.annotations.NullMarked;
