package org.recordclearance.prop64.results;

import static org.recordclearance.eligibility.ResultColumn.ofDetermination;
import static org.recordclearance.eligibility.ResultColumn.ofRow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recordclearance.eligibility.Determination;
import org.recordclearance.eligibility.ResultColumn;
import org.recordclearance.prop64.law.Limits;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * The result columns, in order. All but the possible other charges are filled on the row of a determination and empty on
 * every other. For one thread.
 */
final class Prop64Columns {

    private final PrintedDays dates = new PrintedDays();
    private final Years years = new Years();

    /** What is the same for all rows of a person, which come one after another. */
    private @Nullable PersonSummary last;

    private Prop64Columns() {}

    static List<ResultColumn> all() {
        return new Prop64Columns().columns();
    }

    private List<ResultColumn> columns() {
        List<ResultColumn> columns = new ArrayList<>();
        columns.add(ofConviction(
                "Case Number",
                conviction -> String.join("; ", conviction.event().caseNumbers())));
        columns.add(ofPerson("# of convictions on record", PersonSummary::convictions));
        columns.add(ofRow("Possible Other P64 Charges", OtherCharges::of));
        columns.add(ofConviction("Occurred after 11/9/2016", conviction -> occurredAfter(conviction.date())));
        columns.add(ofPerson("Superstrike Code Section(s)", person -> person.listed(OffenseList.SUPER_STRIKES)));
        columns.add(ofPerson("PC290 Code Section(s)", person -> person.listed(OffenseList.PC_290)));
        columns.add(ofPerson("PC290 Registration", person -> person.isRegistered() ? "Yes" : "-"));
        columns.add(ofConviction(
                "Date of Conviction",
                conviction -> conviction.date().day().map(dates::print).orElse("")));
        columns.add(ofDetermination(
                "Years Since This Conviction",
                (determination, row) ->
                        years.between(determination.conviction().date().day(), row.asOf())));
        columns.add(ofDetermination(
                "Years Since Any Conviction",
                (determination, row) -> years.between(person(determination).latestConviction(), row.asOf())));
        columns.add(ofPerson("# of Prop 64 convictions", PersonSummary::prop64Convictions));
        for (String number : Prop64Section.NUMBERS) {
            columns.add(ofPerson("# of HS " + number + " convictions", person -> person.convictionsOf(number)));
        }
        columns.add(ofPerson("Deceased", person -> person.isDeceased() ? "Deceased" : "-"));
        columns.add(ofDetermination(
                "Eligibility Determination",
                (determination, row) -> determination.outcome().words()));
        columns.add(ofDetermination("Eligibility Reason", (determination, row) -> determination.reason()));
        return List.copyOf(columns);
    }

    private ResultColumn ofPerson(String header, Function<PersonSummary, Object> value) {
        return ofDetermination(
                header,
                (determination, row) -> value.apply(person(determination)).toString());
    }

    private PersonSummary person(Determination determination) {
        RapSheet rapSheet = determination.conviction().rapSheet();
        if (last == null || last.rapSheet() != rapSheet) {
            last = PersonSummary.of(rapSheet);
        }
        return last;
    }

    private static ResultColumn ofConviction(String header, Function<Conviction, String> value) {
        return ofDetermination(header, (determination, row) -> value.apply(determination.conviction()));
    }

    /** The day of the limit itself is not after it. */
    private static String occurredAfter(ReportedDate date) {
        LocalDate limit = Limits.PROP_64_IN_EFFECT;
        return switch (date.isAfter(limit)) {
            case YES -> "Y";
            case NO -> "N";
            case UNKNOWN -> "";
        };
    }
}
