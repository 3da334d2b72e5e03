package org.recordclearance.prop64.results;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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

    private final int convictions;
    private final Multiset<String> prop64;
    private final Map<OffenseList, String> listed;
    private final boolean registered;
    private final boolean deceased;
    private final Optional<LocalDate> latestConviction;

    private PersonSummary(RapSheet rapSheet) {
        this.convictions = rapSheet.convictions().size();
        this.prop64 = rapSheet.convictions().stream()
                .flatMap(conviction -> Prop64Section.of(conviction).stream())
                .map(Prop64Section::number)
                .collect(ImmutableMultiset.toImmutableMultiset());
        this.listed = ImmutableMap.of(
                OffenseList.SUPER_STRIKES, ListedOffenses.inWords(rapSheet, OffenseList.SUPER_STRIKES),
                OffenseList.PC_290, ListedOffenses.inWords(rapSheet, OffenseList.PC_290));
        this.registered = Pc290Registration.isOn(rapSheet);
        this.deceased = rapSheet.subject().deceased();
        this.latestConviction = latest(rapSheet.convictions());
    }

    static PersonSummary of(RapSheet rapSheet) {
        return new PersonSummary(rapSheet);
    }

    int convictions() {
        return convictions;
    }

    int prop64Convictions() {
        return prop64.size();
    }

    int convictionsOf(String number) {
        return prop64.count(number);
    }

    String listed(OffenseList list) {
        return listed.getOrDefault(list, "-");
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
