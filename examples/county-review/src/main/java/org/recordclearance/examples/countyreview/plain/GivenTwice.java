package org.recordclearance.examples.countyreview.plain;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.DistinctFiles;

/** Tells of files of which one is given twice, be it as a copy: what is in it would count twice. */
public final class GivenTwice {

    private GivenTwice() {}

    /**
     * Says which files should be left out, all at once.
     *
     * @param files the files
     * @param emptiness tells which of them may be alike
     * @return what is wrong, empty if nothing is
     */
    public static Optional<String> found(List<Path> files, DistinctFiles.Emptiness emptiness) {
        DistinctFiles distinct = new DistinctFiles(emptiness);
        String first = "";
        List<String> others = new ArrayList<>();
        for (Path file : files) {
            try {
                distinct.add(file);
            } catch (IllegalArgumentException e) {
                if (first.isEmpty()) {
                    first = e.getMessage();
                } else {
                    others.add(file.toString());
                }
            }
        }
        if (first.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(others.isEmpty() ? first : first + "; given twice too: " + String.join(", ", others));
    }
}
