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

/**
 * People with one conviction each, of every age and in every year that it could be, and on both sides of the days on which a
 * rule set turns.
 */
public final class AgeGrid {

    private static final int YOUNGEST = 10;
    private static final int OLDEST = 100;
    private static final int YEARS = 60;

    private AgeGrid() {}

    /** Makes the convictions of what a rule set is about, those left out whose dates can't be. */
    public static List<Conviction> convictions(Scope scope, Collection<LocalDate> turns, LocalDate asOf) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (int years = 0; years <= YEARS; years++) {
            days.add(asOf.minusYears(years));
        }
        turns.forEach(day -> days.addAll(List.of(day.minusDays(1), day)));
        days.tailSet(asOf, false).clear();
        List<Conviction> all = new ArrayList<>();
        for (CodeSection section : scope.someCovered()) {
            for (Level level : List.of(Level.FELONY, Level.MISDEMEANOR)) {
                for (LocalDate day : days) {
                    for (int age = YOUNGEST; age <= OLDEST; age++) {
                        add(scope, section, level, day, day.minusYears(age), all);
                    }
                }
            }
        }
        return all;
    }

    private static void add(
            Scope scope, CodeSection section, Level level, LocalDate day, LocalDate born, List<Conviction> into) {
        RapSheet sheet = RapSheet.builder()
                .subject(person -> person.dateOfBirth(ReportedDate.of(born)))
                .cycle(cycle -> cycle.court(
                        day.toString(),
                        scope.counties().get(0).toString(),
                        event -> event.convicted(section.toString(), level)))
                .build();
        if (sheet.contradictions().isEmpty()) {
            into.addAll(sheet.convictions());
        }
    }
}
