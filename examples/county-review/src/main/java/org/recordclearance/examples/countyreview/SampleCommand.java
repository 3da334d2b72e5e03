package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.recordclearance.doj.output.OutputFile;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.sample.SampleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code sample}: a fabricated bulk file, for trying things out. */
@Command(
        name = "sample",
        description = "Writes a fabricated bulk file, the same bytes for the same seed. No person in it is real.",
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

    @Option(names = "--overwrite", description = "Replace a file that is there already.")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "The file to write.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws IOException {
        SampleFile sample = sample();
        try (OutputFile written = RequestedFile.open(file, overwrite, List.of())) {
            sample.writeTo(written.stream());
            written.publish();
        }
        spec.commandLine().getOut().println(PlainLine.of("Wrote " + rows + " rows to " + file));
        return ExitCode.OK;
    }

    private SampleFile sample() {
        try {
            return SampleFile.of(rows, county, seed).scattered(scatter).until(until);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
