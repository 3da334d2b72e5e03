package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.report.ReportFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code review}: the main job, from bulk files to result files. */
@Command(
        name = "review",
        description =
                "Determines every conviction in bulk files, and writes the results and their figures to a folder.")
final class ReviewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private OfficeFiles office = new OfficeFiles();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "The folder for the results, which is made if it is not there.")
    private Path output = Path.of("");

    @Option(
            names = "--compare",
            paramLabel = PolicyRequest.FORM,
            parameterConsumer = ComparedPolicies.class,
            description =
                    "One or more policies to compare with in the same pass, also the same one with other parameters."
                            + " May be repeated.")
    private List<String> compared = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many threads to use, otherwise one for each processor. The results do not depend on it.")
    private @Nullable Integer threads;

    @Option(names = "--overwrite", description = "Replace results that are in the folder already.")
    private boolean overwrite;

    @Option(names = "--sha256", description = "State the SHA-256 of each file in the summary, which takes time.")
    private boolean sha256;

    @Option(
            names = "--no-report",
            description = "Leave out the report, which is else written to report.html and report.pdf.")
    private boolean withoutReport;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bulk files, in order.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        BulkReview review = review();
        ReviewSummary summary;
        try (ProgressLine progress = ProgressLine.onTerminal()) {
            summary = review.onProgress(progress).run();
        } catch (FileAlreadyExistsException e) {
            throw taken(e);
        }
        PrintWriter out = spec.commandLine().getOut();
        SummaryText.lines(summary).forEach(line -> out.println(PlainLine.of(line)));
        summary.foundBefore().forEach(each -> ErrorLine.print(spec.commandLine(), "note: " + each));
        if (summary.coversNobody()) {
            ErrorLine.print(
                    spec.commandLine(), "warning: the policy covers nobody in these files; is it the right county?");
        }
        summary.filesFailed()
                .forEach((file, reason) -> ErrorLine.print(spec.commandLine(), "can't read " + file + ": " + reason));
        return summary.filesFailed().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** The folder holds results, or another run is writing to it. */
    private static Exception taken(FileAlreadyExistsException e) {
        String reason = String.valueOf(e.getReason());
        return reason.contains("results")
                ? new UsageException(e.getFile() + ": " + reason + "; --overwrite replaces them")
                : e;
    }

    private BulkReview review() throws IOException {
        ReadingOptions reading = office.read();
        List<ChosenPolicy> policies = policy.choose(compared);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException("--output " + output + " is not a folder");
        }
        ChosenPolicy main = policies.get(0);
        RuleSet[] others = policies.stream().skip(1).map(ChosenPolicy::ruleSet).toArray(RuleSet[]::new);
        try {
            BulkReview review = BulkReview.of(main.ruleSet(), main.layout())
                    .asOf(policy.asOf())
                    .compareWith(others)
                    .read(files)
                    .readWith(reading)
                    .keep(policy.files(compared))
                    .writeTo(output)
                    .overwrite(overwrite)
                    .sha256(sha256)
                    .alsoReplace(ReportFiles.names());
            if (!withoutReport) {
                review.alsoWrite(ReportFiles.of(main.ruleSet(), policy.asOf()));
            }
            return threads == null ? review : review.threads(threads);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
