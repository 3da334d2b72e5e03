package org.recordclearance.doj.bulk;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.DistinctFiles;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.review.LibraryVersion;
import org.recordclearance.doj.bulk.review.Plan;
import org.recordclearance.doj.bulk.review.ReviewFiles;
import org.recordclearance.doj.bulk.review.ReviewRun;
import org.recordclearance.doj.bulk.review.RunRecord;
import org.recordclearance.doj.bulk.rows.FileStart;
import org.recordclearance.doj.bulk.rows.Portions;
import org.recordclearance.doj.output.OutputFolder;
import org.recordclearance.doj.output.ResultNames;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * The whole job: reads one or several bulk files, determines every conviction under a policy, and writes the result files
 * and the summary.
 *
 * <pre>{@code
 * BulkReview.of(policy, layout).asOf(asOf).read(paths).writeTo(directory).run();
 * }</pre>
 *
 * <p>Every row of the input is in the results or, if it can't be placed, in {@code rejected_rows.csv}; that is checked.
 * The same input, policy and as-of date give the same bytes, whatever the number of threads, but for the time taken. All
 * is written aside and moved into place at the end, {@code summary.json} last; a run that fails leaves nothing, and the results
 * that it was to replace as they were. What a run leaves that is ended by force, the next one puts right and tells of. A file that
 * changes while it is read fails the run; size, time and checksum of each are in the summary. No file that is read is ever
 * replaced or removed.
 *
 * <p>For one thread, and one run.
 */
@JsonOfItsOwn
public final class BulkReview {

    private final RuleSet policy;
    private final ReviewLayout layout;
    private final List<RuleSet> compared = new ArrayList<>();
    private final DistinctFiles files = new DistinctFiles(FileStart::hasNoRow);
    private @Nullable LocalDate asOf;
    private @Nullable Path directory;
    private ProgressListener listener = (bytes, total) -> {};
    private int threads = Runtime.getRuntime().availableProcessors();
    private final List<Path> kept = new ArrayList<>();
    private final List<FurtherResults<?>> further = new ArrayList<>();
    private final Set<String> furtherFiles = new TreeSet<>();
    private final List<ResultNames> within = new ArrayList<>();
    private boolean overwrite;
    private boolean sha256;
    private @Nullable InstantSource clock;
    private String operator = "";
    private @Nullable Portions portions;
    private ReadingOptions reading = ReadingOptions.standard();

