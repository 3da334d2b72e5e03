package org.recordclearance.testkit.search;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.recordclearance.eligibility.RuleSet;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;

/**
 * Finds the days and the numbers of years on which the answers of a rule set turn, whatever it says of them: by moving one date
 * of a small record at a time, and halving the time between two days with different answers.
 */
public final class TurnSearch {

    private static final int MONTHS = 90 * 12;
    private static final int STEP = 6;
    private static final int DAYS_AROUND = 1;
    private static final int MOST_SECTIONS = 3;

    private final RuleSet ruleSet;
    private final LocalDate asOf;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final NavigableSet<Integer> years = new TreeSet<>();

    private TurnSearch(RuleSet ruleSet, LocalDate asOf) {
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /** Finds the turns for convictions of what a rule set is about. */
    public static TurnSearch of(RuleSet ruleSet, LocalDate asOf, Scope scope) {
        TurnSearch search = new TurnSearch(ruleSet, asOf);
        String county = scope.counties().get(0).toString();
        for (CodeSection section : scope.covered()
                .subList(0, Math.min(MOST_SECTIONS, scope.covered().size()))) {
            for (Level level : new Level[] {Level.FELONY, Level.MISDEMEANOR}) {
                LocalDate lately = asOf.minusYears(1).minusMonths(5);
                LocalDate born = asOf.minusYears(33).minusMonths(7);
                search.move(born, lately, day -> record(day, lately, county, section, level));
                search.move(lately, born, day -> record(born, day, county, section, level));
            }
        }
        return search;
    }

    /** Gets the days. */
    public NavigableSet<LocalDate> days() {
        return days;
    }

    /** Gets the numbers of years. */
    public NavigableSet<Integer> years() {
        return years;
    }

    private static RapSheet record(
            LocalDate born, LocalDate convicted, String county, CodeSection section, Level level) {
        return RapSheet.builder()
                .subject(person -> person.dateOfBirth(ReportedDate.of(born)))
                .cycle(cycle ->
                        cycle.court(convicted.toString(), county, event -> event.convicted(section.toString(), level)))
                .buildAsStated();
    }

    private void move(LocalDate usual, LocalDate other, Function<LocalDate, RapSheet> recordOf) {
        LocalDate before = asOf.minusMonths(MONTHS);
        String answer = answer(recordOf.apply(before));
        for (int months = MONTHS - STEP; months >= 0; months -= STEP) {
            LocalDate day = asOf.minusMonths(months);
            String then = answer(recordOf.apply(day));
            if (!then.equals(answer)) {
                found(turn(before, day, answer, recordOf), other);
            }
            before = day;
            answer = then;
        }
        days.remove(usual);
    }

    /** Finds the first day with another answer than that of an earlier one. */
    private LocalDate turn(LocalDate first, LocalDate last, String answer, Function<LocalDate, RapSheet> recordOf) {
        LocalDate same = first;
        LocalDate another = last;
        while (same.plusDays(1).isBefore(another)) {
            LocalDate middle = same.plusDays(ChronoUnit.DAYS.between(same, another) / 2);
            if (answer(recordOf.apply(middle)).equals(answer)) {
                same = middle;
            } else {
                another = middle;
            }
        }
        return another;
    }

    private void found(LocalDate turn, LocalDate other) {
        boolean isAnniversary = false;
        for (LocalDate from : new LocalDate[] {asOf, other}) {
            for (int around = -DAYS_AROUND; around <= DAYS_AROUND; around++) {
                long between = Math.abs(ChronoUnit.MONTHS.between(turn.plusDays(around), from));
                boolean whole = between % 12 == 0 && turn.plusDays(around).getDayOfMonth() == from.getDayOfMonth();
                if (whole && between > 0) {
                    years.add((int) (between / 12));
                    isAnniversary = true;
                }
            }
        }
        if (!isAnniversary) {
            days.add(turn);
        }
    }

    private String answer(RapSheet sheet) {
        Conviction conviction = sheet.convictions().get(0);
        return ruleSet.determine(conviction, asOf)
                .map(determination -> determination.outcome().kind() + " " + determination.step())
                .orElse("");
    }

    @Override
    public String toString() {
        return "TurnSearch[" + days.size() + " days, " + years.size() + " numbers of years]";
    }
}
