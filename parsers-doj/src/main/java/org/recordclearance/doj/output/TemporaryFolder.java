package org.recordclearance.doj.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A folder of a name of its own for what is needed while a run lasts, for its owner alone. What runs that were ended by force
 * have left beside it is removed: a folder is left if nobody holds the lock in it. For one thread.
 */
public final class TemporaryFolder implements Closeable {

    private static final String PREFIX = "record-clearance-";
    private static final String LOCK = "lock";
    private static final int MOST_ATTEMPTS = 100;

    private final Path folder;
    private final RunLock lock;
    private boolean closed;

    private TemporaryFolder(Path folder, RunLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Makes a folder where the machine keeps what is temporary.
     *
     * @return the folder, to be closed
     * @throws IOException if it can't be made; it says how another place is chosen
     */
    public static TemporaryFolder create() throws IOException {
        return createIn(Path.of(System.getProperty("java.io.tmpdir")));
    }

    static TemporaryFolder createIn(Path place) throws IOException {
        try {
            return in(place, PREFIX);
        } catch (FileSystemException e) {
            throw FolderFault.ofTemporary(place, e);
        }
    }

    /**
     * Makes a folder in another one.
     *
     * @param parent the other one
     * @param prefix how the name begins, of what this program alone makes there
     * @return the folder, to be closed
     * @throws IOException if it can't be made
     */
    static TemporaryFolder in(Path parent, String prefix) throws IOException {
        for (int attempt = 1; ; attempt++) {
            Path folder = OwnerOnly.newDirectoryOfItsOwnName(parent, prefix);
            try {
                RunLock lock = RunLock.take(folder.resolve(LOCK));
                if (lock != null) {
                    TemporaryFolder made = new TemporaryFolder(folder, lock);
                    made.removeLeftovers(prefix);
                    return made;
                } // else another run has taken the new folder for one that was left
            } catch (NoSuchFileException e) {
                if (attempt == MOST_ATTEMPTS) { // likewise
                    throw e;
                }
            }
        }
    }

    /** What can't be removed stays: it is no reason to fail. */
    private void removeLeftovers(String prefix) {
        Path parent = Objects.requireNonNull(folder.getParent(), "it is in a folder");
        try (DirectoryStream<Path> others = Files.newDirectoryStream(parent, prefix + "*")) {
            for (Path each : others) {
                String name = each.getFileName().toString();
                boolean mayBeLeft = name.substring(prefix.length()).matches("\\d+")
                        && OwnFiles.isFolder(each)
                        && !each.equals(folder)
                        && Files.isRegularFile(each.resolve(LOCK), LinkOption.NOFOLLOW_LINKS)
                        && Objects.equals(OwnFiles.owner(each), OwnFiles.owner(folder));
                if (mayBeLeft) {
                    removeIfLeft(each);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // somebody else's to see to
        }
    }

    private static void removeIfLeft(Path other) throws IOException {
        RunLock lock = RunLock.take(other.resolve(LOCK));
        if (lock != null) {
            new TemporaryFolder(other, lock).close();
        }
    }

    /**
     * Gets the path.
     *
     * @return where the folder is
     */
    public Path path() {
        return folder;
    }

    /** Removes the folder and what is in it. */
    @Override
    public void close() throws IOException {
        if (closed) {
            return;
        }
        closed = true;
        try {
            OwnFiles.empty(folder);
        } finally {
            lock.close();
        }
        OwnFiles.remove(folder);
    }
}
