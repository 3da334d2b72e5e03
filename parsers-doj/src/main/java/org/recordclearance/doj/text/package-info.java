/**
 * Reads the rap sheet that the California Department of Justice prints for one person: text, or a PDF with text in it.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import org.recordclearance.doj.text.RapSheetText;
 * import org.recordclearance.rapsheet.RapSheet;
 *
 * RapSheet printed = RapSheetText.parse(Path.of("rap_sheet.txt"));           // the command sample --rap-sheet makes one
 * printed.warnings().forEach(each -> System.out.println("line " + each.line() + ": " + each.kind()));
 * }</pre>
 *
 * <p>{@link org.recordclearance.doj.text.RapSheetText} is the way in,
 * {@link org.recordclearance.doj.text.RapSheetPdf} the same for a PDF. What comes out is the same model as that of the
 * bulk file, with a warning for each line that was not understood.
 *
 * <p>{@link org.recordclearance.doj.text.Deidentification} makes of a sheet one of a person who does not exist. Its rooms are
 * those whose names end in Rewriter, beside the readers of the same parts.
 *
 * <p>The text goes through rooms of its own, one after another: lines with the characters repaired that optical
 * character recognition gets wrong, then without what belongs to the page and not to the record, then the header and the
 * cycles, then each cycle's events, each event's counts, each count's charge, dispositions and sentences. Lists of
 * words, such as misreadings and the places of courts, are resources beside the classes.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.doj.text;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
