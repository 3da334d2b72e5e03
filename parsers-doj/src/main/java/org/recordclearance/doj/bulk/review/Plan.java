package org.recordclearance.doj.bulk.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.recordclearance.doj.ReadingOptions;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.FurtherResults;
import org.recordclearance.doj.bulk.gather.KeptRows;
import org.recordclearance.doj.bulk.rows.ByteBuilder;
import org.recordclearance.doj.bulk.rows.ColumnOrder;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.eligibility.ReviewLayout;
import org.recordclearance.eligibility.RuleSet;

/**
 * What a review does with each person.
 *
 * @param policy the policy
 * @param layout how the results are laid out
 * @param asOf the day for which eligibility is judged
 * @param compared further policies
 * @param reading what people are read with
 * @param further what is gathered and written beside
 */
public record Plan(
        RuleSet policy,
        ReviewLayout layout,
        LocalDate asOf,
        List<RuleSet> compared,
        ReadingOptions reading,
        List<FurtherResults<?>> further) {

    /** The columns of the condensed file. */
    static final List<BulkColumn> CONDENSED = List.of(
            BulkColumn.CII_NUMBER,
            BulkColumn.PRI_NAME,
            BulkColumn.GENDER,
            BulkColumn.PRI_DOB,
            BulkColumn.RACE_DESCR,
            BulkColumn.CYC_DATE,
            BulkColumn.STP_EVENT_DATE,
            BulkColumn.STP_ORI_DESCR,
            BulkColumn.STP_ORI_CNTY_NAME,
            BulkColumn.DISP_DATE,
            BulkColumn.OFN,
            BulkColumn.OFFENSE_DESCR,
            BulkColumn.DISP_DESCR,
            BulkColumn.CONV_STAT_DESCR,
            BulkColumn.SENT_LOC_DESCR,
            BulkColumn.SENT_LENGTH,
            BulkColumn.SENT_TIME_CODE,
            BulkColumn.CYC_AGE,
            BulkColumn.COMMENT_TEXT,
            BulkColumn.END_OF_REC);

    /** Checks that a reader by names finds every column. */
    public Plan {
        Set<String> names =
                Arrays.stream(BulkColumn.values()).map(BulkColumn::name).collect(Collectors.toSet());
        for (ResultColumn column : layout.columns()) {
            if (!names.add(column.header())) {
                throw new IllegalArgumentException("there is a column \"" + column.header()
                        + "\" already: each result column needs a name that no other has, nor one of the input");
            }
        }
    }

    /**
     * The first and the last of each run of columns that stand side by side in the condensed file as in the input.
     *
     * @param order the order of the input
     */
    public static int[][] condensedRuns(ColumnOrder order) {
        List<int[]> runs = new ArrayList<>();
        for (BulkColumn column : CONDENSED) {
            int ordinal = column.ordinal();
            if (!runs.isEmpty() && order.place(runs.get(runs.size() - 1)[1]) == order.place(ordinal) - 1) {
                runs.get(runs.size() - 1)[1] = ordinal;
            } else {
                runs.add(new int[] {ordinal, ordinal});
            }
        }
        return runs.toArray(int[][]::new);
    }

    /** What is taken from a row that was found before: the columns of the condensed file. */
    static KeptRows.Columns columnsOfResults() {
        return new KeptRows.Columns(CONDENSED);
    }

    /** What stands in the first line of the rejected rows. */
    public static final String HEADER_OF_REJECTED = "file,line,reason,row";

    /**
     * What stands in the first line of the comparison. Whose conviction it is and which: the columns of the input as they stand there, its
     * case numbers joined by a semicolon, its court, the code section in its normal form, or as written where it can't be read, the date
     * as {@code 1985-06-19}, {@code 1985-06}, {@code 1985} or in words, and the level. Then what each of two policies determines.
     */
    public static final String HEADER_OF_COMPARISON =
            "file,line,count,SUBJECT_ID,CII_NUMBER,case,court,section,date,level,"
                    + "policy,outcome,reason,remedy,compared_policy,compared_outcome,compared_reason,compared_remedy";

    /** The names of the result columns as they stand in a header, each with the comma in front of it. */
    private byte[] added() {
        ByteBuilder added = new ByteBuilder();
        for (ResultColumn column : layout.columns()) {
            added.append((byte) ',');
            added.appendCell(column.header());
        }
        return added.toByteArray();
    }

    /** The header of the files of whole rows, which names the columns of the input as its own header does. */
    public byte[] header(ColumnOrder order) {
        return with(order.header());
    }

    /** The header of the condensed file. */
    public byte[] condensedHeader(ColumnOrder order) {
        ByteBuilder condensed = new ByteBuilder();
        for (BulkColumn column : CONDENSED) {
            if (condensed.size() > 0) {
                condensed.append((byte) ',');
            }
            condensed.append(order.name(column));
        }
        return with(condensed.toByteArray());
    }

    private byte[] with(byte[] columns) {
        ByteBuilder header = new ByteBuilder();
        header.append(columns);
        header.append(added());
        return header.toByteArray();
    }
}
