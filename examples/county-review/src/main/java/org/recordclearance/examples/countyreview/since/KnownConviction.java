package org.recordclearance.examples.countyreview.since;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.recordclearance.examples.countyreview.court.entries.CourtColumn;
import org.recordclearance.examples.countyreview.court.entries.OnRecord;
import org.recordclearance.examples.countyreview.spool.SpoolForm;
import org.recordclearance.rapsheet.Conviction;

/**
 * A conviction in one review: what the record says of it, and what was determined.
 *
 * @param county the county of the court
 * @param court the court
 * @param cases its case numbers, joined by a semicolon
 * @param section the code section
 * @param level the level
 * @param date the day of the conviction
 * @param outcome the words of the outcome, empty if nothing was determined
 * @param reason the reason
 */
record KnownConviction(
        String county,
        String court,
        String cases,
        String section,
        String level,
        String date,
        String outcome,
        String reason) {

    static KnownConviction of(Conviction conviction, String outcome, String reason) {
        Map<CourtColumn, String> values = OnRecord.of(conviction);
        return new KnownConviction(
                values.getOrDefault(CourtColumn.COUNTY, ""),
                values.getOrDefault(CourtColumn.COURT, ""),
                values.getOrDefault(CourtColumn.CASE_NUMBER, ""),
                values.getOrDefault(CourtColumn.SECTION, ""),
                values.getOrDefault(CourtColumn.LEVEL, ""),
                values.getOrDefault(CourtColumn.CONVICTION_DATE, ""),
                outcome,
                reason);
    }

    /** Checks if something was determined of it. */
    boolean isDetermined() {
        return !outcome.isEmpty();
    }

    /** Gets its case numbers one by one. */
    List<String> caseNumbers() {
        return cases.isEmpty() ? List.of() : List.of(cases.split("; "));
    }

    void write(DataOutput out) throws IOException {
        for (String each : List.of(county, court, cases, section, level, date, outcome, reason)) {
            SpoolForm.writeText(each, out);
        }
    }

    static KnownConviction read(DataInput in) throws IOException {
        return new KnownConviction(
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in),
                SpoolForm.readText(in));
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "KnownConviction[" + (isDetermined() ? "determined" : "") + "]";
    }
}
