package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.RapSheet;

/** Records to which relief is denied for one reason each, and what of their fields is as good as what it replaces. */
final class FieldRecords {

    private static final String DATE = "(19|20)[0-9]{2}(0[0-9]|1[0-2])([0-2][0-9]|3[01])";

    private FieldRecords() {}

    static List<List<Map<BulkColumn, String>>> all() {
        return List.of(
                List.of(row(1, "187(A) PC-MURDER", "CONVICTED", 1990), own()),
                List.of(row(1, "288(A) PC-LEWD ACT", "PLED GUILTY", 1990), own()),
                List.of(row(1, "459 PC-BURGLARY", "CONVICTED", 2015), own()),
                List.of(
                        row(1, "11359 HS-POSSESS FOR SALE", "CONVICTED", 1990),
                        row(2, "11359 HS-POSSESS FOR SALE", "CONVICTED", 1995),
                        own()),
                List.of(own(), with(own(), BulkColumn.DISP_DESCR, "DISMISSED", BulkColumn.STP_EVENT_DATE, "20190601")),
                List.of(own(), with(own(), BulkColumn.DISP_DESCR, "REVERSED", BulkColumn.STP_EVENT_DATE, "20070601")),
                List.of(
                        with(row(1, "290 PC-REGISTRATION", "", 1990), BulkColumn.STP_TYPE_DESCR, "REGISTRATION"),
                        own()),
                List.of(with(own(), BulkColumn.STP_EVENT_DATE, "20170601", BulkColumn.CYC_DATE, "20170301")),
                List.of(with(own(), BulkColumn.OFFENSE_DESCR, "11360(A) HS-SALE TO MINOR")),
                List.of(with(
                        own(),
                        BulkColumn.OFFENSE_DESCR,
                        "SEE COMMENT FOR CHARGE",
                        BulkColumn.COMMENT_TEXT,
                        "CHRG-664/11359 HS")),
                List.of(
                        with(
                                row(1, "220 PC-ASSAULT TO COMMIT RAPE", "", 1990),
                                BulkColumn.SENT_LOC_DESCR,
                                "PRISON",
                                BulkColumn.CONV_STAT_DESCR,
                                "",
                                BulkColumn.OFFENSE_TOC,
                                "F"),
                        own()));
    }

    private static Map<BulkColumn, String> own() {
        return row(5, "11359 HS-POSSESS MARIJUANA FOR SALE", "CONVICTED", 2005);
    }

    private static Map<BulkColumn, String> row(int cycle, String offense, String disposition, int year) {
        Map<BulkColumn, String> row = new EnumMap<>(BulkColumn.class);
        row.put(BulkColumn.SUBJECT_ID, "7");
        row.put(BulkColumn.CII_NUMBER, "A12345678");
        row.put(BulkColumn.PRI_DOB, "19700615");
        row.put(BulkColumn.CNT_ORDER, "10" + cycle + "001001000");
        row.put(BulkColumn.CYC_DATE, year + "0301");
        row.put(BulkColumn.STP_EVENT_DATE, year + "0601");
        row.put(BulkColumn.DISP_DATE, year + "0601");
        row.put(BulkColumn.STP_TYPE_DESCR, "COURT ACTION");
        row.put(BulkColumn.STP_ORI_DESCR, "CASC LOS ANGELES");
        row.put(BulkColumn.STP_ORI_CNTY_NAME, "LOS ANGELES");
        row.put(BulkColumn.OFN, "BA" + year + "7");
        row.put(BulkColumn.OFFENSE_DESCR, offense);
        row.put(BulkColumn.DISP_DESCR, disposition);
        row.put(BulkColumn.CONV_STAT_DESCR, "FELONY");
        row.put(BulkColumn.SENT_LOC_DESCR, "JAIL");
        row.put(BulkColumn.SENT_LENGTH, "030");
        row.put(BulkColumn.SENT_TIME_CODE, "D");
        return row;
    }

    private static Map<BulkColumn, String> with(Map<BulkColumn, String> row, Object... changes) {
        Map<BulkColumn, String> changed = new EnumMap<>(row);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((BulkColumn) changes[i], (String) changes[i + 1]);
        }
        return changed;
    }

    /** Checks if what damage left in a column is a value as good as another, which nobody can tell from the right one. */
    static boolean isAsGood(BulkColumn column, String left) {
        return switch (column) {
            case PRI_DOB, CYC_DATE, STP_EVENT_DATE, DISP_DATE -> left.matches(DATE);
            case OFN, CII_NUMBER, STP_ORI_DESCR, SENT_LENGTH, SENT_TIME_CODE -> true;
            case OFFENSE_DESCR, COMMENT_TEXT -> isAnotherCharge(left);
            default -> false;
        };
    }

    private static boolean isAnotherCharge(String left) {
        List<Map<BulkColumn, String>> rows = new ArrayList<>(List.of(row(1, left, "CONVICTED", 1990)));
        RapSheet sheet = PersonRows.ofWhole(rows.stream()
                        .<BulkRow>map(row -> column -> row.getOrDefault(column, ""))
                        .toList())
                .rapSheet();
        return sheet.convictions().stream()
                .map(Conviction::count)
                .filter(count -> count.codeSection().isPresent())
                .filter(Count::isSectionKnown)
                .anyMatch(count -> count.readings().isEmpty());
    }
}
