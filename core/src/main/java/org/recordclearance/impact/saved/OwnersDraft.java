package org.recordclearance.impact.saved;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import java.util.Set;

/**
 * A file that only its owner can read, where the file system knows owners, and that appears under its name when it is complete
 * and on the disk. For one thread.
 */
public final class OwnersDraft implements Closeable {

    private static final Set<PosixFilePermission> OWNER_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final Path target;
    private final Path folder;
    private final boolean replace;
    private final Path draft;
    private final FileChannel channel;

    /**
     * Begins a file beside its place.
     *
     * @param file where it will be
     * @param replace whether it takes the place of one that is there
     * @throws FileAlreadyExistsException if there is one that is not to be replaced
     * @throws IOException if it can't be written
     */
    public OwnersDraft(Path file, boolean replace) throws IOException {
        this.target = file.toAbsolutePath();
        this.folder = Objects.requireNonNull(target.getParent(), "the root is no file");
        this.replace = replace;
        check();
        boolean knowsOwners =
                target.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] attributes = knowsOwners
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
        this.draft = create(attributes);
        try {
            if (knowsOwners) { // an odd mask takes permissions of the owner away too
                Files.setPosixFilePermissions(draft, OWNER_ONLY);
            }
            this.channel = FileChannel.open(draft, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
    }

    /** Makes the file that is written to, of which whoever asked for another does not hear. */
    private Path create(FileAttribute<?>[] attributes) throws IOException {
        try {
            return Files.createTempFile(folder, ".record-clearance-", ".part", attributes);
        } catch (NoSuchFileException e) {
            throw named(new NoSuchFileException(target.toString(), null, "its folder is not there"), e);
        } catch (AccessDeniedException e) {
            throw named(new AccessDeniedException(target.toString(), null, "its folder may not be written to"), e);
        } catch (FileSystemException e) {
            throw named(new FileSystemException(target.toString(), null, e.getReason()), e);
        }
    }

    private static FileSystemException named(FileSystemException named, FileSystemException cause) {
        named.initCause(cause);
        return named;
    }

    private void check() throws IOException {
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!replace) {
            throw new FileAlreadyExistsException(target.toString(), null, "it exists already");
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(target.toString(), null, "it is a link or no file, and is not replaced");
        }
    }

    /**
     * Gets what it is written to.
     *
     * @return the channel
     */
    public FileChannel channel() {
        return channel;
    }

    /**
     * Puts it into place. If that fails, what was there is there still.
     *
     * @throws IOException if it can't be put there
     */
    public void publish() throws IOException {
        channel.force(true);
        channel.close();
        check();
        if (replace) {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.move(draft, target); // in one folder this is one step too, and it replaces nothing
        }
        forceFolder();
    }

    /** Has the name on the disk too, where there is a way to say so; the file is in place in any case. */
    private void forceFolder() {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // Windows opens no folder, and some file systems of a network write names down at once and refuse to be
            // asked
        }
    }

    /** Ends it; what is not published leaves no file. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
