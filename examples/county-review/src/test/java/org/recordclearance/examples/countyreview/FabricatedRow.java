package org.recordclearance.examples.countyreview;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.doj.bulk.BulkColumn;

/** A row of a bulk file that nobody's record is. Every text in it has a mark, to be found where it does not belong. */
final class FabricatedRow {

    /** A word that occurs nowhere but in fabricated rows. */
    static final String MARK = "ZORBLAX";

    static final String HEADER =
            Arrays.stream(BulkColumn.values()).map(BulkColumn::name).collect(Collectors.joining(","));

    private final Map<BulkColumn, String> values;

    private FabricatedRow(Map<BulkColumn, String> values) {
        this.values = values;
    }

    /** A felony conviction of a person for cannabis in San Joaquin, count by count. */
    static FabricatedRow conviction(String person, int count) {
        return new FabricatedRow(new EnumMap<>(BulkColumn.class))
                .with(BulkColumn.RECORD_ID, MARK)
                .with(BulkColumn.SUBJECT_ID, MARK + person)
                .with(BulkColumn.CII_NUMBER, MARK + "1")
                .with(BulkColumn.PRI_NAME, MARK + ",AMY")
                .with(BulkColumn.PRI_DOB, "19500102")
                .with(BulkColumn.PRI_SSN, MARK + "2")
                .with(BulkColumn.RACE_DESCR, MARK + "3")
                .with(BulkColumn.CYC_DATE, "20040101")
                .with(BulkColumn.STP_EVENT_DATE, "20040203")
                .with(BulkColumn.STP_TYPE_DESCR, "COURT ACTION")
                .with(BulkColumn.STP_ORI_DESCR, MARK + "4")
                .with(BulkColumn.STP_ORI_CNTY_NAME, "SAN JOAQUIN")
                .with(BulkColumn.CNT_ORDER, String.format(Locale.ROOT, "101001%03d000", count))
                .with(BulkColumn.OFN, MARK + "5")
                .with(BulkColumn.OFFENSE_DESCR, "11359 HS-" + MARK + " FOR SALE")
                .with(BulkColumn.OFFENSE_TOC, "F")
                .with(BulkColumn.DISP_DESCR, "CONVICTED")
                .with(BulkColumn.CONV_STAT_DESCR, "FELONY")
                .with(BulkColumn.COMMENT_TEXT, MARK + " COMMENT")
                .with(BulkColumn.END_OF_REC, "#");
    }

    /** Four rows of three people, the second of whom has two. */
    static List<String> lines() {
        return List.of(
                conviction("10", 1).line(),
                conviction("20", 1).line(),
                conviction("20", 2).line(),
                conviction("30", 1).line());
    }

    FabricatedRow with(BulkColumn column, String value) {
        Map<BulkColumn, String> changed = new EnumMap<>(BulkColumn.class);
        changed.putAll(values);
        changed.put(column, value);
        return new FabricatedRow(changed);
    }

    String line() {
        return cells().collect(Collectors.joining(","));
    }

    /** The line without its last fields. */
    String lineOf(int fields) {
        return cells().limit(fields).collect(Collectors.joining(","));
    }

    private Stream<String> cells() {
        return Arrays.stream(BulkColumn.values())
                .map(column -> values.getOrDefault(column, ""))
                .map(value -> value.contains(",") ? '"' + value + '"' : value);
    }
}
