package org.recordclearance.doj.bulk.rows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files in the order in which they are given, none of them twice, whatever it is called, and none a copy of another. Only files of
 * the same size are looked into. For one thread.
 */
public final class DistinctFiles {

    private final List<Path> files = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();

    /**
     * Adds a file.
     *
     * @throws IllegalArgumentException if it was added before, or holds the same as one that was: the rows in it would count twice
     */
    public void add(Path file) {
        if (!known.add(real(file))) {
            throw new IllegalArgumentException("the file is given twice: " + file);
        }
        for (Path other : files) {
            if (isCopy(file, other)) {
                throw new IllegalArgumentException("the file is given twice: " + file + " holds the same as " + other
                        + ", byte for byte; leave one of them out");
            }
        }
        files.add(file);
    }

    /** The files, in order. */
    public List<Path> asList() {
        return List.copyOf(files);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize(); // that it can't be read comes up when it is read
        }
    }

    /**
     * Checks if two files hold the same rows; those without a row hold none twice. One that goes on where the other ends is not read
     * for it.
     */
    private static boolean isCopy(Path file, Path other) {
        try {
            return Files.isRegularFile(file)
                    && Files.isRegularFile(other)
                    && Files.size(file) == Files.size(other)
                    && Files.mismatch(file, other) < 0
                    && !FileStart.hasNoRow(() -> Files.newInputStream(file));
        } catch (IOException e) {
            return false; // that one can't be read comes up when it is read
        }
    }
}
