package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.CONTRADICTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.recordclearance.eligibility.Outcome;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/**
 * Makes facts of a record contradict each other as {@link RapSheet#believable} finds it, puts in their place what they could
 * be, and lets the whole record be of two people.
 */
final class ContradictionCheck {

    private static final int FILLINGS = 40;
    private static final List<Integer> AGES_THAT_CANT_BE = List.of(-1, 5, 9, 111);

    private final Trial trial;
    private final NavigableSet<LocalDate> days;

    private ContradictionCheck(Trial trial) {
        this.trial = trial;
        this.days = trial.landmarks()
                .of(trial.sheet(), trial.ruleSet(), trial.asOf())
                .past(trial.asOf(), trial.dice());
    }

    static void run(Trial trial) {
        ContradictionCheck check = new ContradictionCheck(trial);
        check.identity();
        List<Conviction> dated = trial.sheet().convictions().stream()
                .filter(conviction -> conviction.date().isDay())
                .toList();
        if (!dated.isEmpty()) {
            for (BiConsumer<Conviction, LocalDate> change : List.<BiConsumer<Conviction, LocalDate>>of(
                    check::born, check::arrested, check::begun, check::died, check::later)) {
                Conviction conviction = trial.dice().oneOf(dated);
                change.accept(conviction, conviction.date().earliest());
            }
        }
    }

    private void identity() {
        Set<Contradiction> all = EnumSet.of(Contradiction.IDENTITY);
        all.addAll(trial.sheet().contradictions());
        RapSheet ofTwo = trial.sheet().withContradictions(all);
        for (Conviction conviction : ofTwo.knownOrPossibleConvictions()) {
            trial.determine(conviction)
                    .ifPresent(determination -> trial.expectRelief(
                            determination.outcome().kind() == Outcome.Kind.REVIEW,
                            CONTRADICTION,
                            new Trial.Relief(conviction.position(), determination),
                            "where the record may be of two people"));
        }
    }

    private void born(Conviction conviction, LocalDate day) {
        int age = trial.dice().oneOf(AGES_THAT_CANT_BE);
        Subject born = RecordEdits.born(trial.sheet().subject(), ReportedDate.of(day.minusYears(age)));
        RapSheet unknown = RecordEdits.withSubject(trial.sheet(), born);
        check(unknown, List.of(unknown), "convicted at an age that can't be" + place(conviction));
    }

    private void arrested(Conviction conviction, LocalDate day) {
        RapSheet unknown = withArrest(conviction, day.plusDays(trial.dice().between(2, 400)));
        check(
                unknown,
                List.of(unknown, withArrest(conviction, day.minusDays(1))),
                "convicted before the arrest" + place(conviction));
    }

    /** Without an arrest the day on which the cycle began is the one that can't be. */
    private void begun(Conviction conviction, LocalDate day) {
        ReportedDate later = ReportedDate.of(day.plusDays(trial.dice().between(2, 400)));
        RapSheet unknown = RecordEdits.withCycle(
                trial.sheet(), conviction.position().cycle(), it -> new Cycle(later, it.events()));
        check(unknown, List.of(unknown), "convicted before its cycle began" + place(conviction));
    }

    private void died(Conviction conviction, LocalDate day) {
        RapSheet unknown = withDeath(day.minusDays(trial.dice().between(2, 400)));
        LocalDate last = trial.sheet().convictions().stream()
                .map(each -> each.date().latest())
                .filter(each -> each.isBefore(trial.asOf()))
                .max(LocalDate::compareTo)
                .orElse(day);
        check(unknown, List.of(unknown, withDeath(last), trial.sheet()), "convicted after death" + place(conviction));
    }

    private RapSheet withArrest(Conviction conviction, LocalDate day) {
        Event arrest = event(EventType.ARREST, day);
        return RecordEdits.withCycle(
                trial.sheet(),
                conviction.position().cycle(),
                it -> new Cycle(it.date(), RecordEdits.plus(it.events(), arrest)));
    }

    private RapSheet withDeath(LocalDate day) {
        Event death = event(EventType.DECEASED, day);
        RapSheet sheet = trial.sheet();
        return RecordEdits.withCycles(
                RecordEdits.withSubject(sheet, RecordEdits.deceased(sheet.subject())),
                RecordEdits.plus(sheet.cycles(), new Cycle(death.date(), List.of(death))));
    }

    private static Event event(EventType type, LocalDate day) {
        return Event.builder(type, ReportedDate.of(day)).build();
    }

    /**
     * Checks a record with dates that contradict each other.
     *
     * @param unknown the record
     * @param bases the same, and others with what contradicts it not there: the dates are then changed in these, each to that
     *     of the record as it was, or to another
     */
    private void check(RapSheet unknown, List<RapSheet> bases, String what) {
        Map<String, Fact<?>> before = new HashMap<>();
        Facts.of(trial.sheet(), trial.sample(), days).forEach(fact -> before.put(fact.words(), fact));
        List<List<UnaryOperator<RapSheet>>> changes = new ArrayList<>();
        for (Fact<?> fact : Facts.of(unknown, trial.sample(), days)) {
            Fact<?> was = before.get(fact.words());
            if (was != null && fact.isContradictory()) {
                changes.add(List.of(was.restored()));
                changes.add(fact.contradiction().fill());
            }
        }
        List<UnaryOperator<RapSheet>> could = new ArrayList<>();
        for (int i = 0; i < FILLINGS; i++) {
            RapSheet full = trial.dice().oneOf(bases);
            for (int fact = 0; fact < changes.size(); fact += 2) {
                int which = trial.dice().between(0, 1);
                full = trial.dice().oneOf(changes.get(fact + which)).apply(full);
            }
            RapSheet one = full;
            could.add(any -> one);
        }
        new Alternatives(unknown, could).check(trial, CONTRADICTION, what);
    }

    /** Nobody has been convicted on a day that is to come. */
    private void later(Conviction conviction, LocalDate day) {
        LocalDate later = trial.asOf().plusDays(trial.dice().between(1, 400));
        List<UnaryOperator<RapSheet>> could = new ArrayList<>();
        for (LocalDate other : RecordEdits.plus(List.copyOf(days.headSet(trial.asOf(), true)), day)) {
            could.add(any -> Facts.convictedOn(trial.sheet(), conviction, ReportedDate.of(other)));
        }
        new Alternatives(Facts.convictedOn(trial.sheet(), conviction, ReportedDate.of(later)), could)
                .check(trial, CONTRADICTION, "convicted after the as-of date" + place(conviction));
    }

    private static String place(Conviction conviction) {
        return ", the conviction" + Facts.place(conviction.position());
    }

    @Override
    public String toString() {
        return "ContradictionCheck[" + trial + "]";
    }
}
