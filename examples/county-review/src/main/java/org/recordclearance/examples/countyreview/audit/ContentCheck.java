package org.recordclearance.examples.countyreview.audit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.recordclearance.doj.bulk.NotABulkFileException;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.examples.countyreview.audit.ListedResult.Rows;

/** Compares the bytes of results with what a summary says that they sum up to, and counts their rows on the way. For one thread. */
final class ContentCheck {

    private static final Set<String> COUNTED =
            Set.of(CountedLists.REJECTED, CountedLists.COMPARISON, CountedLists.CHANGES, CountedLists.CASES);

    private final Path folder;
    private final Consumer<String> problems;
    private final Map<Rows, Recount> counts = new EnumMap<>(Rows.class);
    private final Map<String, Long> lines = new TreeMap<>();
    private boolean isWhole = true;

    ContentCheck(Path folder, Consumer<String> problems) {
        this.folder = folder;
        this.problems = problems;
        for (Rows each : Rows.values()) {
            counts.put(each, new Recount());
        }
    }

    /**
     * Reads results, each once.
     *
     * @throws InterruptedIOException if it is interrupted
     */
    void check(List<ListedResult> results) throws InterruptedIOException {
        for (ListedResult each : results) {
            try {
                check(each);
            } catch (InterruptedIOException e) {
                throw e;
            } catch (IOException e) {
                problems.accept(each.name() + " can't be read");
                isWhole = false;
            }
        }
    }

    private void check(ListedResult result) throws IOException {
        boolean withSha256 = !result.sums().sha256().isEmpty();
        try (InterruptibleInput in =
                new InterruptibleInput(Files.newInputStream(folder.resolve(result.name())), withSha256)) {
            String broken = count(result, in);
            ContentSums found = in.readToEnd();
            if (!found.equals(result.sums())) {
                problems.accept(result.name() + " was changed since the review wrote it");
                isWhole = false;
            } else if (!broken.isEmpty()) {
                problems.accept(broken);
                isWhole = false;
            }
        }
    }

    /** Counts the rows of a result, where the figures of a summary count them; what is wrong with them is said if there is anything. */
    private String count(ListedResult result, InterruptibleInput in) throws IOException {
        Recount count = recount(result.holds());
        try {
            switch (result.holds()) {
                case ALL, DETERMINED -> count.addWhole(result.name(), in);
                case CONDENSED -> count.addLines(in);
                default -> {
                    if (COUNTED.contains(result.name())) {
                        Recount ofLines = new Recount();
                        ofLines.addLines(in);
                        lines.put(result.name(), ofLines.rows());
                    }
                }
            }
            return "";
        } catch (NotABulkFileException e) {
            return result.name() + " has a line that is no row of a review";
        }
    }

    /** Gets what was counted of some rows. */
    Recount recount(Rows of) {
        return counts.get(of);
    }

    /** How many lines a list has behind its header; none if it is not there. */
    long lines(String name) {
        return lines.getOrDefault(name, 0L);
    }

    /** Checks if all results could be read and are as they were written, so that what was counted says something. */
    boolean isWhole() {
        return isWhole;
    }
}
