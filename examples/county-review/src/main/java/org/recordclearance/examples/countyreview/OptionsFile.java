package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recordclearance.examples.countyreview.plain.NamedFile;

/** Reads the file that {@code --options} names. */
final class OptionsFile {

    /** No options are that long; a file of records given by mistake is. */
    private static final long MOST_BYTES = 1 << 20;

    private OptionsFile() {}

    /**
     * Reads a file as a text.
     *
     * @throws UsageException if it is none
     */
    static String read(Path file) {
        try {
            NamedFile.fault(file).ifPresent(fault -> {
                throw wrong(file, fault);
            });
            if (Files.size(file) > MOST_BYTES) {
                throw wrong(file, "is too large to be one");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw wrong(file, "is not a text in UTF-8");
        } catch (IOException e) {
            throw wrong(file, "can't be read");
        }
    }

    private static UsageException wrong(Path file, String what) {
        return new UsageException("the options file " + file + " " + what);
    }
}
