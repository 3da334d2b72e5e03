package org.recordclearance.doj.output;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Removes folders that this program made and files that it named, and nothing else: it follows no link. */
final class OwnFiles {

    /** What this program names in folders of its own: results, whatever their layout, and what it needs to make them. */
    private static final Pattern FILES = Pattern.compile("[^/\\\\]+\\.(csv|html|json|md|pdf|txt|xlsx)"
            + "|lock|draft|publishing|chunks|(rows|cells|spilled)-\\d+|(rejected|differences)(_\\d+)?");

    private static final Pattern FOLDERS = Pattern.compile("work|setting-aside|set-aside|people\\d+");

    private OwnFiles() {}

    /** Lists a folder, sorted by name. */
    static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whose a file is, or null where the file system does not know. */
    static @Nullable UserPrincipal owner(Path path) throws IOException {
        try {
            return Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException e) {
            return null;
        }
    }

    /** Empties a folder that this program made. */
    static void empty(Path folder) throws IOException {
        if (!isFolder(folder)) {
            throw new FileSystemException(folder.toString(), null, "it is not the folder any more that it was");
        }
        for (Path each : in(folder)) {
            String name = each.getFileName().toString();
            if (isFolder(each)) {
                if (FOLDERS.matcher(name).matches()) {
                    remove(each);
                }
            } else if (FILES.matcher(name).matches()) {
                Files.deleteIfExists(each);
            }
        }
    }

    /** Removes a folder that this program made, but not what else is in it, and says whether it is gone. */
    static boolean remove(Path folder) throws IOException {
        empty(folder);
        return removeIfEmpty(folder);
    }

    /** Removes a folder unless something is in it, and says whether it is gone. */
    static boolean removeIfEmpty(Path folder) throws IOException {
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException e) {
            return false;
        } catch (NoSuchFileException e) {
            return true;
        }
    }
}
