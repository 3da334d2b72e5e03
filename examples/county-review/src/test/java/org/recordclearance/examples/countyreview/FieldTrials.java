package org.recordclearance.examples.countyreview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.prop64.Prop64Options;

/** Damages fields of records at random, and keeps what gives relief that the record as it was does not. */
final class FieldTrials {

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

    private static final String ODD = "#~0O1Il5S8BX?";

    private final Random random;
    private final List<RuleSet> policies = List.of(
            Prop64.losAngeles(),
            Prop64.statute(),
            Prop64.auditOfRelief(),
            Prop64.configurable(
                    "LOS ANGELES",
                    Prop64Options.builder()
                            .subjectHasOnlyProp64Charges(true)
                            .yearsCrimeFreeThreshold(10)
                            .subjectAgeThreshold(60)
                            .build()));
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Set<String> faults = new TreeSet<>();
    private int tried;

    FieldTrials(long seed) {
        this.random = new Random(seed);
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
        boolean more = !before.relief().containsAll(answers(damaged).relief());
        boolean isAsGood = FieldRecords.isAsGood(column, left);
        String what = more
                ? (left.isBlank() ? "relief, a blank is left" : isAsGood ? "relief, another value" : "RELIEF")
                : "no more relief";
        outcomes.merge(column + " " + kind + ": " + what, 1, Integer::sum);
        if (what.equals("RELIEF")) {
            faults.add(column + " " + kind + ": " + value + " > " + left);
        }
    }

    private String cut(String value) {
        int from = random.nextInt(value.length());
        return random.nextBoolean() ? value.substring(0, from) : value.substring(from + 1);
    }

    private String garbled(String value) {
        StringBuilder text = new StringBuilder(value);
        int characters = 1 + random.nextInt(2);
        for (int i = 0; i < characters; i++) {
            text.setCharAt(random.nextInt(text.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return text.toString();
    }

    private Answers answers(List<Map<BulkColumn, String>> record) {
        List<BulkRow> rows = record.stream()
                .<BulkRow>map(row -> column -> row.getOrDefault(column, ""))
                .toList();
        return new Answers(policies, PersonRows.of(rows).rapSheet());
    }

    Set<String> faults() {
        return faults;
    }

    int tried() {
        return tried;
    }

    String report() {
        return outcomes.entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue() + "\n")
                .collect(Collectors.joining());
    }
}
