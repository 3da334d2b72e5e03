package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.doj.text.RapSheetText;
import org.recordclearance.rapsheet.RapSheet;

/** One record in both forms: convictions in order, each of a charge, in a county, from one day on. */
final class DamagedRecord {

    /** The readers that a record comes through. */
    enum Source {
        ROWS,
        SHEET
    }

    private record Entry(String charge, String county, int year) {
        @Override
        public String toString() {
            return "Entry[" + year + "]";
        }
    }

    private final List<Entry> entries = new ArrayList<>();

    DamagedRecord convicted(String charge, String county, int year) {
        entries.add(new Entry(charge, county, year));
        return this;
    }

    RapSheet read(Source source) {
        return source == Source.ROWS ? rows() : sheet();
    }

    private RapSheet rows() {
        List<BulkRow> rows = new ArrayList<>();
        for (Entry entry : entries) {
            Map<String, String> values = Map.ofEntries(
                    Map.entry("SUBJECT_ID", "7"),
                    Map.entry("PRI_DOB", "19600101"),
                    Map.entry("CNT_ORDER", (101 + rows.size()) + "001001000"),
                    Map.entry("CYC_DATE", entry.year + "0301"),
                    Map.entry("STP_EVENT_DATE", entry.year + "0601"),
                    Map.entry("STP_TYPE_DESCR", "COURT ACTION"),
                    Map.entry("STP_ORI_CNTY_NAME", entry.county),
                    Map.entry("OFFENSE_DESCR", entry.charge),
                    Map.entry("DISP_DESCR", "CONVICTED"),
                    Map.entry("CONV_STAT_DESCR", "FELONY"),
                    Map.entry("SENT_LOC_DESCR", "JAIL"),
                    Map.entry("SENT_LENGTH", "30"),
                    Map.entry("SENT_TIME_CODE", "D"));
            rows.add(column -> values.getOrDefault(column.name(), ""));
        }
        return PersonRows.ofWhole(rows).rapSheet();
    }

    private RapSheet sheet() {
        StringBuilder text = new StringBuilder("CII/A12345678\nDOB/19600101 SEX/M\nNAM/01 ORGANA,LEIA\n");
        for (Entry entry : entries) {
            text.append("* * * *\nARR/DET/CITE: NAM:01\n" + entry.year + "0301 CAPD " + entry.county + "\nCNT:01 #1\n")
                    .append("  459 PC-BURGLARY\n- - - -\nCOURT: NAM:01\n" + entry.year + "0601 CASC " + entry.county)
                    .append("\nCNT:01 #A" + entry.year + "\n  " + entry.charge + "\n*DISPO:CONVICTED\n")
                    .append("   CONV STATUS:FELONY\n   SEN: 30 DAYS JAIL\n");
        }
        return RapSheetText.parse(text.append("* * * END OF MESSAGE * * *\n").toString());
    }
}
