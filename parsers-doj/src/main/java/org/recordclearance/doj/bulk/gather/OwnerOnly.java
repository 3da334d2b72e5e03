package org.recordclearance.doj.bulk.gather;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files and folders that their owner alone can read, where the file system knows owners. */
public final class OwnerOnly {

    private OwnerOnly() {}

    /** Creates a file, which must not exist, for writing large blocks. */
    public static OutputStream newFile(Path file) throws IOException {
        return Channels.newOutputStream(FileChannel.open(
                file, Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), only(file, "rw-------")));
    }

    /** Creates a file, which must not exist, for writing small amounts. */
    public static OutputStream newBufferedFile(Path file) throws IOException {
        return new BufferedOutputStream(newFile(file), 1 << 16);
    }

    /** Creates a folder, which must not exist. */
    public static void newDirectory(Path directory) throws IOException {
        Files.createDirectory(directory, only(directory, "rwx------"));
    }

    private static FileAttribute<?>[] only(Path path, String permissions) {
        boolean knowsOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
        return knowsOwners
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
