package org.recordclearance.doj.bulk.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.Conviction;

/** Lays out what is computed for a row. For one thread. */
final class RowCells {

    private final ResultColumn[] columns;
    private final ResultColumn[] ofEveryRow;
    private final Plan plan;
    private final LayoutRow layoutRow;
    private final ByteBuilder sink = new ByteBuilder();
    private final byte[] blank;

    RowCells(Plan plan) {
        this.plan = plan;
        this.columns = plan.layout().columns().toArray(ResultColumn[]::new);
        this.ofEveryRow = Arrays.stream(columns)
                .filter(column -> !column.isOfDeterminations())
                .toArray(ResultColumn[]::new);
        this.layoutRow = new LayoutRow(plan.asOf(), plan.inputColumns());
        this.blank = new byte[columns.length];
        Arrays.fill(blank, (byte) ',');
    }

    /** The result columns of a row that carries no conviction. */
    byte[] of(BulkRow row) {
        return of(row, Optional.empty(), Optional.empty());
    }

    /** The result columns of a row, each with the comma in front of it. */
    byte[] of(BulkRow row, Optional<Conviction> conviction, Optional<Determination> determination) {
        layoutRow.at(row, conviction, determination);
        if (determination.isEmpty() && isBlank()) {
            return blank;
        }
        sink.clear();
        for (int i = 0; i < columns.length; i++) {
            sink.append((byte) ',');
            if (determination.isEmpty() && columns[i].isOfDeterminations()) {
                continue;
            }
            String value = columns[i].value(layoutRow);
            if (!value.isEmpty()) {
                sink.appendCell(value);
            }
        }
        return sink.toByteArray();
    }

    /** Checks if a row that carries no determination has nothing in its result columns, as most have. */
    private boolean isBlank() {
        for (ResultColumn column : ofEveryRow) {
            if (!column.value(layoutRow).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The lines of the comparison for a conviction: one for each policy whose outcome is another. */
    byte[][] differences(Conviction conviction, BulkRow row, Review own, List<Review> compared) {
        if (compared.isEmpty()) {
            return new byte[0][];
        }
        Optional<Determination> here = own.determination(conviction);
        return compared.stream()
                .filter(review -> Comparison.differ(here, review.determination(conviction)))
                .map(review -> difference(row, here, review, review.determination(conviction)))
                .toArray(byte[][]::new);
    }

    private byte[] difference(BulkRow row, Optional<Determination> here, Review review, Optional<Determination> there) {
        sink.clear();
        List<String> cells = List.of(
                row.get(BulkColumn.CNT_ORDER).strip(),
                plan.policy().name(),
                words(here),
                reason(here),
                review.policy(),
                words(there),
                reason(there));
        for (String cell : cells) {
            sink.append((byte) ',');
            sink.appendCell(cell);
        }
        return sink.toByteArray();
    }

    private static String words(Optional<Determination> determination) {
        return determination.map(Determination::outcome).map(Outcome::words).orElse("");
    }

    private static String reason(Optional<Determination> determination) {
        return determination.map(Determination::reason).orElse("");
    }
}
