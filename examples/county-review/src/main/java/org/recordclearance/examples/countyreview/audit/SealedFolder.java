package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.recordclearance.doj.bulk.SummarySeal;

/**
 * A folder with the results of a review, which its summary seals: nothing belongs in it but what the review wrote. A folder is known by
 * the seal in its {@code summary.json}, broken or not; results whose summary can't be read, or has none, are not.
 */
public final class SealedFolder {

    private SealedFolder() {}

    /**
     * Says why something else must not be written to a place.
     *
     * @param place a file or a folder, which need not be there
     * @return the reason, empty if the place is in no folder with the results of a review, nor is one
     */
    public static Optional<String> refusalOf(Path place) {
        return innermostAround(place)
                .map(folder -> place + " is in a folder with the results of a review, where nothing else belongs: "
                        + "choose a place outside of it");
    }

    /**
     * Says why the results of another review must not be written to a folder. They may replace those that are in it.
     *
     * @param folder the folder, which need not be there
     * @return the reason, empty if the folder is within none with the results of a review
     */
    public static Optional<String> refusalWithin(Path folder) {
        return Optional.ofNullable(real(folder).getParent())
                .flatMap(above -> innermostAround(above)
                        .map(results -> folder + " is within a folder with the results of a review, where nothing else"
                                + " belongs: choose a folder outside of it"));
    }

    private static Optional<Path> innermostAround(Path place) {
        for (Path each = real(place); each != null; each = each.getParent()) {
            if (isSealed(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Follows links as far as there is anything. */
    private static Path real(Path place) {
        Path absolute = place.toAbsolutePath().normalize();
        for (Path there = absolute; there != null; there = there.getParent()) {
            try {
                return there.toRealPath().resolve(there.relativize(absolute));
            } catch (IOException e) {
                // not there, or not to be looked into: the one above may be
            }
        }
        return absolute;
    }

    private static boolean isSealed(Path folder) {
        try {
            return Files.isDirectory(folder)
                    && SealedSummary.in(folder).figures().has(SummarySeal.MEMBER);
        } catch (IOException e) {
            return false;
        }
    }
}
