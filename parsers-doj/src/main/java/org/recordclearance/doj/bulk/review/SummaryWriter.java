package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.doj.bulk.gather.OwnerOnly;
import org.recordclearance.json.FiguresJson;

/** Writes what is about all files together: the policy, rejected rows, the comparison and the summary. */
final class SummaryWriter {

    private static final double NANOS_PER_SECOND = 1e9;

    private final Plan plan;
    private final Staging staging;
    private final Path directory;
    private final List<Path> files;
    private final SortedMap<Integer, String> failed;

    SummaryWriter(Plan plan, Staging staging, Path directory, List<Path> files, SortedMap<Integer, String> failed) {
        this.plan = plan;
        this.staging = staging;
        this.directory = directory;
        this.files = files;
        this.failed = failed;
    }

    ReviewSummary write(ReviewPass pass, long began) throws IOException {
        write("policy.md", plan.policy().toMarkdown());
        if (sum(pass, FileResults::rejected) > 0) {
            join(pass, FileResults::rejectedFile, "rejected_rows.csv", "file,line,reason,row\n");
        }
        if (!plan.compared().isEmpty()) {
            join(
                    pass,
                    FileResults::differencesFile,
                    "comparison.csv",
                    "file,line,count,policy,outcome,reason,compared_policy,compared_outcome,compared_reason\n");
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
                tally.impact());
        write(Staging.SUMMARY, FiguresJson.write(figures(pass, summary, tally, began)));
        return summary;
    }

    private Map<String, Object> figures(ReviewPass pass, ReviewSummary summary, ReviewTally tally, long began)
            throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("libraryVersion", libraryVersion());
        figures.put("asOf", plan.asOf().toString());
        figures.put("inputs", inputs(pass));
        figures.put(
                "filesFailed",
                summary.filesFailed().entrySet().stream()
                        .map(entry -> inOrder("file", entry.getKey(), "reason", entry.getValue()))
                        .toList());
        figures.put("lineCount", summary.rowsRead());
        figures.put("rowsRead", summary.rowsRead());
        figures.put("rowsWritten", summary.rowsWritten());
        figures.put("rowsRejected", summary.rowsRejected());
        figures.putAll(tally.figures());
        figures.put("processingTimeInSeconds", (System.nanoTime() - began) / NANOS_PER_SECOND);
        return figures;
    }

    private List<Map<String, Object>> inputs(ReviewPass pass) throws IOException {
        List<Map<String, Object>> inputs = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            if (!failed.containsKey(file)) {
                Map<String, Object> input =
                        inOrder("file", files.get(file).toString(), "bytes", Files.size(files.get(file)));
                input.put("rows", pass.results().get(file).read());
                input.put("rowsRejected", pass.results().get(file).rejected());
                inputs.add(input);
            }
        }
        return inputs;
    }

    private static Map<String, Object> inOrder(String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(name, value);
        map.put(otherName, otherValue);
        return map;
    }

    private void write(String name, String text) throws IOException {
        try (OutputStream out = OwnerOnly.newFile(staging.resolve(name))) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Joins what was written for each file. */
    private void join(ReviewPass pass, Function<FileResults, Path> part, String name, String header)
            throws IOException {
        try (OutputStream out = OwnerOnly.newBufferedFile(staging.resolve(name))) {
            out.write(header.getBytes(StandardCharsets.UTF_8));
            for (FileResults results : pass.results()) {
                if (Files.exists(part.apply(results))) {
                    Files.copy(part.apply(results), out);
                }
            }
        }
    }

    private long sum(ReviewPass pass, ToLongFunction<FileResults> count) {
        return IntStream.range(0, files.size())
                .filter(file -> !failed.containsKey(file))
                .mapToLong(file -> count.applyAsLong(pass.results().get(file)))
                .sum();
    }

    private static String libraryVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Objects.requireNonNull(
                SummaryWriter.class.getResourceAsStream("version.properties"), "version.properties is missing")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }
}
