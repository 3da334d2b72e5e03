package org.recordclearance.doj.output;

import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says that a file to read is one of those that would be replaced or removed. Nothing has happened to it. */
public final class InputAtRiskException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param input the file to read, as it was given
     * @param output what would be written, moved or removed
     */
    public InputAtRiskException(Path input, Path output) {
        super(
                input.toString(),
                output.toString(),
                "it is to be read, and would be replaced or removed as " + output + "; have the results elsewhere");
    }
}
