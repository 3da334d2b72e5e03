package org.recordclearance.doj;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.recordclearance.rapsheet.form.JsonOfItsOwn;

/**
 * Files in the order in which they are given, none of them twice, whatever it is called, and none a copy of another: what is in
 * it would count twice. Only files of the same size are looked into. For one thread.
 */
@JsonOfItsOwn
public final class DistinctFiles {

    /** Tells of files that they hold nothing that could count twice. */
    @FunctionalInterface
    public interface Emptiness {

        /**
         * Checks if a file holds nothing.
         *
         * @param file the file
         * @return true if it may be like another one
         * @throws IOException if it can't be read
         */
        boolean holdsNothing(Path file) throws IOException;
    }

    private final List<Path> files = new ArrayList<>();
    private final Set<Path> known = new HashSet<>();
    private final Map<Long, List<Path>> bySize = new HashMap<>();
    private final Emptiness emptiness;

    /**
     * Begins with no file.
     *
     * @param emptiness tells which files may be alike
     */
    public DistinctFiles(Emptiness emptiness) {
        this.emptiness = Objects.requireNonNull(emptiness, "emptiness");
    }

    /**
     * Adds a file. One that is not there or can't be read is added too: that comes up when it is read.
     *
     * @param file the file
     * @throws IllegalArgumentException if it was added before, or holds the same as one that was; it says what to do
     */
    public void add(Path file) {
        if (!known.add(real(file))) {
            throw new IllegalArgumentException("the file is given twice: " + file);
        }
        List<Path> ofItsSize = ofSizeOf(file);
        for (Path other : ofItsSize) {
            if (isCopy(file, other)) {
                throw new IllegalArgumentException("the file is given twice: " + file + " holds the same as " + other
                        + ", byte for byte; leave one of them out");
            }
        }
        ofItsSize.add(file);
        files.add(file);
    }

    /**
     * Gets the files.
     *
     * @return those that were added, in order
     */
    public List<Path> asList() {
        return List.copyOf(files);
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    /** The files before that are as large, to which it can be added; nobody else's list where it has no size. */
    private List<Path> ofSizeOf(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? bySize.computeIfAbsent(Files.size(file), size -> new ArrayList<>())
                    : new ArrayList<>();
        } catch (IOException e) {
            return new ArrayList<>();
        }
    }

    /** One that goes on where the other ends is not read for it. */
    private boolean isCopy(Path file, Path other) {
        try {
            return Files.mismatch(file, other) < 0 && !emptiness.holdsNothing(file);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Returns how many there are, and no name.
     *
     * @return such as {@code DistinctFiles[2]}
     */
    @Override
    public String toString() {
        return "DistinctFiles[" + files.size() + "]";
    }
}
