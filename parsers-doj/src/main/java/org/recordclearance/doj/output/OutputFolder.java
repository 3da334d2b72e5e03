package org.recordclearance.doj.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A folder that results of a run are written to, several files that belong together, which one run at a time has to itself.
 *
 * <p>They are written aside, in a folder of its own inside that one, and get into place all together at the end: old results are
 * set aside, the new ones moved in, and where that fails the old ones put back. A run that is ended on the way, even by force or
 * a power failure, leaves what the next one needs to put the old results back, or to see that the new ones are complete; what it
 * found is told by {@link #found}. Results are for their owner alone to read, and so is a folder that is made for them.
 *
 * <p>Nothing else is ever replaced or removed: no file that the run reads, whatever link leads to it; no file of another name;
 * nothing behind a link. A small file, {@code .record-clearance.lock}, stays beside the results: it is what a run holds.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(path, ResultNames.of(List.of("a.csv", "b.csv")), replace, inputs)) {
 *     Files.writeString(folder.resolve("a.csv"), "a\n");
 *     folder.publish();
 * }
 * }</pre>
 *
 * <p>For one thread; another run, in whatever thread or process, is refused meanwhile.
 */
public final class OutputFolder implements Closeable {

    /** How the names begin of all that a run has in the folder besides its results; but for {@link #LOCK}, only while it runs. */
    public static final String OWN = ".record-clearance";

    /** The name of the file that a run holds, and that stays beside the results. */
    public static final String LOCK = OWN + ".lock";

    private static final int MOST_ATTEMPTS = 100;

    /** What is to be written. */
    private record Order(Path folder, ResultNames names, boolean replace, FilesToRead inputs) {}

    private final Order order;
    private final Path target;
    private final PublishingSteps steps;
    private final RunLock lock;
    private final List<Path> made;
    private List<String> found = List.of();
    private @Nullable Path staging;
    private @Nullable Object stagingKey;
    private boolean published;

    private OutputFolder(Order order, Path target, PublishingSteps steps, RunLock lock, List<Path> made) {
        this.order = order;
        this.target = target;
        this.steps = steps;
        this.lock = lock;
        this.made = made;
    }

    /**
     * Takes a folder for a run. What earlier runs have left unfinished in it is cleared up.
     *
     * @param folder the folder, which is made if it is not there
     * @param names which names the results have
     * @param replace whether results that are there may be replaced
     * @param inputs the files that the run reads
     * @return the folder, to be closed
     * @throws FileAlreadyExistsException if another run has it, it holds results that may not be replaced, or is no folder
     * @throws InputAtRiskException if a file to read is one of those that would be replaced or removed
     * @throws IOException if it can't be written to
     */
    public static OutputFolder open(Path folder, ResultNames names, boolean replace, Collection<Path> inputs)
            throws IOException {
        return open(folder, names, replace, inputs, PublishingSteps.UNWATCHED);
    }

