/**
 * The model and the results as JSON, both ways, and the figures of a summary. The only package of this module that knows
 * Jackson.
 *
 * <pre>{@code
 * import java.time.LocalDate;
 * import org.recordclearance.eligibility.*;
 * import org.recordclearance.json.*;
 * import org.recordclearance.prop64.Prop64;
 * import org.recordclearance.rapsheet.*;
 *
 * RapSheet sheet = (RapSheet.builder()
 *     .subject(person -> person.id("1").dateOfBirth("1970-05-01"))
 *     .cycle(cycle -> cycle.court("1991-04-11", "YOLO", event -> event.convicted("HS 11359", Level.FELONY)))
 *     .build());
 * RuleSet policy = Prop64.statute();
 * LocalDate asOf = LocalDate.of(2026, 1, 1);
 *
 * Review reviewed = policy.review(sheet, asOf);
 * String document = RapSheetJson.write(ReviewedRapSheet.of(policy, sheet, asOf));   // with explanations and forecasts
 * boolean readsBack = RapSheetJson.readReview(RapSheetJson.write(reviewed)).equals(reviewed);
 * }</pre>
 *
 * <ul>
 *   <li>{@link org.recordclearance.json.RapSheetJson} writes and reads a document: a rap sheet, or one with what a policy
 *       determines of its convictions. What is written reads back equal.
 *   <li>{@link org.recordclearance.json.ReviewedRapSheet} is the whole document as a Java type, and
 *       {@link org.recordclearance.json.ReviewedConviction} what it says of one conviction: the determination, how it came
 *       about, when it changes.
 *   <li>{@link org.recordclearance.json.RecordClearanceModule} gives the same form to a user's own mapper of Jackson 2, {@link
 *       org.recordclearance.json.RecordClearanceJackson3Module} to one of Jackson 3. What is written and read how is said
 *       once, for both.
 *   <li>{@link org.recordclearance.json.FormatVersion} is the version of the form, which a document states.
 *   <li>{@link org.recordclearance.json.InvalidJsonException} says where a document is wrong, and repeats nothing of it.
 *   <li>{@link org.recordclearance.json.FiguresJson} writes and reads figures, such as those of a summary.
 * </ul>
 *
 * <p>The form: facts that are absent are left out; an enum value has its Java name; a date is {@code "1985-06-19"},
 * {@code "1985-06"} or {@code "1985"}, {@code {"unreadable": true}} or {@code {"contradictory": true}}; the length of a
 * term is as ISO 8601 writes it ({@code "P3Y"}) or {@code {"unreadable": true}}; a code section is its normal form without
 * the mark of an attempt, which {@code "attempted"} is; a determination refers to its count by position. The step of an
 * event is left out where each event of the cycle is a step of its own.
 *
 * <p>The form is published as JSON Schema (2020-12), as resources that any class loader finds, on a module path too: {@code
 * org/recordclearance/json-schema/rap-sheet.schema.json} and {@code review.schema.json} beside it, which refers to it. What a
 * schema refuses the reader refuses; the reader also refuses what no schema can say, such as 30 February. {@code
 * summary.schema.json}, {@code prop64-summary.schema.json} and {@code prop64-options.schema.json} are in the same folder of the
 * modules that write those.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.json;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
