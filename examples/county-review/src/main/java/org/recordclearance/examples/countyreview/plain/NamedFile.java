package org.recordclearance.examples.countyreview.plain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file that an option names: where there is none, the command is wrong, and nothing is begun. */
public final class NamedFile {

    private NamedFile() {}

    /** Says why a path names no file that can be read, without the path, if it does not. */
    public static Optional<String> fault(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("does not exist");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a folder and not a file");
        }
        return Files.isRegularFile(file) ? Optional.empty() : Optional.of("is not a file");
    }
}
