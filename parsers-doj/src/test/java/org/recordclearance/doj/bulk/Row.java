package org.recordclearance.doj.bulk;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fabricated row of a bulk file: blank but for what a test is about. {@code with...} methods change it. */
public final class Row implements BulkRow {

    private final Map<BulkColumn, String> values = new EnumMap<>(BulkColumn.class);

    private Row() {}

    /** A row of a person, with a name that needs quotes, in the first count of the first step of the first cycle. */
    public static Row of(String subject) {
        return new Row()
                .with(BulkColumn.SUBJECT_ID, subject)
                .with(BulkColumn.PRI_NAME, "SKYWALKER,LUKE S")
                .with(BulkColumn.CNT_ORDER, "101001001000");
    }

    /** A row of a court action that convicts of a misdemeanor. */
    static Row conviction(String subject, String count, String date, String offense) {
        return of(subject)
                .count(count)
                .event("COURT ACTION", date)
                .county("SAN JOAQUIN")
                .offense(offense)
                .convicted("MISDEMEANOR");
    }

    public Row with(BulkColumn column, String value) {
        values.put(column, value);
        return this;
    }

    Row record(String id) {
        return with(BulkColumn.RECORD_ID, id);
    }

    Row count(String order) {
        return with(BulkColumn.CNT_ORDER, order);
    }

    Row event(String type, String date) {
        return with(BulkColumn.STP_TYPE_DESCR, type).with(BulkColumn.STP_EVENT_DATE, date);
    }

    Row agency(String agency) {
        return with(BulkColumn.STP_ORI_DESCR, agency);
    }

    Row county(String county) {
        return with(BulkColumn.STP_ORI_CNTY_NAME, county);
    }

    Row offense(String text) {
        return with(BulkColumn.OFFENSE_DESCR, text);
    }

    public Row comment(String text) {
        return with(BulkColumn.COMMENT_TEXT, text);
    }

    Row disposition(String text, String date) {
        return with(BulkColumn.DISP_DESCR, text).with(BulkColumn.DISP_DATE, date);
    }

    Row convicted(String level) {
        return with(BulkColumn.DISP_DESCR, "CONVICTED").with(BulkColumn.CONV_STAT_DESCR, level);
    }

    Row sentence(String place, String length, String unit) {
        return with(BulkColumn.SENT_LOC_DESCR, place)
                .with(BulkColumn.SENT_LENGTH, length)
                .with(BulkColumn.SENT_TIME_CODE, unit);
    }

    Row born(String date) {
        return with(BulkColumn.PRI_DOB, date);
    }

    Row caseNumber(String number) {
        return with(BulkColumn.OFN, number);
    }

    @Override
    public String get(BulkColumn column) {
        return values.getOrDefault(column, "");
    }

    /** The row as a line of a file, without line end. */
    public String line() {
        return Arrays.stream(BulkColumn.values())
                .map(column -> quotedIfNeeded(get(column)))
                .collect(Collectors.joining(","));
    }

    private static String quotedIfNeeded(String value) {
        return value.contains(",") || value.startsWith("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** The header row, without line end. */
    public static String header() {
        return Arrays.stream(BulkColumn.values()).map(Enum::name).collect(Collectors.joining(","));
    }

    /** A file of rows, with a header. */
    static String file(Row... rows) {
        return header() + "\n" + lines(List.of(rows));
    }

    /** Rows as the lines of a file, without a header. */
    static String lines(List<Row> rows) {
        return rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "Row" + values;
    }
}
