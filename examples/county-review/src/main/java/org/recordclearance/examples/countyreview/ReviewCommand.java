package org.recordclearance.examples.countyreview;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkReview;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.examples.countyreview.audit.FilledIn;
import org.recordclearance.examples.countyreview.audit.SealedFolder;
import org.recordclearance.examples.countyreview.court.CourtResults;
import org.recordclearance.examples.countyreview.court.EarlierRelief;
import org.recordclearance.examples.countyreview.court.entries.OnRecord;
import org.recordclearance.examples.countyreview.court.lists.CourtFiles;
import org.recordclearance.examples.countyreview.court.lists.OrderLog;
import org.recordclearance.examples.countyreview.court.paper.OrderTemplate;
import org.recordclearance.examples.countyreview.decisions.DecidedReview;
import org.recordclearance.examples.countyreview.decisions.DecisionFiles;
import org.recordclearance.examples.countyreview.figures.OutcomeKinds;
import org.recordclearance.examples.countyreview.plain.PlainLine;
import org.recordclearance.examples.countyreview.quality.QualityLimit;
import org.recordclearance.examples.countyreview.quality.QualityResults;
import org.recordclearance.examples.countyreview.report.Rehearsal;
import org.recordclearance.examples.countyreview.report.ReportFiles;
import org.recordclearance.examples.countyreview.since.EarlierReview;
import org.recordclearance.examples.countyreview.since.OrderedResults;
import org.recordclearance.examples.countyreview.since.SinceResults;
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

    /** The exit status where results were written and the data is over a limit. */
    static final int NOT_GOOD_ENOUGH = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PolicyOptions policy = new PolicyOptions();

    @Mixin
    private OfficeFiles office = new OfficeFiles();

    @Mixin
    private DecisionFiles decisions = new DecisionFiles();

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

    @Option(
            names = "--overwrite",
            description =
                    "Replace results that are in the folder already; those into which something was filled in are not replaced.")
    private boolean overwrite;

    @Option(
            names = "--sha256",
            description =
                    "State the SHA-256 of each file that is read, and of each result, in the summary, which takes time;"
                            + " otherwise a CRC-32C is stated.")
    private boolean sha256;

    @Option(names = "--operator", paramLabel = "NAME", description = "State in the summary who runs the review.")
    private @Nullable String operator;

    @Option(
            names = "--no-report",
            description = "Leave out the report, which is else written to report.html and report.pdf.")
    private boolean withoutReport;

    @Option(
            names = "--since",
            paramLabel = "DIR",
            description =
                    "Write changes.csv too: what changed against the results of an earlier review in this folder, with why. Relief"
                            + " that was granted then is told from relief that is new. What is on an order of it, or of a review before it that it"
                            + " was compared with, is on no order of the court package again, unless the new one changes or corrects it;"
                            + " ordered.csv keeps what was ordered for the next review.")
    private @Nullable Path since;

    @Option(
            names = "--court",
            description =
                    "Write the court package too, to the folder court: a workbook of determinations, proposed orders"
                            + " with schedules by court, objections, the list for the judge and the return list for the DOJ;"
                            + " beside it worklist.csv, the reviews to decide, and calendar.csv, what changes within ten years.")
    private boolean withCourt;

    @Option(
            names = "--order-template",
            paramLabel = "FILE",
            description =
                    "With --court: the words of the proposed orders, a text with {court}, {cases} and the like and"
                            + " {schedule} where the cases come.")
    private @Nullable Path orderTemplate;

    @Option(
            names = "--fail-if",
            paramLabel = "FIGURE>NUMBER[%]",
            description = "End with status 3 if a figure of the data is over a limit, such as rejected>0.1%% or"
                    + " unreadable.DISP_DATE>100; the results are written all the same. Figures: rejected, undecided, heldback,"
                    + " conflicting, sharing; blank, odd, unreadable, repaired, contradictory of a column. May be"
                    + " repeated.")
    private List<String> limits = new ArrayList<>();

    @Option(
            names = "--public",
            description =
                    "Write also report_public.html, the report without numbers of 1 to 10 and without what would tell"
                            + " them.")
    private boolean isPublic;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The bulk files, in order.")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Rehearsal rehearsal = withoutReport ? null : Rehearsal.begin();
        List<QualityLimit> allowed = limits();
        List<ChosenPolicy> policies = policy.choose(compared);
        Optional<DecidedReview> decided = decisions.read(policies.get(0).ruleSet(), policy.asOf(), OnRecord::byHeader);
        RuleSet ruleSet = decided.<RuleSet>map(DecidedReview::policy)
                .orElse(policies.get(0).ruleSet());
        QualityResults quality = new QualityResults(ruleSet, policy.asOf());
        OutcomeKinds kinds = new OutcomeKinds();
        ReviewSummary summary;
        List<String> said = new ArrayList<>();
        List<String> doubts = new ArrayList<>();
        try (OrderedResults ordered = new OrderedResults(policy.asOf(), withCourt);
                SinceResults changes = since(ruleSet, ordered);
                CourtResults court = court(ruleSet, changes, ordered);
                ProgressLine progress = ProgressLine.onTerminal()) {
            BulkReview review =
                    review(policies, ruleSet, decided, quality, rehearsal).alsoWrite(kinds);
            if (changes != null) {
                review.alsoWrite(changes).keep(changes.earlierFiles());
            }
            if (court != null) {
                review.alsoWrite(court);
            }
            if (changes != null || court != null) {
                review.alsoWrite(ordered);
            }
            summary = review.onProgress(progress).run();
            decided.ifPresent(each -> {
                said.add(each.inWords());
                doubts.addAll(each.warnings());
            });
            if (changes != null) {
                said.add(changes.inWords());
                doubts.addAll(changes.warnings());
            }
            if (court != null) {
                doubts.addAll(court.warnings());
            }
        } catch (FileAlreadyExistsException e) {
            throw taken(e);
        }
        tellOf(doubts, summary);
        said.addAll(0, SummaryText.lines(summary, policies.get(0).titled(policy.named()), policy.asOf(), kinds));
        said.forEach(line -> spec.commandLine().getOut().println(PlainLine.of(line)));
        boolean isGoodEnough = isGoodEnough(quality, allowed);
        return !summary.filesFailed().isEmpty() ? ExitCode.SOFTWARE : isGoodEnough ? ExitCode.OK : NOT_GOOD_ENOUGH;
    }

    /** Says what makes figures doubtful, which is why it comes before them. */
    private void tellOf(List<String> doubts, ReviewSummary summary) {
        doubts.forEach(each -> ErrorLine.warn(spec.commandLine(), each));
        summary.foundBefore().forEach(each -> ErrorLine.print(spec.commandLine(), "note: " + each));
        summary.warnings().forEach(each -> ErrorLine.warn(spec.commandLine(), each));
        summary.filesFailed()
                .forEach((file, reason) -> ErrorLine.print(spec.commandLine(), "can't read " + file + ": " + reason));
    }

    private List<QualityLimit> limits() {
        try {
            return limits.stream().map(QualityLimit::parse).toList();
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Says which limits the data is over. */
    private boolean isGoodEnough(QualityResults quality, List<QualityLimit> allowed) {
        List<String> exceeded = quality.found().stream()
                .flatMap(found -> allowed.stream().map(limit -> limit.exceededBy(found)))
                .flatMap(Optional::stream)
                .toList();
        exceeded.forEach(each -> ErrorLine.print(spec.commandLine(), "the data is not good enough: " + each));
        return exceeded.isEmpty();
    }

    /** The folder holds results, or another run is writing to it. */
    private static Exception taken(FileAlreadyExistsException e) {
        String reason = String.valueOf(e.getReason());
        return reason.contains("results")
                ? new UsageException(e.getFile() + ": " + reason + "; --overwrite replaces them")
                : e;
    }

    private @Nullable SinceResults since(RuleSet ruleSet, OrderedResults ordered) throws IOException {
        Path folder = since;
        if (folder == null) {
            return null;
        }
        try {
            return SinceResults.of(folder, ruleSet, policy.asOf(), office.read(), ordered);
        } catch (EarlierReview.Refused e) {
            throw new UsageException("--since " + folder + ": " + e.getMessage());
        }
    }

    private @Nullable CourtResults court(RuleSet ruleSet, @Nullable SinceResults changes, OrderLog ordered)
            throws IOException {
        Path template = orderTemplate;
        if (!withCourt) {
            if (template != null) {
                throw new UsageException("--order-template is of the court package: give --court too");
            }
            return null;
        }
        try {
            return new CourtResults(
                    ruleSet,
                    policy.asOf(),
                    template == null ? OrderTemplate.plain() : OrderTemplate.read(template),
                    changes == null ? EarlierRelief.NONE : changes,
                    ordered);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }

    /** Checks if a name is that of a result beside those of the review itself. */
    private static boolean isFurther(String name) {
        String court = CourtFiles.FOLDER + "/";
        return name.startsWith(court)
                ? CourtFiles.has(name.substring(court.length()))
                : ReportFiles.names().contains(name)
                        || CourtFiles.besides().contains(name)
                        || name.equals(SinceResults.FILE);
    }

    private ReviewLayout layout(ChosenPolicy main, Optional<DecidedReview> decided) {
        return decided.map(each -> each.layout(main.layout())).orElseGet(main::layout);
    }

    private BulkReview review(
            List<ChosenPolicy> policies,
            RuleSet ruleSet,
            Optional<DecidedReview> decided,
            QualityResults quality,
            @Nullable Rehearsal rehearsal)
            throws IOException {
        if (isPublic && withoutReport) {
            throw new UsageException("--public writes a report, --no-report leaves it out: give one of them");
        }
        ReadingOptions reading = office.read();
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new UsageException("--output " + output + " is not a folder");
        }
        SealedFolder.refusalWithin(output).ifPresent(reason -> {
            throw new UsageException("--output " + reason);
        });
        if (overwrite) {
            FilledIn.refusalToReplace(output, ReviewCommand::isFurther).ifPresent(reason -> {
                throw new UsageException(reason);
            });
        }
        ChosenPolicy main = policies.get(0);
        RuleSet[] others = policies.stream().skip(1).map(ChosenPolicy::ruleSet).toArray(RuleSet[]::new);
        try {
            BulkReview review = BulkReview.of(ruleSet, layout(main, decided))
                    .asOf(policy.asOf())
                    .compareWith(others)
                    .alsoWrite(quality)
                    .read(files)
                    .readWith(reading)
                    .keep(policy.files(compared))
                    .keep(decisions.named())
                    .keep(orderTemplate == null ? List.of() : List.of(orderTemplate))
                    .writeTo(output)
                    .overwrite(overwrite)
                    .sha256(sha256)
                    .timedBy(Clock.systemUTC())
                    .alsoReplace(ReportFiles.names())
                    .alsoReplace(Set.of(SinceResults.FILE, OrderedResults.FILE))
                    .alsoReplace(CourtFiles.besides())
                    .alsoReplaceIn(CourtFiles.FOLDER, CourtFiles::has);
            if (rehearsal != null) {
                ReportFiles report = ReportFiles.of(ruleSet, policy.asOf())
                        .withQuality(quality::found)
                        .after(rehearsal);
                review.alsoWrite(isPublic ? report.withPublicPage() : report);
            }
            decided.ifPresent(review::alsoWrite);
            if (operator != null) {
                review.operatedBy(operator);
            }
            return threads == null ? review : review.threads(threads);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage());
        }
    }
}
