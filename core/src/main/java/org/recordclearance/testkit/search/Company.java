package org.recordclearance.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/** A conviction of what a rule set is about beside others, in the same case or in earlier ones, of the living and of the dead. */
public final class Company {

    private static final int MOST_OTHERS = 30;
    private static final int MOST_PRIORS = 3;
    private static final int AGE = 30;
    private static final List<Integer> YEARS_AGO = List.of(2, 12);

    private final Scope scope;
    private final LocalDate asOf;
    private final List<Conviction> all = new ArrayList<>();

    private Company(Scope scope, LocalDate asOf) {
        this.scope = scope;
        this.asOf = asOf;
    }

    /** Makes the convictions, those of a few years ago, of long ago and of the day before each turn. */
    public static List<Conviction> convictions(Scope scope, Collection<LocalDate> turns, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        YEARS_AGO.forEach(years -> days.add(asOf.minusYears(years)));
        turns.forEach(day -> days.add(day.minusDays(1)));
        Company company = new Company(scope, asOf);
        for (LocalDate day : days.headSet(asOf)) {
            company.addAll(day);
        }
        return company.all;
    }

    private void addAll(LocalDate day) {
        List<CodeSection> sections = scope.sections();
        for (CodeSection section : scope.someCovered()) {
            List<CodeSection> others = new ArrayList<>(scope.others());
            others.subList(Math.min(MOST_OTHERS, others.size()), others.size()).clear();
            others.add(sections.get(0));
            others.add(section);
            for (CodeSection other : others) {
                for (Level level : List.of(Level.FELONY, Level.MISDEMEANOR)) {
                    for (int priors = 0; priors <= MOST_PRIORS; priors++) {
                        add(section, other, level, day, priors, false);
                    }
                    add(section, other, level, day, 1, true);
                }
            }
        }
    }

    /** Adds a conviction with others before it, with none before it another in the same case. */
    private void add(
            CodeSection section, CodeSection other, Level level, LocalDate day, int priors, boolean isDeceased) {
        RapSheet.Builder sheet = RapSheet.builder()
                .subject(person ->
                        person.dateOfBirth(ReportedDate.of(day.minusYears(AGE))).deceased(isDeceased));
        for (int prior = priors; prior > 0; prior--) {
            convicted(sheet, day.minusYears(prior), Level.FELONY, other);
        }
        if (priors == 0) {
            convicted(sheet, day, level, section, other);
        } else {
            convicted(sheet, day, level, section);
        }
        RapSheet made = sheet.build();
        if (made.contradictions().isEmpty() && day.isBefore(asOf)) {
            List<Conviction> convictions = made.convictions();
            all.addAll(convictions.subList(Math.min(priors, convictions.size()), convictions.size()));
        }
    }

    private void convicted(RapSheet.Builder sheet, LocalDate day, Level level, CodeSection... sections) {
        sheet.cycle(cycle -> cycle.court(day.toString(), scope.counties().get(0).toString(), event -> {
            for (CodeSection each : sections) {
                event.convicted(each.toString(), level);
            }
        }));
    }

    @Override
    public String toString() {
        return "Company[" + all.size() + " convictions]";
    }
}
