package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.examples.countyreview.plain.NamedFile;
import picocli.CommandLine.Option;

/** The options that name an office's own files, with which records are read. */
final class OfficeFiles {

    @Option(
            names = "--sections",
            paramLabel = "FILE",
            description = "Sections of offenses to know beside those of the library: a file with the columns code and"
                    + " section. May be repeated.")
    private List<Path> sections = new ArrayList<>();

    @Option(
            names = "--dispositions",
            paramLabel = "FILE",
            description =
                    "Wordings of dispositions to know beside those of the library: a file with the columns pattern"
                            + " and effect. May be repeated.")
    private List<Path> dispositions = new ArrayList<>();

    /** The files that are named. */
    List<Path> named() {
        List<Path> named = new ArrayList<>(sections);
        named.addAll(dispositions);
        return named;
    }

    /** Reads the files. */
    ReadingOptions read() throws IOException {
        for (Path file : named()) {
            NamedFile.fault(file).ifPresent(fault -> {
                throw new UsageException(file + " " + fault);
            });
        }
        ReadingOptions options = ReadingOptions.standard();
        try {
            for (Path file : sections) {
                options = options.withSections(file);
            }
            for (Path file : dispositions) {
                options = options.withDispositions(file);
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
        return options;
    }
}
