package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.recordclearance.doj.bulk.ResultFiles;
import org.recordclearance.doj.bulk.SummarySeal;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;
import org.recordclearance.json.FiguresJson;
import org.recordclearance.json.InvalidJsonException;

/**
 * The {@code summary.json} of a folder of results.
 *
 * @param figures what it says
 * @param isUnbroken whether it is byte for byte as the review wrote it
 */
public record SealedSummary(SummaryFigures figures, boolean isUnbroken) {

    /** The name of the file. */
    public static final String NAME = ResultFiles.SUMMARY;

    private static final String IS_MISSING =
            "is missing: the results are not complete, or are none; run the review again";

    private static final long LARGEST = 1 << 26;

    /** Says that a folder has no summary that can be read, and why. */
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1L;

        Unreadable(String reason) {
            super(NAME + " " + reason);
        }
    }

    /**
     * Reads the summary of a folder.
     *
     * @throws Unreadable if there is none, or what is there is none
     * @throws IOException if it can't be read
     */
    public static SealedSummary in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unreadable(IS_MISSING);
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unreadable("is a link or no file");
        }
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unreadable("is larger than any that a review writes");
            }
            byte[] bytes = Files.readAllBytes(file);
            String text = new String(bytes, StandardCharsets.UTF_8);
            return new SealedSummary(
                    new SummaryFigures(FiguresJson.read(new StringReader(text))), SummarySeal.isUnbroken(bytes));
        } catch (NoSuchFileException e) {
            throw new Unreadable(IS_MISSING);
        } catch (InvalidJsonException e) {
            throw new Unreadable(
                    "was changed since the review wrote it: it can't be read any more; restore it or run the review again");
        }
    }

    /** Gets the results that it lists. */
    public List<ListedResult> results() {
        return ListedResult.of(figures);
    }

    /** Checks if it states what there is to check; those of earlier versions did not. */
    boolean isAuditable() {
        return !figures.list("results").isEmpty() && figures.has(SummarySeal.MEMBER);
    }
}
