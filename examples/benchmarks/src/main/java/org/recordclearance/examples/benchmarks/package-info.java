/**
 * How fast the library is, by itself and beside what else does such work. Run by hand; see the README of the module.
 *
 * <ul>
 *   <li>Benchmarks for JMH: {@link org.recordclearance.examples.benchmarks.CodeSectionBenchmark},
 *       {@link org.recordclearance.examples.benchmarks.BulkReadingBenchmark},
 *       {@link org.recordclearance.examples.benchmarks.SheetReadingBenchmark},
 *       {@link org.recordclearance.examples.benchmarks.DeterminationBenchmark},
 *       {@link org.recordclearance.examples.benchmarks.ResultWritingBenchmark},
 *       {@link org.recordclearance.examples.benchmarks.WholeReviewBenchmark}, and
 *       {@link org.recordclearance.examples.benchmarks.DroolsBenchmark}, which compares with Drools.
 *   <li>{@link org.recordclearance.examples.benchmarks.FastCsvLoop}, the yardstick for the whole job.
 *   <li>{@link org.recordclearance.examples.benchmarks.SampleRecords},
 *       {@link org.recordclearance.examples.benchmarks.SampleSheets} and
 *       {@link org.recordclearance.examples.benchmarks.MeasuredPolicy}, what the benchmarks judge, and by which policy.
 * </ul>
 */
@NullMarked
package org.recordclearance.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
