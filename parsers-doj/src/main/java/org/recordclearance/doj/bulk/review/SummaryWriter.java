package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.FinishedReview;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.doj.bulk.SummarySeal;
import org.recordclearance.doj.bulk.rows.FileEnd;
import org.recordclearance.doj.bulk.rows.WatchedFile;
import org.recordclearance.eligibility.Figure;
import org.recordclearance.eligibility.PolicyToSign;
import org.recordclearance.json.FormatVersion;

/** Writes what is about all files together: the policy, what must still be confirmed of it, rejected rows, the comparison and the summary. */
final class SummaryWriter {

    private static final double NANOS_PER_SECOND = 1e9;

    private static final String BY_HEADER = "as the header names them";
    private static final String IN_USUAL_ORDER = "in the usual order, as there is no header";

    private final Plan plan;
    private final SummedResults results;
    private final RunRecord record;
    private final Path directory;
    private final List<Path> files;
    private final Map<Integer, WatchedFile> watched;
    private final SortedMap<Integer, String> failed;

    SummaryWriter(
            Plan plan,
            SummedResults results,
            RunRecord record,
            Path directory,
            List<Path> files,
            Map<Integer, WatchedFile> watched,
            SortedMap<Integer, String> failed) {
        this.plan = plan;
        this.results = results;
        this.record = record;
        this.directory = directory;
        this.files = files;
        this.watched = watched;
        this.failed = failed;
    }

    ReviewSummary write(ReviewPass pass, long began) throws IOException {
        PolicyToSign paper = PolicyToSign.of(plan.policy(), plan.asOf(), LibraryVersion.get());
        byte[] policy = bytes(paper.toMarkdown());
        results.write(ResultFiles.POLICY, policy);
        results.write(ResultFiles.CONFIRM, bytes(paper.confirmationsAsMarkdown()));
        if (sum(pass, FileResults::rejected) > 0) {
            join(pass, FileResults::rejectedFile, ResultFiles.REJECTED_ROWS, Plan.HEADER_OF_REJECTED + "\n");
        }
        if (!plan.compared().isEmpty()) {
            join(pass, FileResults::differencesFile, ResultFiles.COMPARISON, Plan.HEADER_OF_COMPARISON + "\n");
        }
        ReviewTally tally = pass.tally();
        Map<String, String> filesFailed = new LinkedHashMap<>();
        failed.forEach((file, reason) -> filesFailed.put(files.get(file).toString(), reason));
        ReviewSummary summary = new ReviewSummary(
                directory,
                sum(pass, FileResults::read),
                sum(pass, FileResults::written),
                sum(pass, FileResults::rejected),
                filesFailed,
                results.found(),
                warnings(pass, tally),
                tally.impact());
        Figure.Group figures = figures(pass, summary, tally, began);
        tally.writeFurther(new FinishedReview(summary, figures, rejectedByReason(pass)), results);
        Figure.Group whole = Figure.group()
                .putAll(figures)
                .put("audit", record.figures(figures.group("options"), policy))
                .put("results", results.figures())
                .build();
        results.write(ResultFiles.SUMMARY, bytes(SummarySeal.seal(whole)));
        return summary;
    }

    private Figure.Group figures(ReviewPass pass, ReviewSummary summary, ReviewTally tally, long began)
            throws IOException {
        List<Figure> filesFailed = new ArrayList<>();
        summary.filesFailed()
                .forEach((file, reason) -> filesFailed.add(
                        Figure.group().put("file", file).put("reason", reason).build()));
        Figure.Group own = Figure.group()
                .put(FormatVersion.PROPERTY, ReviewSummary.FORMAT_VERSION.toString())
                .put("libraryVersion", LibraryVersion.get())
                .put("asOf", plan.asOf().toString())
                .put("inputs", inputs(pass))
                .put("readWith", addedFiles())
                .put("filesFailed", Figure.of(filesFailed))
                .put("lineCount", summary.rowsRead())
                .put("rowsRead", summary.rowsRead())
                .put("rowsWritten", summary.rowsWritten())
                .put("rowsRejected", summary.rowsRejected())
                .putAll(tally.figures())
                .put(
                        "warnings",
                        Figure.of(summary.warnings().stream().map(Figure::of).toList()))
                .build();
        Figure.Group further = tally.furtherFigures();
        if (!Collections.disjoint(own.byName().keySet(), further.byName().keySet())) {
            throw new IllegalArgumentException("further results have a figure of a name that is taken");
        }
        return Figure.group()
                .putAll(own)
                .putAll(further)
                .put("processingTimeInSeconds", Figure.of((System.nanoTime() - began) / NANOS_PER_SECOND))
                .build();
    }

    /** What the figures could be mistaken for: by the data, by policies, and by files that may have had more rows. */
    private List<String> warnings(ReviewPass pass, ReviewTally tally) throws IOException {
        List<String> warnings =
                new ArrayList<>(tally.furtherWarnings(sum(pass, FileResults::read), rejectedByReason(pass)));
        warnings.addAll(tally.warnings());
        for (int file = 0; file < files.size(); file++) {
            if (!failed.containsKey(file)
                    && pass.results().get(file).rejected() > 0
                    && FileEnd.isCutOff(files.get(file))) {
                warnings.add("The last row of " + files.get(file).getFileName()
                        + " is cut off: the copy may be incomplete, and rows of it missing."
                        + " Compare its size with that of the file that was sent, or have it sent again.");
            }
        }
        return warnings;
    }

    /** The files of an office's own that records were read with. */
    private Figure addedFiles() {
        List<Figure> added = new ArrayList<>();
        for (ReadingOptions.AddedFile file : plan.reading().files()) {
            added.add(Figure.group()
                    .put("holds", file.holds())
                    .put("file", file.file())
                    .put("sha256", file.sha256())
                    .build());
        }
        return Figure.of(added);
    }

    private Figure inputs(ReviewPass pass) {
        List<Figure> inputs = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            if (!failed.containsKey(file)) {
                WatchedFile read = Objects.requireNonNull(watched.get(file), "a file that was read was watched");
                inputs.add(Figure.group()
                        .put("file", files.get(file).toString())
                        .putAll(read.figures())
                        .put("columns", pass.results().get(file).hasHeader() ? BY_HEADER : IN_USUAL_ORDER)
                        .put("rows", pass.results().get(file).read())
                        .put("rowsRejected", pass.results().get(file).rejected())
                        .build());
            }
        }
        return Figure.of(inputs);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Joins what was written for each file. */
    private void join(ReviewPass pass, Function<FileResults, Path> part, String name, String header)
            throws IOException {
        try (OutputStream out = results.newFile(name)) {
            out.write(bytes(header));
            for (FileResults each : pass.results()) {
                if (Files.exists(part.apply(each))) {
                    Files.copy(part.apply(each), out);
                }
            }
        }
    }

    private long sum(ReviewPass pass, ToLongFunction<FileResults> count) {
        return read(pass).mapToLong(count).sum();
    }

    private Map<String, Long> rejectedByReason(ReviewPass pass) {
        Map<String, Long> all = new HashMap<>();
        read(pass)
                .forEach(each -> each.rejectedByReason().forEach((reason, rows) -> all.merge(reason, rows, Long::sum)));
        return all;
    }

    /** The results of the files that could be read. */
    private Stream<FileResults> read(ReviewPass pass) {
        return IntStream.range(0, files.size())
                .filter(file -> !failed.containsKey(file))
                .mapToObj(pass.results()::get);
    }
}
