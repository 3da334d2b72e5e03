package org.recordclearance.doj.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files that a run reads, known by what they are and not by their names: whatever links lead to them, they are not to be
 * touched.
 */
final class FilesToRead {

    private final Map<Object, Path> byKey = new HashMap<>();
    private final Set<Path> withoutKey = new LinkedHashSet<>();

    FilesToRead(Collection<Path> files) throws IOException {
        for (Path file : files) {
            add(file);
            add(file, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private void add(Path file, LinkOption... how) throws IOException {
        if (Files.exists(file, how)) { // else reading it will tell
            Object key = key(file, how);
            if (key != null) {
                byKey.putIfAbsent(key, file);
            } else {
                withoutKey.add(file);
            }
        }
    }

    private static @Nullable Object key(Path file, LinkOption... how) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, how).fileKey();
    }

    /**
     * Checks that something may be written, moved or removed.
     *
     * @throws InputAtRiskException if it is a file to read, or leads to one
     */
    void checkIsNone(Path output) throws IOException {
        check(output);
        check(output, LinkOption.NOFOLLOW_LINKS);
    }

    private void check(Path output, LinkOption... how) throws IOException {
        try {
            if (!Files.exists(output, how)) {
                return;
            }
            Object key = key(output, how);
            if (key != null && byKey.containsKey(key)) {
                throw new InputAtRiskException(byKey.get(key), output);
            }
            for (Path each : withoutKey) {
                if (Files.isSameFile(each, output)) {
                    throw new InputAtRiskException(each, output);
                }
            }
        } catch (NoSuchFileException e) {
            // gone meanwhile
        }
    }
}
