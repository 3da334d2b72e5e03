package org.recordclearance.doj.bulk.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.rapsheet.Conviction;

/** The row whose result columns are being filled. One object serves all rows of a worker. */
final class LayoutRow implements ResultRow {

    private final LocalDate asOf;
    private final Map<String, BulkColumn> readable = new HashMap<>();
    private @Nullable BulkRow row;
    private Optional<Conviction> conviction = Optional.empty();
    private Optional<Determination> determination = Optional.empty();

    LayoutRow(LocalDate asOf, Set<BulkColumn> readableColumns) {
        this.asOf = asOf;
        readableColumns.forEach(column -> readable.put(column.name(), column));
    }

    LayoutRow at(BulkRow current, Optional<Conviction> carried, Optional<Determination> determined) {
        row = current;
        conviction = carried;
        determination = determined;
        return this;
    }

    @Override
    public String get(String column) {
        BulkColumn known = readable.get(column);
        if (known == null) {
            throw new IllegalArgumentException("no result column says that it reads " + column);
        }
        return row == null ? "" : row.get(known);
    }

    @Override
    public Optional<Conviction> conviction() {
        return conviction;
    }

    @Override
    public Optional<Determination> determination() {
        return determination;
    }

    @Override
    public LocalDate asOf() {
        return asOf;
    }
}