    static OutputFolder open(
            Path folder, ResultNames names, boolean replace, Collection<Path> inputs, PublishingSteps steps)
            throws IOException {
        OutputFolder taken = take(new Order(folder, names, replace, new FilesToRead(inputs)), steps);
        try {
            taken.begin();
            return taken;
        } catch (IOException | RuntimeException e) {
            try {
                taken.close();
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private static OutputFolder take(Order order, PublishingSteps steps) throws IOException {
        List<Path> made = new ArrayList<>();
        for (int attempt = 1; ; attempt++) {
            try {
                made.addAll(0, OwnerOnly.newDirectories(order.folder));
                Path target = order.folder.toRealPath();
                RunLock lock = RunLock.take(target.resolve(LOCK));
                if (lock == null) {
                    throw new FileAlreadyExistsException(order.folder.toString(), null, "another run is writing to it");
                }
                return new OutputFolder(order, target, steps, lock, made);
            } catch (NoSuchFileException e) {
                if (attempt == MOST_ATTEMPTS) { // else a run that had made the folder has ended and removed it
                    throw e;
                }
            }
        }
    }

    private void begin() throws IOException {
        Path own = OwnerOnly.newDirectoryOfItsOwnName(target, Leftovers.PREFIX);
        staging = own;
        stagingKey = key(own);
        Leftovers leftovers = new Leftovers(target, own, steps);
        order.inputs.checkIsNone(target.resolve(LOCK));
        leftovers.check(order.inputs);
        if (order.replace) {
            for (String name : results(target)) {
                order.inputs.checkIsNone(target.resolve(name));
            }
        }
        found = List.copyOf(leftovers.clearUp());
        resultsToReplace();
    }

    /** The names of results that are in place, all of which may be replaced. */
    private List<String> resultsToReplace() throws IOException {
        for (String folder : order.names.folders()) {
            Path within = target.resolve(folder);
            if (Disk.isThere(within) && !OwnFiles.isFolder(within)) {
                throw new FileSystemException(
                        within.toString(), null, "it is a link or no folder, and is not written to");
            }
        }
        List<String> results = results(target);
        for (String name : results) {
            if (!order.replace) {
                String also = found.isEmpty() ? "" : " (" + String.join("; ", found) + ")";
                throw new FileAlreadyExistsException(order.folder.toString(), null, "it holds results already" + also);
            }
            Path each = target.resolve(name);
            if (!Files.isRegularFile(each, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileSystemException(each.toString(), null, "it is a link or no file, and is not replaced");
            }
            order.inputs.checkIsNone(each);
        }
        return results;
    }

    private static @Nullable Object key(Path folder) throws IOException {
        return Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .fileKey();
    }

    /** The names of results in a folder, that of the one which gets into place last behind. */
    private List<String> results(Path folder) throws IOException {
        List<String> results = new ArrayList<>();
        for (String name : Publication.namesIn(folder, order.names.folders())) {
            if (order.names.contains(name)) {
                results.add(name);
            }
        }
        if (results.remove(order.names.last())) {
            results.add(order.names.last());
        }
        return results;
    }

    /**
     * Gets what earlier runs had left in the folder, and what came of it.
     *
     * @return sentences without a full stop, none if nothing was left; there is no value of a record in them
     */
    public List<String> found() {
        return found;
    }

    /**
     * Gets where a file is written aside.
     *
     * @param name its name; where it is not that of a result, the file is gone in the end
     * @return the path, in the folder that the run has to itself, also of a result that is in a folder within
     */
    public Path resolve(String name) {
        return Publication.aside(staging(), name);
    }

    private Path staging() {
        return Objects.requireNonNull(staging, "it was begun");
    }

    /**
     * Makes a folder for files that are no results.
     *
     * @return the folder, which is removed in the end
     * @throws IOException if it can't be made
     */
    public Path workshop() throws IOException {
        Path workshop = resolve("work");
        OwnerOnly.newDirectory(workshop);
        return workshop;
    }

    /**
     * Removes all that was written aside, to begin again.
     *
     * @throws IOException if that fails
     */
    public void clear() throws IOException {
        checkIsOurs();
        OwnFiles.empty(staging());
    }

    /**
     * Puts what was written into place, and removes the old results; all of that, or nothing where it fails.
     *
     * @throws IOException if it fails; the old results are back then, unless the message says where they are
     * @throws IllegalStateException if the result that gets into place last was not written
     */
    public void publish() throws IOException {
        checkIsOurs();
        List<String> fresh = results(staging());
        if (!order.names.last().isEmpty() && !fresh.contains(order.names.last())) {
            throw new IllegalStateException(order.names.last() + " was not written");
        }
        if (fresh.isEmpty()) {
            return;
        }
        List<String> old = resultsToReplace();
        if (old.remove(order.names.last())) {
            old.add(0, order.names.last());
        }
        Publication publication = new Publication(target, staging(), steps);
        boolean done = false;
        try {
            publication.run(old, fresh);
            done = true;
        } catch (IOException | RuntimeException e) {
            takeBack(publication, e);
            throw e;
        }
        published = done;
    }

    /** An interrupt, which may be what made it fail, waits until the old results are back. */
    private void takeBack(Publication publication, Exception failure) throws IOException {
        boolean interrupted = Thread.interrupted();
        try {
            publication.takeBack();
        } catch (IOException e) {
            e.addSuppressed(failure);
            throw new FileSystemException(
                    target.toString(),
                    null,
                    "replacing results failed, and so did putting the old ones back: they are in "
                            + staging().getFileName() + ", from where the next run puts them back");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void checkIsOurs() throws IOException {
        if (!OwnFiles.isFolder(staging()) || !Objects.equals(stagingKey, key(staging()))) {
            throw new FileSystemException(
                    staging().toString(), null, "something else took its place while results were written to it");
        }
    }

    /** Removes what was written aside and not put into place; then another run can have the folder. */
    @Override
    public void close() throws IOException {
        try {
            if (staging != null) {
                removeStaging();
            }
            if (!published && lock.isNew()) {
                lock.remove(); // a run that fails leaves nothing
            }
        } finally {
            lock.close();
        }
        if (!published) {
            for (Path each : made) {
                OwnFiles.removeIfEmpty(each);
            }
        }
    }

    private void removeStaging() throws IOException {
        try {
            checkIsOurs();
            Publication publication = new Publication(target, staging(), steps);
            if (publication.isDone()) {
                publication.removeOld();
            }
            if (!publication.isBegun()) { // else the old results are in it
                OwnFiles.remove(staging());
            }
        } catch (IOException e) {
            if (!published) {
                throw e;
            } // else the results are in place, and the next run removes the rest
        }
    }
}
