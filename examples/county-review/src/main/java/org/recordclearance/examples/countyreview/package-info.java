/**
 * The county review as a command line application, and an example of how to embed the library.
 *
 * <p>{@link org.recordclearance.examples.countyreview.CountyReview} is where it starts. There is a class for each command:
 * {@code ReviewCommand}, {@code RapSheetCommand}, {@code ExplainCommand}, {@code PoliciesCommand} and {@code
 * SampleCommand}. What several of them ask for is in {@code PolicyOptions} and {@code PolicyParameters}, from which {@code
 * PolicyCatalog} makes policies, those of other jars too. {@code SheetFile} reads a printed rap sheet, {@code SheetRun}
 * many of them, in a {@code SheetForm} and to a {@code SheetOutput}. {@code SummaryText} and {@code ExplanationText} put results
 * into words, {@code ErrorLine} failures;
 * {@code ProgressLine} and {@code Interruption} are for whoever waits at a terminal.
 */
@NullMarked
package org.recordclearance.examples.countyreview;

import org.jspecify.annotations.NullMarked;
