package org.recordclearance.examples.countyreview.quality;

import static org.recordclearance.doj.bulk.NotABulkFileException.ASK_FOR_ORIGINAL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellCounts;
import org.recordclearance.doj.bulk.CellState;

/** Says of data that is not as the DOJ made it that it is not, before somebody goes by its figures. */
public final class DataDoubts {

    private static final List<BulkColumn> DATES =
            List.of(BulkColumn.PRI_DOB, BulkColumn.CYC_DATE, BulkColumn.STP_EVENT_DATE, BulkColumn.DISP_DATE);

    /** Slips of those who keep records are one of so many at most; one of several files may have been rewritten. */
    private static final int ONE_OF = 4;

    private DataDoubts() {}

    /**
     * Gets all doubts of some data, each in sentences.
     *
     * @param cells what the rows are like that were not rejected, or those of them that were looked at
     * @param rowsRead how many rows there are, rejected ones included
     * @param rejectedByReason how many were rejected, by reason
     */
    public static List<String> of(CellCounts cells, long rowsRead, Map<String, Long> rejectedByReason) {
        long rejected =
                rejectedByReason.values().stream().mapToLong(Long::longValue).sum();
        return Stream.of(rejected(rejected, rowsRead, rejectedByReason), dates(cells, rowsRead - rejected))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> rejected(long rejected, long read, Map<String, Long> byReason) {
        if (!isMuch(rejected, read)) {
            return Optional.empty();
        }
        return byReason.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> rejected + " of " + read + " rows can't be read, "
                        + (most.getValue() == rejected ? "" : most.getValue() + " of them ")
                        + "because " + most.getKey() + ": the figures are of the others alone; " + ASK_FOR_ORIGINAL
                        + ".");
    }

    private static Optional<String> dates(CellCounts cells, long rows) {
        List<BulkColumn> rewritten = DATES.stream()
                .filter(column -> isMuch(unreadable(cells, column), stated(cells, column)))
                .sorted(Comparator.comparingInt(BulkColumn::ordinal))
                .toList();
        if (rewritten.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Dates are not written as yyyyMMdd, "
                + rewritten.stream()
                        .map(column -> unreadable(cells, column) + " of " + stated(cells, column) + " in " + column)
                        .collect(Collectors.joining(", "))
                + (cells.rows() < rows ? ", where " + cells.rows() + " rows were looked at" : "")
                + ": a spreadsheet has probably rewritten them. Nobody gets relief that rests on such a date; "
                + ASK_FOR_ORIGINAL + ".");
    }

    private static long unreadable(CellCounts cells, BulkColumn column) {
        return cells.count(column, CellState.UNREADABLE);
    }

    private static long stated(CellCounts cells, BulkColumn column) {
        return cells.rows() - cells.count(column, CellState.BLANK);
    }

    private static boolean isMuch(long part, long whole) {
        return part * ONE_OF > whole;
    }
}
