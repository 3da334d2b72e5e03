package org.recordclearance.examples.countyreview.audit;

import java.util.List;
import java.util.regex.Pattern;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.examples.countyreview.figures.SummaryFigures;

/**
 * A result as a summary lists it.
 *
 * @param name its name in the folder
 * @param holds which rows it holds
 * @param sums what its bytes sum up to, as far as the summary says
 */
public record ListedResult(String name, Rows holds, ContentSums sums) {

    /** Which rows a result holds. */
    public enum Rows {
        /** Every row that could be read, with the result columns. */
        ALL("all rows"),
        /** The same, with fewer columns. */
        CONDENSED("all rows, condensed"),
        /** The rows with a determination. */
        DETERMINED("determined rows"),
        /** None that are counted. */
        OTHER("");

        private final String words;

        Rows(String words) {
            this.words = words;
        }

        private static Rows of(String words) {
            for (Rows each : values()) {
                if (each.words.equals(words)) {
                    return each;
                }
            }
            return OTHER;
        }
    }

    /** A name that leads nowhere but into the folder. */
    private static final Pattern NAME = Pattern.compile("([a-z][a-z0-9-]*/)?[A-Za-z0-9_-][A-Za-z0-9_.-]*");

    /** Reads the list of a summary. */
    static List<ListedResult> of(SummaryFigures summary) {
        return summary.list("results").stream()
                .map(each -> new ListedResult(each.text("file"), Rows.of(each.text("holds")), sums(each)))
                .toList();
    }

    /** Reads what a summary says of the bytes of a file. */
    static ContentSums sums(SummaryFigures of) {
        return new ContentSums(of.whole("bytes"), of.text("crc32c"), of.text("sha256"));
    }

    /** Checks if it has a name that a result can have. */
    boolean hasName() {
        return NAME.matcher(name).matches();
    }
}
