package org.recordclearance.examples.countyreview.quality;

import static org.recordclearance.doj.bulk.NotABulkFileException.ASK_FOR_ORIGINAL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.examples.countyreview.quality.DataQuality.ColumnQuality;

/** Says of data that is not as the DOJ made it that it is not, before somebody goes by its figures. */
public final class DataDoubts {

    private static final List<BulkColumn> DATES =
            List.of(BulkColumn.PRI_DOB, BulkColumn.CYC_DATE, BulkColumn.STP_EVENT_DATE, BulkColumn.DISP_DATE);

    /** Slips of those who keep records are one of so many at most; one of several files may have been rewritten. */
    private static final int ONE_OF = 4;

    private DataDoubts() {}

    /** Gets all doubts of some data, each in sentences. */
    public static List<String> of(DataQuality quality) {
        return Stream.of(rejected(quality), dates(quality))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> rejected(DataQuality quality) {
        if (!isMuch(quality.rowsRejected(), quality.rowsRead())) {
            return Optional.empty();
        }
        return quality.rejectedByReason().entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(most -> quality.rowsRejected() + " of " + quality.rowsRead() + " rows can't be read, "
                        + (most.getValue() == quality.rowsRejected() ? "" : most.getValue() + " of them ")
                        + "because " + most.getKey() + ": the figures are of the others alone; " + ASK_FOR_ORIGINAL
                        + ".");
    }

    private static Optional<String> dates(DataQuality quality) {
        List<BulkColumn> rewritten = DATES.stream()
                .filter(column -> isMuch(unreadable(quality, column), stated(quality, column)))
                .sorted(Comparator.comparingInt(BulkColumn::ordinal))
                .toList();
        if (rewritten.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("dates are not written as yyyyMMdd, "
                + rewritten.stream()
                        .map(column -> unreadable(quality, column) + " of " + stated(quality, column) + " in " + column)
                        .collect(Collectors.joining(", "))
                + ": a spreadsheet has probably rewritten them. Nobody gets relief that rests on such a date; "
                + ASK_FOR_ORIGINAL + ".");
    }

    private static long unreadable(DataQuality quality, BulkColumn column) {
        return of(quality, column).unreadable();
    }

    private static long stated(DataQuality quality, BulkColumn column) {
        return of(quality, column).rows() - of(quality, column).blank();
    }

    private static ColumnQuality of(DataQuality quality, BulkColumn column) {
        return Objects.requireNonNull(quality.columns().get(column), "it is looked at");
    }

    private static boolean isMuch(long part, long whole) {
        return part * ONE_OF > whole;
    }
}
