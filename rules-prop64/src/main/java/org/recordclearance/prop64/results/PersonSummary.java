package org.recordclearance.prop64.results;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.recordclearance.prop64.law.ListedOffenses;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Pc290Registration;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/** What the result columns say of a person, the same on every row. */
final class PersonSummary {

    private static final List<String> NUMBERS = List.copyOf(Prop64Section.NUMBERS);

    private final RapSheet rapSheet;
    private final int convictions;
    /** How many there are of each section, by its place among the numbers of sections. */
    private final int[] prop64;

    private final String superStrikes;
    private final String pc290;
    private final boolean registered;
    private final boolean deceased;
    private final Optional<LocalDate> latestConviction;

    private PersonSummary(RapSheet rapSheet) {
        this.rapSheet = rapSheet;
        this.convictions = rapSheet.convictions().size();
        this.prop64 = new int[NUMBERS.size()];
        for (Conviction conviction : rapSheet.convictions()) {
            Prop64Section offense = Prop64Section.of(conviction).orElse(null);
            if (offense != null) {
                prop64[NUMBERS.indexOf(offense.number())]++;
            }
        }
        this.superStrikes = ListedOffenses.inWords(rapSheet, OffenseList.SUPER_STRIKES);
        this.pc290 = ListedOffenses.inWords(rapSheet, OffenseList.PC_290);
        this.registered = Pc290Registration.isOn(rapSheet);
        this.deceased = rapSheet.subject().deceased();
        this.latestConviction = latest(rapSheet.convictions());
    }

    static PersonSummary of(RapSheet rapSheet) {
        return new PersonSummary(rapSheet);
    }

    /** Whose summary it is. */
    RapSheet rapSheet() {
        return rapSheet;
    }

    int convictions() {
        return convictions;
    }

    int prop64Convictions() {
        int all = 0;
        for (int each : prop64) {
            all += each;
        }
        return all;
    }

    int convictionsOf(String number) {
        return prop64[NUMBERS.indexOf(number)];
    }

    String listed(OffenseList list) {
        return list.isOfSuperStrikes() ? superStrikes : pc290;
    }

    boolean isRegistered() {
        return registered;
    }

    boolean isDeceased() {
        return deceased;
    }

    Optional<LocalDate> latestConviction() {
        return latestConviction;
    }

    /** The latest date, where it is the same day whatever the days that are not known turn out to be. */
    private static Optional<LocalDate> latest(List<Conviction> convictions) {
        LocalDate latest = ReportedDate.MIN;
        LocalDate latestKnown = ReportedDate.MIN;
        for (Conviction conviction : convictions) {
            ReportedDate date = conviction.date();
            latest = date.latest().isAfter(latest) ? date.latest() : latest;
            latestKnown = date.isDay() && date.latest().isAfter(latestKnown) ? date.latest() : latestKnown;
        }
        return latest.equals(latestKnown) && !convictions.isEmpty() ? Optional.of(latest) : Optional.empty();
    }
}
