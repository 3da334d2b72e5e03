package org.recordclearance.examples.countyreview.reconcile;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name the columns of a court's extract. */
final class ExtractColumns {

    @Option(
            names = "--case-column",
            required = true,
            paramLabel = "HEADER",
            description = "The column of the case number.")
    private String caseNumber = "";

    @Option(
            names = "--court-column",
            paramLabel = "HEADER",
            description = "The column of the court; without it, the extract is of one court.")
    private @Nullable String court;

    @Option(
            names = "--section-column",
            paramLabel = "HEADER",
            description = "The column of the code section; without it, a row of the extract is a person's whole case.")
    private @Nullable String section;

    @Option(names = "--name-column", paramLabel = "HEADER", description = "The column of the person's name.")
    private @Nullable String name;

    @Option(names = "--date-column", paramLabel = "HEADER", description = "The column of the day of the conviction.")
    private @Nullable String date;

    /** Gets the headers that are given. */
    List<String> named() {
        return Stream.of(caseNumber, court, section, name, date)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    String caseNumber() {
        return caseNumber;
    }

    @Nullable
    String court() {
        return court;
    }

    @Nullable
    String section() {
        return section;
    }

    @Nullable
    String name() {
        return name;
    }

    @Nullable
    String date() {
        return date;
    }
}
