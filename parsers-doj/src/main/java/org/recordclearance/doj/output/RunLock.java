package org.recordclearance.doj.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A file that one run at a time holds, of all threads and processes. The hold ends with the process, however that ends; the file
 * stays. Whoever holds it may remove it before letting go: others notice that what they then hold is no file any more.
 */
final class RunLock implements Closeable {

    /**
     * What this process holds. Where a file is opened and closed again, some systems forget all holds that the process has on
     * it, so that one that is held must not even be opened.
     */
    private static final Set<Object> HELD = ConcurrentHashMap.newKeySet();

    private static final int MOST_ATTEMPTS = 100;

    private final Path file;
    private final Object key;
    private final FileChannel channel;
    private final boolean isNew;

    private RunLock(Path file, Object key, FileChannel channel, boolean isNew) {
        this.isNew = isNew;
        this.file = file;
        this.key = key;
        this.channel = channel;
    }

    /**
     * Takes hold of a file, or gives null if another run has it.
     *
     * @param file the file, which is made if it is not there
     * @throws NoSuchFileException if its folder is not there
     * @throws FileSystemException if it is a link, or no file
     */
    static @Nullable RunLock take(Path file) throws IOException {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            boolean isNew = make(file);
            Object key = key(file);
            if (key != null) {
                if (!HELD.add(key)) {
                    return null;
                }
                FileChannel channel = null;
                boolean holds = false;
                try {
                    channel = FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
                    if (channel.tryLock() == null) {
                        return null;
                    }
                    holds = key.equals(key(file)); // else the run that had it has removed it meanwhile
                    if (holds) {
                        return new RunLock(file, key, channel, isNew);
                    }
                } catch (NoSuchFileException e) {
                    // likewise
                } finally {
                    if (!holds) {
                        letGo(channel, key);
                    }
                }
            }
        }
        return null;
    }

    private static boolean make(Path file) throws IOException {
        try {
            OwnerOnly.newFile(file).close();
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (FileSystemException e) {
            throw FolderFault.of(Objects.requireNonNull(file.getParent(), "it is in a folder"), e);
        }
    }

    /** Checks if the file was not there before. */
    boolean isNew() {
        return isNew;
    }

    /** What tells the file from all others, or null if it is not there. */
    private static @Nullable Object key(Path file) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (!found.isRegularFile()) {
                throw new FileSystemException(file.toString(), null, "it is a link or no file, so it can't be locked");
            }
            return found.fileKey() == null ? file.toRealPath().toString() : found.fileKey();
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Removes the file, where others can notice; what holds it is let go of later. */
    void remove() throws IOException {
        if (!(key instanceof String)) {
            Files.deleteIfExists(file);
        }
    }

    @Override
    public void close() throws IOException {
        letGo(channel, key);
    }

    private static void letGo(@Nullable FileChannel channel, Object key) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(key);
        }
    }
}
