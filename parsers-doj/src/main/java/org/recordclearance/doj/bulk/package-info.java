/**
 * The DOJ bulk file: rows in, rap sheets, and result files out.
 *
 * <ul>
 *   <li>{@link org.recordclearance.doj.bulk.BulkFile} streams the people of one or several files, a person at a time, as
 *       {@link org.recordclearance.doj.bulk.PersonRows}: the rows, the rap sheet, and which row carries which conviction.
 *   <li>{@link org.recordclearance.doj.bulk.LineReader} is where a cluster enters: one physical line is a row, or why it is none
 *       ({@link org.recordclearance.doj.bulk.BulkLine}). {@link org.recordclearance.doj.bulk.LineSurvey} of each stretch tells
 *       {@link org.recordclearance.doj.bulk.IncompleteRecords}, and with these {@link org.recordclearance.doj.bulk.PeopleOfLines}
 *       makes of lines sorted by person the people that a {@code BulkFile} streams. {@link org.recordclearance.doj.bulk.PeopleReview}
 *       reviews them, and puts together what others have counted. What is said to travel is serializable.
 *   <li>{@link org.recordclearance.doj.bulk.PersonRows#ofWhole} is the door for rows that were never lines of a file, for whose
 *       being all the caller vouches; without that, {@link org.recordclearance.doj.bulk.PersonRows#of(java.util.List)} makes an
 *       incomplete record of them.
 *   <li>{@link org.recordclearance.doj.bulk.BulkReview} is the whole job: files in, result files and summary out.
 * </ul>
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.time.LocalDate;
 * import org.recordclearance.doj.bulk.*;
 * import org.recordclearance.eligibility.RuleSet;
 * import org.recordclearance.prop64.Prop64;
 *
 * RuleSet policy = Prop64.losAngeles();
 * LocalDate asOf = LocalDate.of(2026, 1, 1);
 * try (BulkFile file = BulkFile.open(Path.of("doj.csv"))) {                  // the command sample makes one
 *     long withRelief = file.rapSheets().filter(sheet -> policy.review(sheet, asOf).hasRelief()).count();
 * }
 *
 * ReviewSummary summary = (BulkReview.of(policy, Prop64.layout(policy))
 *     .asOf(asOf)
 *     .read(Path.of("doj.csv"))
 *     .writeTo(Path.of("results"))
 *     .run());
 * }</pre>
 *
 * <p>A file may be larger than memory: people come one at a time, each with all rows that the files have of the person, wherever these
 * stand. A row that can't be placed is in nobody's rows; it is listed with its line number and why, and the record that it may be
 * part of says that it is incomplete, so that no rule trusts it to be whole.
 *
 * <p>On its way a row goes from {@code PeopleOfRows} (package {@code people}) to {@link org.recordclearance.doj.bulk.PersonRows},
 * which gives each row of a person to a {@code RecordAssembly} (package {@code record}) and gets the rap sheet from it. What is
 * made of the sheet and written on the row is the work of package {@code review}.
 *
 * <p>No law is known here, and no value of a record is in any message.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.doj.bulk;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
