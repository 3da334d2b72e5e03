package org.recordclearance.doj.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes files and folders that their owner alone can read, where the file system knows owners, whatever the mask is that the
 * program was started with. Safe for use by several threads.
 */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FILE = Set.copyOf(PosixFilePermissions.fromString("rw-------"));
    private static final Set<PosixFilePermission> FOLDER = Set.copyOf(PosixFilePermissions.fromString("rwx------"));

    private OwnerOnly() {}

    /**
     * Creates a file for writing large blocks.
     *
     * @param file the file, which must not exist
     * @return what writes to it; where that fails, the exception names the file
     * @throws FileAlreadyExistsException if there is something of the name, a link included
     * @throws IOException if the file can't be made
     */
    public static OutputStream newFile(Path file) throws IOException {
        return newFile(file, file, false);
    }

    /**
     * Creates a file that several threads write, which is on the disk itself when it is closed.
     *
     * @param file the file, which must not exist
     * @param withSha256 whether to sum it up by SHA-256 too
     * @param taker takes what it sums up to when it is closed, unless that fails
     * @return what writes to it; where that fails, the exception names the file
     * @throws FileAlreadyExistsException if there is something of the name, a link included
     * @throws IOException if the file can't be made
     */
    public static PlacedOutput newPlacedFile(Path file, boolean withSha256, Consumer<ContentSums> taker)
            throws IOException {
        return new PlacedOutput(file, newChannel(file), withSha256, taker);
    }

    static OutputStream newFile(Path file, Path shown, boolean forces) throws IOException {
        return new NamedOutput(shown, newChannel(file), forces);
    }

    private static FileChannel newChannel(Path file) throws IOException {
        FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), attributes(file, FILE));
        try {
            restrict(file, FILE);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        return channel;
    }

    /**
     * Creates a file for writing small amounts.
     *
     * @param file the file, which must not exist
     * @return what writes to it, by way of a buffer
     * @throws FileAlreadyExistsException if there is something of the name, a link included
     * @throws IOException if the file can't be made
     */
    public static OutputStream newBufferedFile(Path file) throws IOException {
        return new BufferedOutputStream(newFile(file), 1 << 16);
    }

    /**
     * Creates a folder.
     *
     * @param folder the folder, which must not exist
     * @throws FileAlreadyExistsException if there is something of the name, a link included
     * @throws IOException if the folder can't be made
     */
    public static void newDirectory(Path folder) throws IOException {
        Files.createDirectory(folder, attributes(folder, FOLDER));
        restrict(folder, FOLDER);
    }

    /**
     * Creates a folder of a name that nothing else has.
     *
     * @param in the folder to make it in
     * @param prefix how its name begins
     * @return the folder
     * @throws IOException if it can't be made; it names the folder that it would be in
     */
    static Path newDirectoryOfItsOwnName(Path in, String prefix) throws IOException {
        Path folder;
        try {
            folder = Files.createTempDirectory(in, prefix, attributes(in, FOLDER));
        } catch (FileSystemException e) {
            throw FolderFault.of(in, e);
        }
        restrict(folder, FOLDER);
        return folder;
    }

    /**
     * Creates a folder and those above it, as far as they are not there.
     *
     * @param folder the folder, which may be there, also as a link to one
     * @return those that were made, the innermost first
     * @throws FileAlreadyExistsException if something else is in the place of one
     * @throws NoSuchFileException if somebody removes one meanwhile
     * @throws IOException if one can't be made
     */
    public static List<Path> newDirectories(Path folder) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path each = folder.toAbsolutePath();
        while (!isFolder(each)) {
            missing.add(each);
            each = Objects.requireNonNull(each.getParent(), "the root is a folder");
        }
        List<Path> made = new ArrayList<>();
        Collections.reverse(missing);
        for (Path next : missing) {
            try {
                newDirectory(next);
                made.add(0, next);
            } catch (FileAlreadyExistsException e) {
                if (!isFolder(next)) { // else another run has just made it
                    throw new NoSuchFileException(next.toString()); // and another one has just removed it
                }
            }
        }
        return made;
    }

    /** Looks once, as others may make and remove it meanwhile. */
    private static boolean isFolder(Path path) throws IOException {
        try {
            if (Files.readAttributes(path, BasicFileAttributes.class).isDirectory()) {
                return true;
            }
        } catch (NoSuchFileException e) {
            try {
                BasicFileAttributes own =
                        Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
                if (!own.isSymbolicLink()) {
                    return own.isDirectory();
                } // else it leads nowhere
            } catch (NoSuchFileException isMissing) {
                return false;
            }
        }
        throw new FileAlreadyExistsException(path.toString(), null, "it is not a folder");
    }

    private static boolean knowsOwners(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
        return knowsOwners(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    /** The mask takes permissions of the owner away too, if it is an odd one. */
    private static void restrict(Path path, Set<PosixFilePermission> permissions) throws IOException {
        if (knowsOwners(path)
                && !Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS)
                        .equals(permissions)) {
            Files.setPosixFilePermissions(path, permissions);
        }
    }
}
