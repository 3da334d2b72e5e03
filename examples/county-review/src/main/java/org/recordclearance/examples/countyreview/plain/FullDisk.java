package org.recordclearance.examples.countyreview.plain;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.recordclearance.doj.output.OutputFolder;

/** A disk on which there is no room left, by the folder that a user knows, and not by a file within that only the program knows. */
public final class FullDisk {

    /** What systems say of it, in English. */
    private static final Pattern SAID =
            Pattern.compile("(?i).*(?:no space left|not enough space|quota exceeded).*", Pattern.DOTALL);

    private static final Pattern OWN_RESULTS = Pattern.compile(Pattern.quote(OutputFolder.OWN) + "-.*");
    private static final Pattern OWN_TEMPORARY = Pattern.compile("record-clearance-\\d+");

    private FullDisk() {}

    /** Says which folder has no room if that is why something failed. */
    public static Optional<String> words(IOException e) {
        boolean isFile = e instanceof FileSystemException;
        String said = isFile ? ((FileSystemException) e).getReason() : e.getMessage();
        if (said == null || !SAID.matcher(said).matches()) {
            return Optional.empty();
        }
        String file = isFile ? ((FileSystemException) e).getFile() : null;
        return Optional.of(
                file == null ? "the disk is full (" + said + "); make room on it" : words(Path.of(file), said));
    }

    private static String words(Path file, String said) {
        for (Path at = file; at != null; at = at.getParent()) {
            String name = String.valueOf(at.getFileName());
            if (OWN_RESULTS.matcher(name).matches()) {
                return "no room is left in the folder " + folder(at) + " (" + said
                        + "), and nothing was written; make room on its disk, or choose another folder";
            }
            if (OWN_TEMPORARY.matcher(name).matches()) {
                return "no room is left for temporary files in the folder " + folder(at) + " (" + said
                        + "); make room on its disk, or name another folder by java -Djava.io.tmpdir=FOLDER";
            }
        }
        return "no room is left for " + file + " (" + said + "); make room on its disk, or choose another folder";
    }

    private static String folder(Path within) {
        Path folder = within.getParent();
        return folder == null ? "." : folder.toString();
    }
}
