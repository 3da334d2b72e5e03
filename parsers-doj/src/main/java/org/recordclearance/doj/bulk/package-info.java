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
 * <p><b>How a file is read.</b> One thread cuts a file into chunks of about a megabyte that end between two people; workers
 * find the fields of a chunk's rows, build its people's rap sheets, review them and lay out the result rows as bytes; one
 * thread writes them in order. Copied columns go from input to output as bytes. Texts, dates and code sections repeat a
 * great deal, so each worker keeps those it has seen ({@code Vocabulary}).
 *
 * <p>The rows of a person are normally together, and reading trusts that until it sees a person come back, or a rejected
 * row that belongs to somebody further off. Then it starts again: a first pass packs the columns that a record is made of
 * into temporary files, each of which holds all rows of some people and fits in memory ({@code Gathered}), and finds whose
 * record is incomplete ({@code FileIndex}, a few bytes a person); everybody is reviewed; and a last pass writes all rows in
 * the order of the files.
 *
 * <p>No law is known here, and no value of a record is in any message.
 */
@NullMarked
package org.recordclearance.doj.bulk;

import org.jspecify.annotations.NullMarked;
