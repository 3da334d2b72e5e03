package org.recordclearance.doj.bulk.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.ProgressListener;
import org.recordclearance.doj.bulk.ReviewSummary;
import org.recordclearance.doj.bulk.rows.BulkInput;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.Passes;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.bulk.rows.RefusedFileException;
import org.recordclearance.doj.bulk.rows.TogetherSoFar;
import org.recordclearance.doj.bulk.rows.WatchedFile;
import org.recordclearance.doj.output.OutputFolder;

/**
 * Runs passes over the files until one goes through: again without a file that fails, again with an index when people turn out
 * to be scattered, and then again with all columns gathered when the result columns ask for one that was not.
 */
public final class ReviewRun {

    private static final String NO_BULK_FILE = "it is not a DOJ bulk file: ";

    private final Plan plan;
    private final List<Path> files;
    private final OutputFolder staging;
    private final SummedResults results;
    private final int threads;
    private final Portions portions;
    private final ProgressListener listener;
    private final boolean sha256;
    private final RunRecord record;
    private final SortedMap<Integer, WatchedFile> watched = new TreeMap<>();
    private final AskedColumns asked = new AskedColumns();
    private final SortedMap<Integer, String> failed = new TreeMap<>();
    private long done;
    private long total;

    /**
     * Creates a run.
     *
     * @param plan what to do with each person
     * @param files the files
     * @param staging takes the results
     * @param threads how many threads review people
     * @param portions how much may be in memory at once
     * @param listener is told of progress
     * @param sha256 whether to sum up the files, and the results, by SHA-256 too
     * @param record what the summary says of the run
     */
    public ReviewRun(
            Plan plan,
            List<Path> files,
            OutputFolder staging,
            int threads,
            Portions portions,
            ProgressListener listener,
            boolean sha256,
            RunRecord record) {
        this.plan = plan;
        this.files = files;
        this.staging = staging;
        this.results = new SummedResults(staging, sha256);
        this.threads = threads;
        this.portions = portions;
        this.listener = listener;
        this.sha256 = sha256;
        this.record = record;
        plan.further().forEach(results -> results.columns().forEach(asked::add));
    }

    /** Reviews everybody and writes all results aside. */
    public ReviewSummary run(Path directory, long began) throws IOException {
        try (ReviewPass pass = pass()) {
            checkUnchanged();
            SummaryWriter writer = new SummaryWriter(plan, results, record, directory, files, watched, failed);
            return writer.write(pass, began);
        }
    }

    private ReviewPass pass() throws IOException {
        boolean scattered = false;
        while (true) {
            List<BulkInput> inputs = new ArrayList<>();
            for (int file = 0; file < files.size(); file++) {
                inputs.add(input(file));
            }
            checkAnyLeft();
            try {
                ReviewPass pass = attempt(inputs, scattered);
                dropFilesWithoutRows(pass, inputs);
                listener.onProgress(total, total);
                return pass;
            } catch (TogetherSoFar.PeopleScattered e) {
                scattered = true;
            } catch (ReviewPass.ColumnNotGathered e) {
                asked.addAll();
            } catch (Passes.FileFailed e) {
                if (e.getCause() instanceof ClosedByInterruptException interrupted) {
                    throw interrupted;
                }
                if (e.getCause() instanceof WatchedFile.Changed changed) {
                    throw changed;
                }
                failed.put(e.file(), reason(e.getCause()));
            }
            results.clear();
        }
    }

    private ReviewPass attempt(List<BulkInput> inputs, boolean scattered) throws IOException {
        long bytes = bytes();
        total = done + (scattered ? 2 * bytes : bytes); // once more, to gather the rows of each person
        List<String> names = files.stream().map(Path::toString).toList();
        ReviewPass pass =
                new ReviewPass(plan, asked, inputs, names, !scattered, results, threads, portions, this::read);
        boolean through = false;
        try {
            pass.run(bytes, staging);
            through = true;
        } finally {
            if (!through) {
                pass.close();
            }
        }
        return pass;
    }

    private BulkInput input(int file) {
        if (failed.containsKey(file)) {
            return InputStream::nullInputStream;
        }
        Path path = files.get(file);
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            failed.put(file, "it is not a regular file");
            return InputStream::nullInputStream;
        }
        try {
            WatchedFile known = watched.get(file);
            WatchedFile watching = known == null ? new WatchedFile(path, sha256) : known;
            watched.put(file, watching);
            return watching;
        } catch (IOException e) {
            return () -> {
                throw e;
            };
        }
    }

    private void checkUnchanged() throws IOException {
        for (Map.Entry<Integer, WatchedFile> each : watched.entrySet()) {
            if (!failed.containsKey(each.getKey())) {
                each.getValue().checkUnchanged();
            }
        }
    }

    private long bytes() {
        long bytes = 0;
        for (int file = 0; file < files.size(); file++) {
            try {
                bytes += failed.containsKey(file) ? 0 : Files.size(files.get(file));
            } catch (IOException e) {
                // reading it will tell
            }
        }
        return bytes;
    }

    private void read(long bytes) {
        done += bytes;
        listener.onProgress(done, Math.max(done, total));
    }

    private void dropFilesWithoutRows(ReviewPass pass, List<BulkInput> inputs) throws IOException {
        for (int file = 0; file < files.size(); file++) {
            if (pass.results().get(file).written() == 0) {
                pass.results().get(file).delete();
                if (!failed.containsKey(file)) {
                    failed.put(file, NO_BULK_FILE + FileStart.whyNoRow(inputs.get(file)));
                }
            }
        }
        checkAnyLeft();
    }

    private void checkAnyLeft() throws IOException {
        if (failed.size() == files.size()) {
            throw new IOException(failed.entrySet().stream()
                    .map(entry -> "can't read " + files.get(entry.getKey()) + ": " + entry.getValue())
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String reason(@Nullable Throwable cause) {
        if (cause instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (cause instanceof RefusedFileException refused) {
            return NO_BULK_FILE + refused.getMessage();
        }
        return cause instanceof AccessDeniedException ? "it may not be read" : "reading it failed";
    }
}