    private BulkReview(RuleSet policy, ReviewLayout layout) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.layout = Objects.requireNonNull(layout, "layout");
    }

    /**
     * Gets the version of this library, as summaries state it.
     *
     * @return such as {@code 0.1.0}
     */
    public static String libraryVersion() {
        return LibraryVersion.get();
    }

    /**
     * Begins a review.
     *
     * @param policy the policy
     * @param layout how the results are laid out
     * @return a review that has to be told as-of date, files and folder
     */
    public static BulkReview of(RuleSet policy, ReviewLayout layout) {
        return new BulkReview(policy, layout);
    }

    /**
     * Sets the day for which eligibility is judged.
     *
     * @param date the as-of date
     * @return this
     */
    public BulkReview asOf(LocalDate date) {
        this.asOf = Objects.requireNonNull(date, "date");
        return this;
    }

    /**
     * Adds policies to compare with, which run in the same pass.
     *
     * @param others the policies
     * @return this
     */
    public BulkReview compareWith(RuleSet... others) {
        for (RuleSet other : others) {
            compared.add(Objects.requireNonNull(other, "policy to compare with"));
        }
        return this;
    }

    /**
     * Adds files to read; the rows of a person in several of them are one rap sheet.
     *
     * @param paths the files, in order
     * @return this
     * @throws IllegalArgumentException if a file is given twice, whatever it is called, or a copy of it
     */
    public BulkReview read(Collection<Path> paths) {
        for (Path path : Objects.requireNonNull(paths, "paths")) {
            files.add(Objects.requireNonNull(path, "path"));
        }
        return this;
    }

    /**
     * Adds files to read; the rows of a person in several of them are one rap sheet.
     *
     * @param paths the files, in order
     * @return this
     * @throws IllegalArgumentException if a file is given twice, whatever it is called, or a copy of it
     */
    public BulkReview read(Path... paths) {
        return read(Arrays.asList(paths));
    }

    /**
     * Sets the folder that the results are for.
     *
     * @param folder the folder, which is made if it is not there
     * @return this
     */
    public BulkReview writeTo(Path folder) {
        this.directory = Objects.requireNonNull(folder, "folder");
        return this;
    }

    /**
     * Names files that belong to the run besides those that it reads, such as that of the policy's options: results that would
     * replace or remove one make the run fail, before anything happens.
     *
     * @param others the files
     * @return this
     */
    public BulkReview keep(Collection<Path> others) {
        for (Path other : Objects.requireNonNull(others, "others")) {
            kept.add(Objects.requireNonNull(other, "other"));
        }
        return this;
    }

    /**
     * Adds results of one's own, gathered of every person in the same pass and written with the others.
     *
     * @param results the results
     * @return this
     * @throws IllegalArgumentException if one of their files has no name to be a result by, or that of another result
     */
    public BulkReview alsoWrite(FurtherResults<?> results) {
        for (FurtherResults<?> other : further) {
            if (!Collections.disjoint(
                    other.files(), Objects.requireNonNull(results, "results").files())) {
                throw new IllegalArgumentException("other results have a file of the same name");
            }
        }
        further.add(results);
        results.folders().forEach(this::alsoReplaceIn);
        return alsoReplace(results.files());
    }

    /**
     * Names further files in a folder within that another run of the same program may have left, as {@link #alsoReplace} does.
     *
     * @param folder the name of the folder
     * @param names whether a file of a name in it is a result
     * @return this
     * @throws IllegalArgumentException if it is no name for a folder of results, of small letters, digits and hyphens
     */
    public BulkReview alsoReplaceIn(String folder, Predicate<String> names) {
        within.add(ResultNames.inFolder(folder, names));
        return this;
    }

    /**
     * Names further files that another run of the same program may have left among the results, and this one does not write:
     * they are results of a review too, which are replaced together or not at all.
     *
     * @param names the names of the files
     * @return this
     * @throws IllegalArgumentException if one is no name to be a result by
     */
    public BulkReview alsoReplace(Collection<String> names) {
        for (String name : Objects.requireNonNull(names, "names")) {
            if (!ReviewFiles.isName(name)) {
                throw new IllegalArgumentException("the name of a result is made of letters, digits, _, - and dots");
            }
        }
        furtherFiles.addAll(names);
        ReviewFiles.with(layout.determinedRowsFile(), furtherFiles, within);
        return this;
    }

    /**
     * Replaces results that are in the folder already. Without this they make the run fail.
     *
     * @param replace whether to replace them
     * @return this
     */
    public BulkReview overwrite(boolean replace) {
        this.overwrite = replace;
        return this;
    }

    /**
     * Sets how many threads review people; without this, as many as there are processors. The results do not depend on it.
     *
     * @param number the number of threads, 1 or more
     * @return this
     * @throws IllegalArgumentException if it is less than 1
     */
    public BulkReview threads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("there must be at least 1 thread");
        }
        this.threads = number;
        return this;
    }

    /**
     * Has the summary state when the review began and ended. Without this it does not: nothing here reads a clock of its own.
     *
     * @param source tells the time
     * @return this
     */
    public BulkReview timedBy(InstantSource source) {
        this.clock = Objects.requireNonNull(source, "source");
        return this;
    }

    /**
     * Has the summary state who runs the review.
     *
     * @param name who it is
     * @return this
     * @throws IllegalArgumentException if it is blank
     */
    public BulkReview operatedBy(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("the name of an operator must not be blank");
        }
        this.operator = name.strip();
        return this;
    }

    /**
     * Has the summary state the SHA-256 of each file that is read, and of each result, for an audit. It costs time; without this, the
     * summary states a CRC32C.
     *
     * @param wanted whether to state it
     * @return this
     */
    public BulkReview sha256(boolean wanted) {
        this.sha256 = wanted;
        return this;
    }

    /**
     * Sets what people are read with; without this, what the library knows. The summary names the files that the options
     * have, and their SHA-256.
     *
     * @param options the options, with an office's own sections and dispositions
     * @return this
     */
    public BulkReview readWith(ReadingOptions options) {
        this.reading = Objects.requireNonNull(options, "options");
        return this;
    }

    /**
     * Sets who is told of progress.
     *
     * @param progress the listener
     * @return this
     */
    public BulkReview onProgress(ProgressListener progress) {
        this.listener = Objects.requireNonNull(progress, "progress");
        return this;
    }

    /**
     * Runs the review. To stop it, interrupt the thread: it cleans up and throws an
     * {@link java.io.InterruptedIOException}.
     *
     * @return how it went; where {@link ReviewSummary#filesFailed} is not empty, the other files are completed
     * @throws IllegalStateException if as-of date, files or folder are not set; the message names the call that is missing
     * @throws java.nio.file.FileAlreadyExistsException if the folder holds results and they may not be replaced, or another run is
     *     writing to it
     * @throws org.recordclearance.doj.output.InputAtRiskException if a file to read would be replaced or removed
     * @throws IOException if no file can be read, one is changed meanwhile, or the results can't be written
     */
    public ReviewSummary run() throws IOException {
        LocalDate date = needed(asOf, "asOf");
        Path folder = needed(directory, "writeTo");
        if (files.asList().isEmpty()) {
            throw needs("read");
        }
        long began = System.nanoTime();
        RunRecord record = new RunRecord(clock, operator);
        record.begin();
        Plan plan = new Plan(policy, layout, date, List.copyOf(compared), reading, List.copyOf(further));
        ResultNames names = ReviewFiles.with(layout.determinedRowsFile(), furtherFiles, within);
        try (OutputFolder staging = OutputFolder.open(folder, names, overwrite, filesToKeep())) {
            Portions fitting = Portions.of(Runtime.getRuntime().maxMemory(), threads);
            ReviewRun run = new ReviewRun(
                    plan,
                    files.asList(),
                    staging,
                    threads,
                    portions == null ? fitting : portions,
                    listener,
                    sha256,
                    record);
            ReviewSummary summary = run.run(folder, began);
            staging.publish();
            return summary;
        } catch (ClosedChannelException e) {
            if (!Thread.currentThread().isInterrupted()) {
                throw e;
            }
            // an interrupt closes the file that is written at the time, and then it can't be flushed
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    /** Sets how much may be in memory at once; without this, what fits. The results do not depend on it. */
    BulkReview portions(Portions chosen) {
        this.portions = chosen;
        return this;
    }

    /** All files that must stay as they are, those of an office's own too. */
    private List<Path> filesToKeep() {
        List<Path> all = new ArrayList<>(files.asList());
        all.addAll(kept);
        reading.files().forEach(file -> all.add(Path.of(file.file())));
        return all;
    }

    private static <T> T needed(@Nullable T value, String call) {
        if (value == null) {
            throw needs(call);
        }
        return value;
    }

    private static IllegalStateException needs(String call) {
        return new IllegalStateException("a review needs " + call);
    }
}
