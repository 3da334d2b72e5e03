package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.output.ContentSums;

/** The files of determined rows of a review, which are taken only as the review wrote them. */
public final class DeterminedRows {

    private DeterminedRows() {}

    /**
     * Finds the files in a folder, and checks that they are, byte for byte, as the review wrote them, and that what is beside them
     * belongs there.
     *
     * @param folder the folder
     * @return the files; none if the review has no such file
     * @throws SealedSummary.Unreadable if the folder has no summary that can be read
     * @throws Verification.Refused if something does not belong together, which the message says
     * @throws IOException if something can't be read
     */
    public static List<Path> in(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try {
            for (ListedResult each : Verification.atAGlance(folder).results()) {
                if (each.holds() == ListedResult.Rows.DETERMINED) {
                    checkSums(folder, each);
                    files.add(folder.resolve(each.name()));
                }
            }
            return files;
        } catch (IllegalArgumentException e) {
            throw new Verification.Refused(Verification.NO_FIGURE);
        }
    }

    /**
     * Checks that a file is, byte for byte, as a review wrote it, where a summary that lists it is beside it. Any other is taken as it is.
     *
     * @param file the file
     * @throws Verification.Refused if it was changed, or the summary was
     * @throws IOException if something can't be read
     */
    public static void check(Path file) throws IOException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return;
        }
        SealedSummary summary;
        try {
            summary = SealedSummary.in(folder);
        } catch (SealedSummary.Unreadable e) {
            return;
        }
        try {
            for (ListedResult each : summary.isAuditable() ? summary.results() : List.<ListedResult>of()) {
                if (each.name().equals(String.valueOf(file.getFileName()))) {
                    checkSeal(summary);
                    checkSums(folder, each);
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Verification.Refused(Verification.NO_FIGURE);
        }
    }

    private static void checkSeal(SealedSummary summary) throws Verification.Refused {
        if (!summary.isUnbroken()) {
            throw new Verification.Refused(Discrepancy.changed(SealedSummary.NAME));
        }
    }

    private static void checkSums(Path folder, ListedResult result) throws IOException {
        boolean withSha256 = !result.sums().sha256().isEmpty();
        if (!ContentSums.of(folder.resolve(result.name()), withSha256).equals(result.sums())) {
            throw new Verification.Refused(Discrepancy.changed(result.name()));
        }
    }
}
