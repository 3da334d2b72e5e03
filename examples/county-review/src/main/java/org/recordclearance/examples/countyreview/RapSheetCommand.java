package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.plain.Quantity;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rap-sheet}: from printed rap sheets to JSON, or to a summary of what a policy determines. */
@Command(
        name = "rap-sheet",
        description =
                "Reads printed rap sheets, as text or as PDFs with a text layer, and prints each as one line of JSON;"
                        + " with a policy also what it determines, why, and when that changes.")
final class RapSheetCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SheetPolicy policy = new SheetPolicy();

    @Mixin
    private OfficeFiles office = new OfficeFiles();

    @Option(
            names = "--csv",
            description =
                    "Print a table instead, with a row for each conviction that the policy covers, such as those of"
                            + " san-francisco-2018, of whose review the table is.")
    private boolean csv;

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Write to this file, which only its owner can read, instead of printing.")
    private @Nullable Path output;

    @Option(names = "--overwrite", description = "Replace the file of --output if it is there already.")
    private boolean overwrite;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    "The rap sheets: files, or folders whose .txt and .pdf files are read in the order of their names.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        SheetForm form = form();
        if (overwrite && output == null) {
            throw new UsageException("--overwrite needs --output");
        }
        ReadingOptions reading = office.read();
        List<Path> sheets = SheetFiles.in(files);
        SheetFiles.warnOfRepeated(sheets, spec.commandLine());
        Map<Path, String> failed = new LinkedHashMap<>();
        try (SheetOutput out = output(sheets)) {
            try (ProgressLine progress = progress(sheets.size())) {
                new SheetRun(form, reading).run(sheets, new Results(out, failed, progress, sheets.size()));
            }
            out.complete();
        } catch (InterruptedIOException e) {
            report(failed);
            ErrorLine.print(
                    spec.commandLine(),
                    "interrupted, " + (output == null ? "not all was" : "nothing was") + " written");
            return ErrorLine.INTERRUPTED;
        }
        report(failed);
        if (output != null) {
            spec.commandLine()
                    .getOut()
                    .println(PlainLine.of(
                            "Wrote " + Quantity.of(sheets.size() - failed.size(), "rap sheet") + " to " + output));
        }
        return failed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private SheetForm form() {
        if (csv) {
            return new SheetSummary(policy.choose()
                    .orElseThrow(() -> new UsageException(
                            "--csv needs --policy and --as-of: the table has the convictions that a policy covers")));
        }
        return policy.choose().map(SheetForm::json).orElseGet(SheetForm::json);
    }

    private SheetOutput output(List<Path> sheets) throws IOException {
        if (output == null) {
            return SheetOutput.to(spec.commandLine().getOut());
        }
        List<Path> inputs = new ArrayList<>(sheets);
        inputs.addAll(office.named());
        inputs.addAll(policy.files());
        return SheetOutput.to(output, overwrite, inputs);
    }

    /** What is printed on a terminal shows by itself how far it is. */
    private ProgressLine progress(int sheets) {
        return sheets > 1 && (output != null || !Terminal.showsOutput())
                ? ProgressLine.ofSheets()
                : ProgressLine.none();
    }

    private void report(Map<Path, String> failed) {
        failed.forEach((file, reason) -> ErrorLine.print(spec.commandLine(), "can't read " + file + ": " + reason));
    }

    private record Results(SheetOutput out, Map<Path, String> failed, ProgressLine progress, int files)
            implements SheetRun.Taker {

        @Override
        public void lines(String lines) throws IOException {
            out.write(lines);
        }

        @Override
        public void failure(Path file, String reason) {
            failed.put(file, reason);
        }

        @Override
        public void done(int done) {
            progress.onProgress(done, files);
        }
    }
}
