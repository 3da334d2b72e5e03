/**
 * The rows of one person, made into a rap sheet.
 *
 * <p>{@code RecordAssembly} puts cycles, events and counts together, {@code SubjectAssembly} the person. Texts, dates and code
 * sections repeat a great deal, so each worker keeps the words that it has seen, column by column ({@code WordCache}).
 */
@NullMarked
package org.recordclearance.doj.bulk.record;

import org.jspecify.annotations.NullMarked;
