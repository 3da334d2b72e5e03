/**
 * What is read the same way in bulk files and printed rap sheets.
 *
 * <pre>{@code
 * import java.nio.file.*;
 * import java.util.List;
 * import org.recordclearance.doj.ReadingOptions;
 *
 * Files.write(Path.of("our_sections.csv"), List.of("code,section", "PC,99188(a)"));
 * ReadingOptions ours = ReadingOptions.standard().withSections(Path.of("our_sections.csv"));
 * }</pre>
 *
 * <p>{@link org.recordclearance.doj.ReadingOptions} adds an office's own sections and wordings to those that the library knows; {@link
 * org.recordclearance.doj.DistinctFiles} refuses a file that is given twice, be it as a copy.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.doj;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
