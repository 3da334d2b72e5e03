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
 * into temporary files, each of which holds all rows of some people and fits in memory ({@code Gathered}), and finds whose
 * record is incomplete ({@code FileIndex}, a few bytes a person); everybody is reviewed; and a last pass writes all rows in
 * the order of the files.
 *
 * <p><b>What it costs.</b> Measured with {@code perf} and Flight Recorder on files of a million rows of 800 bytes, two cores,
 * 512 MB. A row takes some four microseconds of a core: a quarter to find its fields, a third to look up its words and put the
 * rap sheet together, a fifth for policies and figures, the rest to copy it. As a run of a million rows is short, another
 * third of all processor time goes to the just-in-time compiler; {@code -XX:TieredStopAtLevel=1} saves most of that. What
 * was tried, and what a whole run gained:
 *
 * <ul>
 *   <li>Eight bytes at a time for commas and quotes, with places written before it is known that they are needed: finding the
 *       fields took a third less than with a branch for each comma.
 *   <li>A word is known by its length, its first and its last eight bytes. Looking up all words of a row in one loop, and a
 *       table for each column so that names and numbers do not push out words: a tenth.
 *   <li>Rows come in order, so a row with a higher CNT_ORDER than any before begins a count without looking for it; what the
 *       law says of a code section is remembered by section; facts are printed only where an explanation is wanted: together
 *       a fifth of the time without the compiler.
 *   <li>Scattered people: packing the columns that are read in one pass, instead of finding who is scattered in one and
 *       copying whole rows in another: a third, and a quarter of the temporary files.
 *   <li>The summary written without data binding: a quarter of a second of every run.
 *   <li>Chunks of a megabyte are slower, as the garbage collector treats such arrays apart; parallel and serial collectors
 *       are no faster than the usual one.
 * </ul>
 *
 * <p>No law is known here, and no value of a record is in any message.
 */
@NullMarked
package org.recordclearance.doj.bulk;

import org.jspecify.annotations.NullMarked;
