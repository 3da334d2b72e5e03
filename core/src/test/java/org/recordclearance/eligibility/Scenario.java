package org.recordclearance.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.recordclearance.rapsheet.Anniversary;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;

/**
 * A small table, a record and an as-of date.
 *
 * @param steps the questions of the table
 * @param outcomes the outcome of each step, and at the end that of the table otherwise
 * @param draft the record
 * @param asOf the as-of date
 */
record Scenario(List<Probe> steps, List<Outcome> outcomes, Draft draft, LocalDate asOf) {

    DecisionTable table() {
        DecisionTable.Builder table =
                DecisionTable.named("any").covers(Condition.of("it is any", inquiry -> Answer.YES));
        for (int i = 0; i < steps.size(); i++) {
            table.step("step " + i, steps.get(i).condition()).then(outcomes.get(i), reason(i));
        }
        return table.otherwise(outcomes.get(steps.size()), reason(steps.size()))
                .undecided(Outcome.REVIEW.saying("undecided"))
                .build();
    }

    String reason(int step) {
        return "reason " + step;
    }

    /** The index of the step that decides by the plain questions, or the number of steps. */
    int plainStep(Conviction conviction, LocalDate day) {
        int step = 0;
        while (step < steps.size() && !steps.get(step).plain().test(conviction, day)) {
            step++;
        }
        return step;
    }

    /** Days around which the answer to a question about a date of the record may turn. */
    Set<LocalDate> turns() {
        Set<LocalDate> base = new TreeSet<>(ends());
        base.add(asOf);
        steps.forEach(step -> base.addAll(step.days()));
        Set<LocalDate> turns = new TreeSet<>();
        for (LocalDate day : base) {
            years().forEach(each -> addAround(day.minusYears(each), turns));
            sentences().forEach(terms -> addAround(moved(day, terms, -1), turns));
        }
        return turns;
    }

    /** The first and last day that each date of the record could be, so many years later as asked for, or served. */
    Set<LocalDate> ends() {
        Set<LocalDate> ends = new TreeSet<>();
        for (DraftFact fact : DraftFact.of(draft)) {
            if (fact.kind() == DraftFact.Kind.DATE) {
                for (LocalDate day : ends((ReportedDate) fact.get().get())) {
                    years().forEach(each -> ends.add(Anniversary.of(day, each)));
                    sentences().forEach(terms -> ends.add(moved(day, terms, 1)));
                }
            }
        }
        return ends;
    }

    private Set<Integer> years() {
        Set<Integer> years = new TreeSet<>(Set.of(0));
        steps.forEach(step -> years.addAll(step.years()));
        return years;
    }

    private List<List<ReportedLength>> sentences() {
        return draft.entries.stream()
                .flatMap(entry -> entry.charges.stream())
                .map(charge -> charge.terms)
                .toList();
    }

    private static List<LocalDate> ends(ReportedDate date) {
        boolean partial = date.latest().isBefore(date.earliest().plusYears(1));
        return partial ? List.of(date.earliest(), date.latest()) : List.of();
    }

    private static LocalDate moved(LocalDate day, List<ReportedLength> terms, int direction) {
        LocalDate moved = day;
        for (ReportedLength term : terms) {
            if (term.period().isPresent()) {
                moved = moved.plus(term.period().get().multipliedBy(direction));
            }
        }
        return moved;
    }

    private static void addAround(LocalDate day, Set<LocalDate> turns) {
        for (int delta = -3; delta <= 3; delta++) {
            turns.add(day.plusDays(delta));
        }
    }

    List<Conviction> convictions() {
        return draft.sheet().convictions();
    }

    /** The same record with one of these facts blurred. */
    Scenario blurred(Predicate<DraftFact> these, int index, int how) {
        Draft copy = draft.copy();
        List<DraftFact> facts = DraftFact.of(copy).stream().filter(these).toList();
        facts.get(index % facts.size()).blur(how);
        copy.shareUnknownDates();
        return with(copy);
    }

    List<DraftFact> unknownFacts() {
        return DraftFact.of(draft).stream().filter(DraftFact::isUnknown).toList();
    }

    Scenario with(Draft other) {
        return new Scenario(steps, outcomes, other, asOf);
    }

    @Override
    public String toString() {
        Stream<String> lines = Stream.iterate(0, i -> i < steps.size(), i -> i + 1)
                .map(i -> "\n  " + i + ": " + steps.get(i) + " -> "
                        + outcomes.get(i).words());
        return "as of " + asOf + lines.collect(Collectors.joining()) + "\n  otherwise -> "
                + outcomes.get(steps.size()).words() + "\n  " + draft;
    }
}
