package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;

/** Damages fields of records at random, and keeps what gives relief that the record as it was does not. */
final class FieldTrials extends DamageTrials {

    private static final List<BulkColumn> COLUMNS = List.of(
            BulkColumn.PRI_DOB,
            BulkColumn.CII_NUMBER,
            BulkColumn.CYC_DATE,
            BulkColumn.STP_EVENT_DATE,
            BulkColumn.STP_TYPE_DESCR,
            BulkColumn.STP_ORI_DESCR,
            BulkColumn.STP_ORI_CNTY_NAME,
            BulkColumn.DISP_DATE,
            BulkColumn.OFN,
            BulkColumn.OFFENSE_DESCR,
            BulkColumn.OFFENSE_TOC,
            BulkColumn.DISP_DESCR,
            BulkColumn.CONV_STAT_DESCR,
            BulkColumn.SENT_LOC_DESCR,
            BulkColumn.SENT_LENGTH,
            BulkColumn.SENT_TIME_CODE,
            BulkColumn.COMMENT_TEXT);

    FieldTrials(long seed) {
        super(seed);
    }

    FieldTrials run(int tries) {
        List<List<Map<BulkColumn, String>>> records = FieldRecords.all();
        List<Answers> before = records.stream().map(this::answers).toList();
        while (tried < tries) {
            int record = random.nextInt(records.size());
            attempt(records.get(record), before.get(record));
        }
        return this;
    }

    private void attempt(List<Map<BulkColumn, String>> record, Answers before) {
        int row = random.nextInt(record.size());
        BulkColumn column = COLUMNS.get(random.nextInt(COLUMNS.size()));
        String value = record.get(row).getOrDefault(column, "");
        if (value.isEmpty()) {
            return;
        }
        tried++;
        String kind = List.of("garbled", "cut", "moved").get(random.nextInt(3));
        Map<BulkColumn, String> changed = new HashMap<>(record.get(row));
        String left = kind.equals("moved") ? "" : kind.equals("cut") ? cut(value) : garbled(value);
        changed.put(column, left);
        if (kind.equals("moved")) {
            changed.put(BulkColumn.values()[column.ordinal() + 1], value);
        }
        List<Map<BulkColumn, String>> damaged = new ArrayList<>(record);
        damaged.set(row, changed);
        boolean isAsGood = FieldRecords.isAsGood(column, left);
        keep(column + " " + kind, value, left, isAsGood, before, answers(damaged));
    }

    private Answers answers(List<Map<BulkColumn, String>> record) {
        List<BulkRow> rows = record.stream()
                .<BulkRow>map(row -> column -> row.getOrDefault(column, ""))
                .toList();
        return answers(PersonRows.ofWhole(rows).rapSheet());
    }
}
