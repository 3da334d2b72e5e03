package org.recordclearance.examples.countyreview.audit;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.NotABulkFileException;
import org.recordclearance.doj.output.ContentSums;
import org.recordclearance.examples.countyreview.audit.ListedResult.Rows;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.ReliefGroup;

/** Compares the bytes of results with what a summary says that they sum up to, and counts their rows on the way. For one thread. */
final class ContentCheck {

    /** The lists whose rows are counted, each with the columns by which they are. */
    private static final Map<String, List<String>> COUNTED = Map.of(
            CountedLists.COMPARISON,
            List.of(),
            CountedLists.CHANGES,
            List.of(CountedLists.CHANGE, CountedLists.RELIEF),
            CountedLists.CASES,
            Stream.concat(
                            Stream.of(CourtColumn.CASE_GROUP.header(), CourtColumn.MIXED.header()),
                            Arrays.stream(ReliefGroup.values()).map(ReliefGroup::words))
                    .toList());

    private final Path folder;
    private final Consumer<String> problems;
    private final Map<Rows, Recount> counts = new EnumMap<>(Rows.class);
    private final Map<String, ListRecount> lists = new TreeMap<>();
    private final Predicate<String> isRelief;
    private long rejected;
    private boolean isWhole = true;

    /**
     * Begins a check.
     *
     * @param folder the folder
     * @param isRelief tells if an outcome, as it stands in a result file, is relief
     * @param problems takes what is wrong
     */
    ContentCheck(Path folder, Predicate<String> isRelief, Consumer<String> problems) {
        this.folder = folder;
        this.isRelief = isRelief;
        this.problems = problems;
        for (Rows each : Rows.values()) {
            counts.put(each, new Recount(isRelief));
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
                problems.accept(Discrepancy.changed(result.name()));
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
                    List<String> columns = COUNTED.get(result.name());
                    if (columns != null) {
                        ListRecount list = new ListRecount();
                        list.add(columns, in);
                        lists.put(result.name(), list);
                    } else if (result.name().equals(CountedLists.REJECTED)) {
                        Recount ofLines = new Recount(isRelief);
                        ofLines.addLines(in);
                        rejected = ofLines.rows();
                    }
                }
            }
            return "";
        } catch (NotABulkFileException | CsvParseException e) {
            return result.name() + " has a line that is no row of a review";
        }
    }

    /** Gets what was counted of some rows. */
    Recount recount(Rows of) {
        return counts.get(of);
    }

    /** Gets what was counted of a list; nothing if it is not there. */
    ListRecount list(String name) {
        return lists.getOrDefault(name, new ListRecount());
    }

    /** How many rows were rejected, which are no rows of a list: they may hold anything. */
    long rejected() {
        return rejected;
    }

    /** Checks if all results could be read and are as they were written, so that what was counted says something. */
    boolean isWhole() {
        return isWhole;
    }
}
