package org.recordclearance.doj.bulk.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.eligibility.Remedy;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.Review;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;

/**
 * Lays out what is computed for a row. For one thread.
 *
 * <p>Most rows carry no conviction. A column that asks such a row for no value knows nothing that differs between two of them,
 * so that it says the same on all and is asked once.
 */
final class RowCells {

    static final byte[][] NO_DIFFERENCES = new byte[0][];

    private final ResultColumn[] columns;
    private final Plan plan;
    private final LayoutRow layoutRow;
    private final ByteBuilder sink = new ByteBuilder();
    private final byte[] blank;
    private final String[] values;
    /** What the columns say on rows that carry no conviction; null before the first. */
    private String @Nullable [] ofBareRow;
    /** What was laid out of these for the last such row, unless a column has said something else since. */
    private byte @Nullable [] ofLastBareRow;
    /** Which of them read the row. */
    private int[] readers = new int[0];

    /**
     * Creates what lays out rows.
     *
     * @param plan the plan
     * @param readable the columns that rows have
     * @param asked takes which columns are asked for
     */
    RowCells(Plan plan, Set<BulkColumn> readable, AskedColumns asked) {
        this.plan = plan;
        this.columns = plan.layout().columns().toArray(ResultColumn[]::new);
        this.layoutRow = new LayoutRow(plan.policy(), plan.asOf(), readable, asked);
        this.values = new String[columns.length];
        this.blank = new byte[columns.length];
        Arrays.fill(blank, (byte) ',');
    }

    /** The result columns of a row where each is empty. */
    byte[] blank() {
        return blank;
    }

    /** Checks if a column was asked for that rows do not have here, though the input has it. */
    boolean hasMissedColumn() {
        return layoutRow.hasMissed();
    }

    /** The result columns of a row that carries no conviction. */
    byte[] of(BulkRow row) {
        layoutRow.at(row, Optional.empty(), Optional.empty());
        String[] known = ofBareRow;
        if (known == null) {
            known = begin();
            ofBareRow = known;
        }
        byte[] cells = ofLastBareRow;
        for (int reader : readers) {
            String value = columns[reader].value(layoutRow);
            if (!value.equals(known[reader])) {
                known[reader] = value;
                cells = null;
            }
        }
        if (cells == null) {
            cells = cells(known);
            ofLastBareRow = cells;
        }
        return cells;
    }

    private String[] begin() {
        String[] known = new String[columns.length];
        int[] reading = new int[columns.length];
        int count = 0;
        for (int i = 0; i < columns.length; i++) {
            layoutRow.beginToNotice();
            known[i] = columns[i].value(layoutRow);
            if (layoutRow.wasRead()) {
                reading[count++] = i;
            }
        }
        readers = Arrays.copyOf(reading, count);
        return known;
    }

    /** The result columns of a row, each with the comma in front of it. */
    byte[] of(BulkRow row, Optional<Conviction> conviction, Optional<Determination> determination) {
        layoutRow.at(row, conviction, determination);
        for (int i = 0; i < columns.length; i++) {
            values[i] = columns[i].value(layoutRow);
        }
        return cells(values);
    }

    private byte[] cells(String[] texts) {
        boolean isBlank = true;
        for (String text : texts) {
            isBlank &= text.isEmpty();
        }
        if (isBlank) {
            return blank;
        }
        sink.clear();
        for (String text : texts) {
            sink.append((byte) ',');
            sink.appendCell(text);
        }
        return sink.toByteArray();
    }

    /** The lines of the comparison for a conviction: one for each policy whose outcome is another. */
    byte[][] differences(Conviction conviction, BulkRow row, Review own, List<Review> compared) {
        if (compared.isEmpty()) {
            return NO_DIFFERENCES;
        }
        Optional<Determination> here = own.determination(conviction);
        return compared.stream()
                .filter(review -> Comparison.differ(here, review.determination(conviction)))
                .map(review -> difference(row, conviction, here, review))
                .toArray(byte[][]::new);
    }

    private byte[] difference(BulkRow row, Conviction conviction, Optional<Determination> here, Review review) {
        Optional<Determination> there = review.determination(conviction);
        sink.clear();
        List<String> cells = List.of(
                row.get(BulkColumn.CNT_ORDER).strip(),
                row.get(BulkColumn.SUBJECT_ID),
                row.get(BulkColumn.CII_NUMBER),
                String.join("; ", conviction.event().caseNumbers()),
                conviction.event().agency(),
                section(conviction),
                conviction.date().toString(),
                conviction.level().name().toLowerCase(Locale.ROOT),
                plan.policy().name(),
                words(here),
                reason(here),
                remedy(here),
                review.policy(),
                words(there),
                reason(there),
                remedy(there));
        for (String cell : cells) {
            sink.append((byte) ',');
            sink.appendCell(cell);
        }
        return sink.toByteArray();
    }

    private static String section(Conviction conviction) {
        return conviction
                .codeSection()
                .map(CodeSection::toString)
                .orElseGet(() -> conviction.count().asWritten());
    }

    private static String words(Optional<Determination> determination) {
        return determination.map(Determination::outcome).map(Outcome::words).orElse("");
    }

    private static String remedy(Optional<Determination> determination) {
        return determination.map(Determination::remedy).map(Remedy::words).orElse("");
    }

    private static String reason(Optional<Determination> determination) {
        return determination.map(Determination::reason).orElse("");
    }
}
