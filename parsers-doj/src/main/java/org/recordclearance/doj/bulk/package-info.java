/**
 * The DOJ bulk file: rows in, rap sheets, and result files out.
 *
 * <ul>
 *   <li>{@link org.recordclearance.doj.bulk.BulkFile} streams the people of one or several files, a person at a time, as
 *       {@link org.recordclearance.doj.bulk.PersonRows}: the rows, the rap sheet, and which row carries which conviction.
 *   <li>{@link org.recordclearance.doj.bulk.PersonRows#of} is the door for rows that come from elsewhere.
 *   <li>{@link org.recordclearance.doj.bulk.BulkReview} is the whole job: files in, result files and summary out.
 * </ul>
 *
 * <p><b>How a file is read.</b> One thread cuts a file into chunks of some hundred kilobytes that end between two people;
 * workers find the fields of a chunk's rows, build its people's rap sheets, review them and lay out the result rows as bytes;
 * one thread writes them in order. Copied columns go from input to output as bytes. Texts, dates and code sections repeat a
 * great deal, so each worker keeps those it has seen, column by column ({@code WordCache}).
 *
 * <p>The rows of a person are normally together, and reading trusts that until it sees a person come back, or a rejected
 * row that belongs to somebody further off. Then it starts again: a first pass packs the columns that a record is made of
 * into temporary files, each of which holds all rows of some people and fits in memory ({@code Gathered}), writes down where
 * the fields are that the result files take ({@code KeptRows}), and finds whose record is incomplete ({@code FileIndex}, a few
 * bytes a person); everybody is reviewed; and a last pass writes all rows in the order of the files.
 *
 * <p><b>What it costs.</b> Measured with {@code perf} and Flight Recorder on files of a million rows of 800 bytes, two cores,
 * 512 MB, and the JVM's first compiler alone. A row takes some four microseconds of a core. Of all processor time an eighth
 * goes to finding fields, a tenth to looking up words, an eighth to putting rap sheets together, as much to reviewing them and
 * filling the result columns, a twentieth to copying rows, an eighth to reading and writing in the system; of a run so short,
 * another fifth to starting, compiling and collecting garbage. Copying the file takes an eighth of the time. One thread reads,
 * cuts and writes, for a seventh of the processor time, so with 16 cores a run would take a third of what it takes with two, at
 * best. What was tried:
 *
 * <ul>
 *   <li>Finding the fields of a row by comparing it with the row before ({@code FieldComparer}), as a person's rows differ in a
 *       few fields, and looking up the words of those fields only: a fifth of the processor time.
 *   <li>No object that is made for a row or a person only to be called once, such as a function that holds something, no
 *       equality that is put together at run time, one memory of dates for all columns, and the condensed row copied in runs of
 *       columns: another eighth.
 *   <li>Leaving out the JVM's second compiler, which the application does: a third of the time of a million rows, and nothing
 *       of ten million. It works for seconds on code that is spread over many methods, and gains too little from it.
 *   <li>Looking up the words of a row in one loop, each known by its length, its first and its last eight bytes, in a table for
 *       each column so that names and numbers do not push out words; and asking what the law says of a code section once for
 *       each section: a quarter.
 *   <li>Gathering scattered people in one pass, and only the columns that are read, instead of finding who is scattered and
 *       then copying whole rows: a third of such a run.
 *   <li>Writing down where the fields of scattered people's rows are, instead of finding them twice, and gathering fewer people
 *       at once: a twelfth of such a run.
 *   <li>Using the arrays of chunks again: a third less garbage, little time.
 *   <li>The summary without data binding: a quarter of a second.
 *   <li>No gain: a way of their own for bytes without a quote, and taking the places of commas before it is known that there
 *       are any, to spare the processor the guess; finding all that a word may mean when it is first seen; searching for the
 *       field that differs by halves, or eight bytes at a time instead of by {@code Arrays.mismatch}; not comparing where people
 *       are scattered; smaller chunks; writing in blocks that begin where those of the file do; one object for all counts that
 *       are only charged.
 * </ul>
 *
 * <p>No law is known here, and no value of a record is in any message.
 */
@NullMarked
package org.recordclearance.doj.bulk;

import org.jspecify.annotations.NullMarked;
