/**
 * The record as it is: facts, no law, no opinion.
 *
 * <pre>{@code
 * import org.recordclearance.rapsheet.*;
 *
 * RapSheet record = (RapSheet.builder()
 *     .subject(person -> person.id("1").dateOfBirth("1970-05"))          // the day is not known
 *     .cycle(cycle -> cycle
 *         .arrest("1991-02-01", "YOLO", event -> event.charged("H&S 11359"))
 *         .court("1991-04-11", "YOLO", event -> event.convicted("H&S 11359", Level.FELONY)))
 *     .build());
 * for (Conviction each : record.convictions()) {
 *     System.out.println(each.codeSection() + ", " + each.level() + ", " + each.date() + ", " + each.county());
 * }
 * }</pre>
 *
 * <p>A {@link org.recordclearance.rapsheet.RapSheet} is one person's whole criminal history: a
 * {@link org.recordclearance.rapsheet.Subject} and {@link org.recordclearance.rapsheet.Cycle cycles}, each with what
 * followed from one arrest. A cycle has dated {@link org.recordclearance.rapsheet.Event events}, an event has
 * {@link org.recordclearance.rapsheet.Count counts}, a count has a {@link org.recordclearance.rapsheet.CodeSection} and
 * {@link org.recordclearance.rapsheet.Disposition dispositions}, a disposition has a
 * {@link org.recordclearance.rapsheet.Sentence}. A {@link org.recordclearance.rapsheet.Conviction} is a view of a count
 * in its place.
 *
 * <p>What a record does not say is part of the model: {@link org.recordclearance.rapsheet.ReportedDate} and
 * {@link org.recordclearance.rapsheet.ReportedLength} may be partial, missing or unreadable, a
 * {@link org.recordclearance.rapsheet.ReportedCounty} missing, unreadable or no {@link org.recordclearance.rapsheet.County} of
 * California, a
 * {@link org.recordclearance.rapsheet.Level} may be unknown, and {@link org.recordclearance.rapsheet.Gap} tells what is
 * known to be missing from the whole. Texts are never null: an absent text is empty.
 *
 * <p>Every type is immutable and safe to share between threads, but for the builders. The {@code toString} of a type
 * that holds a record shows its shape and none of its content.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.rapsheet;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
