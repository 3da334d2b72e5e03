package org.recordclearance.doj.bulk.review;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Forecast;
import org.recordclearance.eligibility.ResultRow;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.Conviction;

/**
 * The row whose result columns are being filled, and what they ask of it. One object serves all rows of a worker.
 */
final class LayoutRow implements ResultRow {

    private final RuleSet policy;
    private final LocalDate asOf;
    private final Set<BulkColumn> readable;
    private final AskedColumns asked;
    private final Set<BulkColumn> askedHere = EnumSet.noneOf(BulkColumn.class);
    private boolean read;
    private boolean missed;
    private @Nullable BulkColumn lastColumn;
    private @Nullable BulkRow row;
    private Optional<Conviction> conviction = Optional.empty();
    private Optional<Determination> determination = Optional.empty();
    /** When its outcome changes; null until that is asked for. */
    private @Nullable Optional<Forecast> forecast;

    /**
     * Creates a row.
     *
     * @param policy the policy of the determinations
     * @param asOf the as-of date
     * @param readable the columns that rows have
     * @param asked takes which columns are asked for
     */
    LayoutRow(RuleSet policy, LocalDate asOf, Set<BulkColumn> readable, AskedColumns asked) {
        this.policy = policy;
        this.asOf = asOf;
        this.readable = readable;
        this.asked = asked;
    }

    LayoutRow at(BulkRow current, Optional<Conviction> carried, Optional<Determination> determined) {
        row = current;
        conviction = carried;
        determination = determined;
        forecast = null;
        return this;
    }

    /** Begins to notice whether a value of the row is asked for. */
    void beginToNotice() {
        read = false;
    }

    /** Checks if a value of the row was asked for since. */
    boolean wasRead() {
        return read;
    }

    /** Checks if a column was asked for that rows do not have here, though the input has it. */
    boolean hasMissed() {
        return missed;
    }

    @Override
    public String get(String column) {
        BulkColumn known = known(column);
        read = true;
        if (!readable.contains(known)) {
            missed = true;
            throw new IllegalStateException("rows were gathered without " + known);
        }
        return row == null ? "" : row.get(known);
    }

    /** Finds a column that is asked for, which mostly is the one of the row before. */
    private BulkColumn known(String column) {
        BulkColumn last = lastColumn;
        if (last != null && column.equals(last.name())) {
            return last;
        }
        BulkColumn known = BulkColumn.named(column).orElse(null);
        if (known == null) {
            throw new IllegalArgumentException("a bulk file has no column " + column);
        }
        if (askedHere.add(known)) {
            asked.add(known);
        }
        lastColumn = known;
        return known;
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

    @Override
    public Optional<Forecast> forecast() {
        Optional<Forecast> known = forecast;
        if (known == null) {
            known = determination.flatMap(each -> policy.forecast(each, asOf));
            forecast = known;
        }
        return known;
    }
}
