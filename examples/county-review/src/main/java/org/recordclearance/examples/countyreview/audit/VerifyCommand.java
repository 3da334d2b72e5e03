package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.recordclearance.examples.countyreview.plain.Complaint;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.plain.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code verify}: whether the results in a folder belong together still. */
@Command(
        name = "verify",
        description = {
            "Checks that the results in a folder belong together still: that each is byte for byte as the review wrote it, that"
                    + " none is missing and none was added, that summary.json was not changed, and that its figures are"
                    + " what the rows add up to. Says in one line each what does not and what to do, and ends with status 1 then.",
            "Lists are filled in in copies elsewhere. A file such as .DS_Store, which a program leaves where somebody looks, is"
                    + " only named.",
            "It guards against accidents and careless edits, not against whoever forges a summary.json with intent:"
                    + " against that, keep its last line, summarySha256, elsewhere."
        })
public final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--inputs",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Check too that these bulk files are those that were read, by what is in them.")
    private List<Path> inputs = new ArrayList<>();

    @Parameters(paramLabel = "DIR", description = "The folder with the results of a review.")
    private Path folder = Path.of("");

    /** Creates the command. */
    public VerifyCommand() {}

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            String what = Files.exists(folder) ? " is not a folder" : " does not exist";
            throw new ParameterException(spec.commandLine(), folder + what);
        }
        Verification found = Verification.of(folder, inputs);
        found.notes().forEach(each -> Complaint.print(spec.commandLine(), "note: " + each));
        if (found.problems().isEmpty()) {
            spec.commandLine()
                    .getOut()
                    .println(PlainLine.of("All belongs together in " + folder + ": "
                            + Quantity.of(found.results(), "result") + ", " + Quantity.of(found.rows(), "row")));
            return ExitCode.OK;
        }
        found.problems().forEach(each -> Complaint.print(spec.commandLine(), each));
        return ExitCode.SOFTWARE;
    }
}
