package org.recordclearance.examples.countyreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.recordclearance.doj.bulk.BulkRow;
import org.recordclearance.doj.bulk.PersonRows;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.prop64.Prop64;
import org.recordclearance.rapsheet.Conviction;

/** Charges as records have them, rightly and wrongly written, and what the statute makes of each. */
class ChargesAsTheyOccurTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 1);
    private static final String OWN = "11359 HS-POSSESS MARIJUANA FOR SALE";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "charges_as_bars.csv", numLinesToSkip = 1, nullValues = "null", emptyValue = "")
    void a_charge_bars_relief_may_or_does_not(String charge, String comment, String answer) {
        Optional<Determination> determination = determine(
                row("101001001000", "19891201", "19900601", charge, comment),
                row("105001001000", "20050301", "20050601", OWN, ""));

        assertThat(determination.orElseThrow().outcome().kind())
                .hasToString(
                        switch (answer) {
                            case "bars" -> "NOT_ELIGIBLE";
                            case "may bar" -> "REVIEW";
                            default -> "REDUCE";
                        });
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvFileSource(resources = "charges_of_prop64.csv", numLinesToSkip = 1, nullValues = "null", emptyValue = "")
    void a_charge_is_determined_or_is_of_something_else(String charge, String comment, String answer) {
        Optional<Determination> determination = determine(row("105001001000", "20050301", "20050601", charge, comment));

        String found = determination
                .map(each -> each.outcome().kind().isRelief()
                        ? "relief"
                        : each.step().equals("later subdivision") ? each.step() : "review")
                .orElse("not covered");
        assertThat(found).isEqualTo(answer);
    }

    private static Optional<Determination> determine(BulkRow... rows) {
        List<Conviction> all =
                new ArrayList<>(PersonRows.ofWhole(List.of(rows)).rapSheet().convictions());
        return Prop64.statute().determine(all.get(all.size() - 1), AS_OF);
    }

    private static BulkRow row(String order, String cycle, String day, String offense, String comment) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("SUBJECT_ID", "7"),
                Map.entry("PRI_DOB", "19700101"),
                Map.entry("CNT_ORDER", order),
                Map.entry("CYC_DATE", cycle),
                Map.entry("STP_EVENT_DATE", day),
                Map.entry("STP_TYPE_DESCR", "COURT ACTION"),
                Map.entry("STP_ORI_CNTY_NAME", "LOS ANGELES"),
                Map.entry("OFFENSE_DESCR", offense == null ? "" : offense),
                Map.entry("COMMENT_TEXT", comment == null ? "" : comment),
                Map.entry("DISP_DESCR", "CONVICTED"),
                Map.entry("CONV_STAT_DESCR", "FELONY"));
        return column -> values.getOrDefault(column.name(), "");
    }
}
