package org.recordclearance.doj.bulk.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.gather.OwnerOnly;

/**
 * The folder in which results are written aside, inside the folder that they are for, and how they get into place: the
 * summary last, so that where it is, the results are complete. What a killed run left behind is removed by the next.
 */
public final class Staging implements Closeable {

    static final String SUMMARY = "summary.json";

    private static final String FOLDER = ".record-clearance-partial";
    private static final String LOCK = "lock";

    private final Path target;
    private final Path folder;
    private final Pattern results;
    private final FileChannel lockChannel;
    private final boolean createdTarget;

    private Staging(Path target, Path folder, Pattern results, FileChannel lockChannel, boolean createdTarget) {
        this.target = target;
        this.folder = folder;
        this.results = results;
        this.lockChannel = lockChannel;
        this.createdTarget = createdTarget;
    }

    /**
     * Begins to write results.
     *
     * @param target the folder that they are for
     * @param overwrite whether results that are there may be replaced
     * @param determinedRows the name of the file of determined rows
     * @throws FileAlreadyExistsException if results are there and may not be replaced
     */
    public static Staging open(Path target, boolean overwrite, String determinedRows) throws IOException {
        Pattern results = Pattern.compile("(All_Results|All_Results_Condensed|" + Pattern.quote(determinedRows)
                + ")(_\\d+)?\\.csv|summary\\.json|policy\\.md|confirm\\.md|comparison\\.csv|rejected_rows\\.csv");
        boolean created = !Files.exists(target);
        Files.createDirectories(target);
        Path folder = target.resolve(FOLDER);
        boolean leftBehind = Files.exists(folder) && !Files.exists(target.resolve(SUMMARY));
        if (!overwrite && !leftBehind && !resultsIn(target, results).isEmpty()) {
            throw new FileAlreadyExistsException(target.toString(), null, "it holds results already");
        }
        if (!Files.exists(folder)) {
            OwnerOnly.newDirectory(folder);
        }
        FileChannel channel =
                FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new FileAlreadyExistsException(target.toString(), null, "another run is writing to it");
        }
        Staging staging = new Staging(target, folder, results, channel, created);
        staging.clear();
        return staging;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Returns where a file is written aside. */
    public Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Makes a folder for files that are no results. */
    Path workshop() throws IOException {
        Path workshop = folder.resolve("work");
        OwnerOnly.newDirectory(workshop);
        return workshop;
    }

    /** Removes all that was written aside. */
    void clear() throws IOException {
        for (Path each : list(folder)) {
            if (!each.getFileName().toString().equals(LOCK)) {
                deleteRecursively(each);
            }
        }
    }

    /** Puts the results in place of any that are there. */
    public void publish() throws IOException {
        Files.deleteIfExists(target.resolve(SUMMARY));
        for (Path old : resultsIn(target, results)) {
            Files.delete(old);
        }
        for (Path result : resultsIn(folder, results)) {
            if (!result.getFileName().toString().equals(SUMMARY)) {
                move(result);
            }
        }
        move(folder.resolve(SUMMARY));
    }

    private void move(Path result) throws IOException {
        Files.move(result, target.resolve(result.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<Path> resultsIn(Path directory, Pattern results) throws IOException {
        return list(directory).stream()
                .filter(file -> results.matcher(file.getFileName().toString()).matches())
                .toList();
    }

    private static List<Path> list(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    public static void deleteRecursively(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Removes the folder and what is left in it. */
    @Override
    public void close() throws IOException {
        lockChannel.close();
        deleteRecursively(folder);
        if (createdTarget && list(target).isEmpty()) {
            Files.delete(target);
        }
    }
}
