package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.CONTRADICTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
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
        for (Conviction conviction : trial.sheet().convictions()) {
            if (conviction.date().isDay()) {
                check.run(conviction, conviction.date().earliest());
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

    private void run(Conviction conviction, LocalDate day) {
        RapSheet sheet = trial.sheet();
        int age = trial.dice().oneOf(AGES_THAT_CANT_BE);
        Subject born = RecordEdits.born(sheet.subject(), ReportedDate.of(day.minusYears(age)));
        check(RecordEdits.withSubject(sheet, born), "convicted at an age that can't be");
        Event arrest = event(EventType.ARREST, day.plusDays(trial.dice().between(2, 400)));
        check(
                RecordEdits.withCycle(
                        sheet,
                        conviction.position().cycle(),
                        it -> new Cycle(it.date(), RecordEdits.plus(it.events(), arrest))),
                "convicted before the arrest");
        Event death = event(EventType.DECEASED, day.minusDays(trial.dice().between(2, 400)));
        RapSheet deceased = RecordEdits.withSubject(sheet, RecordEdits.deceased(sheet.subject()));
        check(
                RecordEdits.withCycles(
                        deceased, RecordEdits.plus(sheet.cycles(), new Cycle(death.date(), List.of(death)))),
                "convicted after death");
        ReportedDate later = ReportedDate.of(trial.asOf().plusDays(trial.dice().between(1, 400)));
        checkLater(conviction, later);
    }

    private static Event event(EventType type, LocalDate day) {
        return Event.builder(type, ReportedDate.of(day)).build();
    }

    private void check(RapSheet unknown, String what) {
        List<Hole> holes = Facts.of(unknown, trial.sample(), days).stream()
                .flatMap(fact -> fact.contradiction().stream())
                .toList();
        List<UnaryOperator<RapSheet>> could = new ArrayList<>();
        for (int i = 0; i < FILLINGS; i++) {
            List<UnaryOperator<RapSheet>> one = new ArrayList<>();
            holes.forEach(hole -> one.add(trial.dice().oneOf(hole.fill())));
            boolean lives = trial.dice().chance(0.5);
            could.add(sheet -> {
                RapSheet full = sheet;
                for (UnaryOperator<RapSheet> fill : one) {
                    full = fill.apply(full);
                }
                return lives ? withoutDeath(full) : full;
            });
        }
        new Alternatives(unknown, could).check(trial, CONTRADICTION, what);
    }

    /** It may be the death that is wrong. */
    private RapSheet withoutDeath(RapSheet sheet) {
        if (trial.sheet().subject().deceased() || !sheet.subject().deceased()) {
            return sheet;
        }
        RapSheet alive = RecordEdits.withSubject(
                sheet, sheet.subject().toBuilder().deceased(false).build());
        return RecordEdits.withCycles(
                alive, alive.cycles().subList(0, trial.sheet().cycles().size()));
    }

    /** Nobody has been convicted on a day that is to come. */
    private void checkLater(Conviction conviction, ReportedDate later) {
        RapSheet sheet = trial.sheet();
        List<UnaryOperator<RapSheet>> could = new ArrayList<>();
        for (LocalDate day : days.headSet(trial.asOf(), true)) {
            could.add(any -> Facts.convictedOn(sheet, conviction, ReportedDate.of(day)));
        }
        new Alternatives(Facts.convictedOn(sheet, conviction, later), could)
                .check(trial, CONTRADICTION, "convicted after the as-of date");
    }

    @Override
    public String toString() {
        return "ContradictionCheck[" + trial + "]";
    }
}
