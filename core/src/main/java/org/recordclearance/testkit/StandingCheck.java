package org.recordclearance.testkit;

import static org.recordclearance.testkit.ContractCheck.STANDING;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Standing;

/**
 * Adds later dispositions to a conviction, so that it was undone or it is not known whether it still stands, and counts that
 * may be a conviction.
 */
final class StandingCheck {

    private static final List<DispositionEffect> LEAVING_OPEN =
            List.of(DispositionEffect.NOT_KNOWN, DispositionEffect.NO_CONVICTION, DispositionEffect.RELIEVED);

    /** As records have them; the others need no words. */
    private static final Map<DispositionEffect, String> WORDINGS = Map.of(
            DispositionEffect.MAY_CONVICT, "PLED GUILTY",
            DispositionEffect.RELIEVED, "SEALED",
            DispositionEffect.UNDONE, "CONVICTION REVERSED",
            DispositionEffect.NOT_KNOWN, "PLEA WITHDRAWN");

    private final Trial trial;

    private StandingCheck(Trial trial) {
        this.trial = trial;
    }

    static void run(Trial trial) {
        StandingCheck check = new StandingCheck(trial);
        trial.sheet().convictions().forEach(check::later);
        if (!trial.sample().sections().isEmpty()) {
            check.possible(EventType.COURT_ACTION);
            check.possible(EventType.CUSTODY);
            check.possible(EventType.PROBATION);
        }
    }

    private void later(Conviction conviction) {
        RapSheet sheet = trial.sheet();
        CountPosition at = conviction.position();
        UnaryOperator<RapSheet> stands = any -> sheet;
        UnaryOperator<RapSheet> undone = any -> followed(conviction, DispositionEffect.UNDONE);
        new Alternatives(followed(conviction, trial.dice().oneOf(LEAVING_OPEN)), List.of(undone, stands), at)
                .check(trial, STANDING, "not known whether it still stands, the conviction" + Facts.place(at));
        RapSheet reversed = undone.apply(sheet);
        RapSheet never = RecordEdits.withDisposition(
                sheet, conviction, each -> disposition(DispositionEffect.NO_CONVICTION, each.date(), Level.MISSING));
        // not where it was convicted again, or other dispositions are left without their conviction
        Map<CountPosition, Standing> left = Alternatives.standings(reversed);
        if (!left.containsKey(at) && left.equals(Alternatives.standings(never))) {
            new Alternatives(reversed, List.of(any -> never), at)
                    .check(trial, STANDING, "undone, the conviction" + Facts.place(at));
        }
        for (Conviction each : reversed.undoneConvictions()) {
            boolean relief = trial.determine(each)
                    .filter(determination -> determination.outcome().kind().isRelief())
                    .isPresent();
            trial.expect(!relief, STANDING, each.position(), "relief for a conviction that was undone");
        }
    }

    private RapSheet followed(Conviction conviction, DispositionEffect effect) {
        ReportedDate date = conviction.date();
        Disposition later = disposition(effect, date, Level.MISSING);
        return RecordEdits.withCount(trial.sheet(), conviction.position(), count -> RecordEdits.plus(count, later));
    }

    private static Disposition disposition(DispositionEffect effect, ReportedDate date, Level level) {
        DispositionType type = switch (effect) {
            case CONVICTS -> DispositionType.CONVICTED;
            case NO_CONVICTION -> DispositionType.DISMISSED;
            default -> DispositionType.OTHER;
        };
        return new Disposition(type, date, level, Sentence.NONE, WORDINGS.getOrDefault(effect, ""), effect, "");
    }

    /** Adds an event with a count that may be a conviction, behind all others so that every other keeps its place. */
    private void possible(EventType type) {
        Count charge = Count.builder()
                .codeSection(trial.dice().oneOf(trial.sample().sections()))
                .build();
        ReportedDate date = trial.dice().oneOf(dates());
        boolean follows = type.followsConviction();
        Disposition may = disposition(DispositionEffect.MAY_CONVICT, date, Level.MISSING);
        RapSheet unknown = with(type, date, follows ? charge : RecordEdits.plus(charge, may));
        UnaryOperator<RapSheet> none = any -> with(
                EventType.COURT_ACTION,
                date,
                RecordEdits.plus(charge, disposition(DispositionEffect.NO_CONVICTION, date, Level.MISSING)));
        Disposition was = disposition(DispositionEffect.CONVICTS, date, Level.FELONY);
        UnaryOperator<RapSheet> one = any -> with(EventType.COURT_ACTION, date, RecordEdits.plus(charge, was));
        CountPosition at = new CountPosition(unknown.cycles().size() - 1, 0, 0);
        new Alternatives(unknown, List.of(none, one), at)
                .check(trial, STANDING, "with a count that may be a conviction, of " + type);
    }

    private List<ReportedDate> dates() {
        List<ReportedDate> dates = trial.sheet().convictions().stream()
                .map(Conviction::date)
                .filter(ReportedDate::isDay)
                .toList();
        ReportedDate lately = ReportedDate.of(trial.asOf().minusMonths(1));
        return dates.isEmpty() ? List.of(lately) : RecordEdits.plus(dates, lately);
    }

    private RapSheet with(EventType type, ReportedDate date, Count count) {
        Event event = Event.builder(type, date)
                .county(
                        trial.sheet().convictions().isEmpty()
                                ? trial.sample().counties().get(0)
                                : trial.sheet().convictions().get(0).county())
                .count(count)
                .build();
        Cycle cycle = new Cycle(date, List.of(event));
        return RecordEdits.withCycles(
                trial.sheet(), RecordEdits.plus(trial.sheet().cycles(), cycle));
    }

    @Override
    public String toString() {
        return "StandingCheck[" + trial + "]";
    }
}
