package org.recordclearance.doj.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** What must be on the disk itself, and moves that replace nothing. */
final class Disk {

    private Disk() {}

    /** Has a file on the disk. */
    static void force(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            channel.force(true);
        } catch (IOException e) {
            throw NamedOutput.named(file, e);
        }
    }

    /** Has the names in a folder on the disk, where the system has a way to say so. */
    static void forceFolder(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return; // Windows opens no folder
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            if (!isNoneThatCan(e)) {
                throw NamedOutput.named(folder, e);
            }
        }
    }

    /** Some file systems of a network write down every name at once and refuse to be asked. */
    private static boolean isNoneThatCan(IOException e) {
        String words = String.valueOf(e.getMessage());
        return words.contains("Invalid argument") || words.contains("not supported");
    }

    /** Gives a file or folder another name in one step, and replaces nothing. */
    static void move(Path from, Path to) throws IOException {
        if (isThere(to)) {
            throw new FileAlreadyExistsException(
                    to.toString(), null, "it is in the way of results, and was not there before");
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Checks if a name is taken, if only by a link that leads nowhere. */
    static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }
}
