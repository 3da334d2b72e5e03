package org.recordclearance.prop64.results;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.recordclearance.prop64.law.ListedOffense;
import org.recordclearance.prop64.law.ListedOffenses;
import org.recordclearance.prop64.law.OffenseList;
import org.recordclearance.prop64.law.Pc290Registration;
import org.recordclearance.prop64.law.Prop64Section;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Truth;

/** What the result columns say of a person, the same on every row. */
final class PersonSummary {

    private final RapSheet rapSheet;
    private final int convictions;
    private final Map<String, Integer> prop64;
    private final String superStrikes;
    private final String pc290;
    private final boolean registered;
    private final boolean deceased;
    private final Optional<LocalDate> latestConviction;

    private PersonSummary(RapSheet rapSheet) {
        this.rapSheet = rapSheet;
        this.convictions = rapSheet.convictions().size();
        this.prop64 = new HashMap<>();
        for (Conviction conviction : rapSheet.convictions()) {
            Prop64Section offense = Prop64Section.of(conviction).orElse(null);
            if (offense != null) {
                prop64.merge(offense.number(), 1, Integer::sum);
            }
        }
        this.superStrikes = listed(rapSheet, OffenseList.SUPER_STRIKES);
        this.pc290 = listed(rapSheet, OffenseList.PC_290);
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
        for (int each : prop64.values()) {
            all += each;
        }
        return all;
    }

    int convictionsOf(String number) {
        return prop64.getOrDefault(number, 0);
    }

    String listed(OffenseList list) {
        return list == OffenseList.SUPER_STRIKES ? superStrikes : pc290;
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

    /** Certain offenses first, then those that only may be on the list; each in the order of the record. */
    private static String listed(RapSheet rapSheet, OffenseList list) {
        List<ListedOffense> offenses = ListedOffenses.on(rapSheet, list);
        if (offenses.isEmpty()) {
            return "-";
        }
        Set<String> certain = new LinkedHashSet<>();
        Set<String> possible = new LinkedHashSet<>();
        for (ListedOffense offense : offenses) {
            if (offense.answer() == Truth.YES) {
                certain.add(offense.asWritten());
            } else {
                possible.add(offense.asWritten() + "?");
            }
        }
        certain.addAll(possible);
        return String.join(";", certain);
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
