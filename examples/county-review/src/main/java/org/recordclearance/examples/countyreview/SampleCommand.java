package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.recordclearance.doj.output.OutputFile;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.plain.Quantity;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import org.recordclearance.examples.countyreview.sample.SampleSheet;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sample}: a fabricated bulk file, or a printed rap sheet, for trying things out. */
@Command(
        name = "sample",
        description =
                "Writes a fabricated bulk file, or with --rap-sheet one person's printed rap sheet, the same bytes for the same"
                        + " seed. No person in it is real. People of other seeds and counties have other numbers.",
        showDefaultValues = true)
final class SampleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rows", paramLabel = "N", description = "How many rows it has.")
    private long rows = 20_000;

    @Option(names = "--county", paramLabel = "NAME", description = "The county of most cases in it.")
    private String county = "SAN JOAQUIN";

    @Option(names = "--seed", paramLabel = "S", description = "Chooses the people and their records.")
    private long seed = 1;

    @Option(
            names = "--until",
            paramLabel = "DATE",
            converter = AsOfDate.class,
            description =
                    "The day before which everything in it happened. From 2021 on, relief under Proposition 64 is on"
                            + " some records, in words that are a guess, and missing on others.")
    private LocalDate until = SampleFile.UNTIL;

    @Option(names = "--scatter", description = "Mix the rows of different people.")
    private boolean scatter;

    @Option(
            names = "--rap-sheet",
            description =
                    "Write the printed rap sheet of one person instead, as text, for the commands explain and rap-sheet.")
    private boolean rapSheet;

    @Option(names = "--overwrite", description = "Replace a file that is there already.")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        Sample sample = sample();
        try (OutputFile written = RequestedFile.open(file, overwrite, List.of())) {
            sample.writeTo(written.stream());
            written.publish();
        }
        String what = rapSheet ? "a rap sheet" : Quantity.of(rows, "row");
        spec.commandLine().getOut().println(PlainLine.of("Wrote " + what + " to " + file));
        return ExitCode.OK;
    }

    /** What is to be written. */
    private interface Sample {
        void writeTo(OutputStream out) throws IOException;
    }

    private Sample sample() {
        for (String ofRows : List.of("--rows", "--scatter")) {
            if (rapSheet && spec.commandLine().getParseResult().hasMatchedOption(ofRows)) {
                throw new UsageException(ofRows + " is of a bulk file: leave it out with --rap-sheet");
            }
        }
        try {
            if (rapSheet) {
                return SampleSheet.of(county, seed, until)::writeTo;
            }
            return SampleFile.of(rows, county, seed).scattered(scatter).until(until)::writeTo;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
