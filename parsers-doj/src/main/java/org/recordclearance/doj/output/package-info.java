/**
 * Files and folders that results are written to, such that neither they nor anything else is lost: whatever is in the folder
 * already, whoever else writes to it, and wherever the run is ended.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import java.util.List;
 * import org.recordclearance.doj.output.OutputFile;
 *
 * List<Path> inputs = List.of(Path.of("doj.csv"));                           // never written over
 * try (OutputFile file = OutputFile.open(Path.of("list.csv"), true, inputs)) {
 *     file.stream().write("a\n".getBytes());
 *     file.publish();
 * }
 * }</pre>
 *
 * <p>{@link org.recordclearance.doj.output.OutputFolder} takes the several files of one run, {@link
 * org.recordclearance.doj.output.OutputFile} a single file, {@link org.recordclearance.doj.output.TemporaryFolder} what is
 * needed while it runs; {@link org.recordclearance.doj.output.OwnerOnly} makes what their owner alone can read. They hold no
 * file format.
 */
@API(status = Status.MAINTAINED, since = "0.1.0")
@NullMarked
package org.recordclearance.doj.output;

import org.apiguardian.api.API;
import org.apiguardian.api.API.Status;
import org.jspecify.annotations.NullMarked;
