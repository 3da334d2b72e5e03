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
 * 512 MB. A row takes some four microseconds of a core: almost a fifth to find its fields, an eighth to look up its words,
 * the rest to put the rap sheet together, to review it and to copy the row. As a run of a million rows is short, a third of
 * all processor time goes to the just-in-time compiler; {@code -XX:TieredStopAtLevel=1} saves most of that, and a third of the
 * time that a run takes. Copying the file takes a seventh of it. One thread reads and writes, for an eighth of the processor
 * time, so with 16 cores a run would take a quarter of what it takes with two, at best. What was tried:
 *
 * <ul>
 *   <li>Looking up the words of a row in one loop, each known by its length, its first and its last eight bytes, in a table for
 *       each column so that names and numbers do not push out words; and asking what the law says of a code section once for
 *       each section: together a tenth of a run, and a quarter of one without the compiler.
 *   <li>Gathering scattered people in one pass, and only the columns that are read, instead of finding who is scattered and
 *       then copying whole rows: a third of a run.
 *   <li>Writing down where the fields of scattered people's rows are, instead of finding them twice, and gathering fewer people
 *       at once: a twelfth of the processor time without the compiler, of which little is seen in a short run.
 *   <li>The summary without data binding: a quarter of a second.
 *   <li>No gain: a way of their own for bytes without a quote, and taking the places of commas before it is known that there
 *       are any, to spare the processor the guess; finding all that a word may mean when it is first seen; other garbage collectors.
 * </ul>
 *
 * <p>No law is known here, and no value of a record is in any message.
 */
@NullMarked
package org.recordclearance.doj.bulk;

import org.jspecify.annotations.NullMarked;
