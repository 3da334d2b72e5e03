package org.recordclearance.testkit.draw;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Draws the counts of a record, with what became of them. */
final class RandomCount {

    private static final List<DispositionType> LATER = List.of(
            DispositionType.SET_ASIDE_1203_4,
            DispositionType.REDUCED_TO_MISDEMEANOR,
            DispositionType.PROBATION_REVOKED,
            DispositionType.SENTENCE_MODIFIED);

    private final Traits traits;
    private final Dice dice;
    private final RandomDays days;

    RandomCount(Traits traits, Dice dice, RandomDays days) {
        this.traits = traits;
        this.dice = dice;
        this.days = days;
    }

    Count count(ReportedDate eventDate, boolean inCourt, int place) {
        Count.Builder count = Count.builder().place(place);
        charge(count);
        if (dice.chance(0.2)) {
            count.comment(RandomTexts.comment(dice, odd(1)));
        }
        if (odd(0.3)) {
            count.flag("-BENCH WARRANT");
        }
        if (dice.chance(inCourt ? 0.8 : 0.1)) {
            decide(count, eventDate);
        }
        return count.build();
    }

    private boolean odd(double share) {
        return dice.chance(traits.sparseness() * share);
    }

    private void charge(Count.Builder count) {
        CodeSection section = dice.weighted(traits.sections());
        count.attempted(dice.chance(0.05));
        if (odd(0.3)) {
            // nothing states the charge
            return;
        }
        count.description(RandomTexts.description(dice, odd(0.5)));
        if (odd(0.3)) {
            count.asWritten("ILLEGIBLE");
        } else {
            count.codeSection(section);
            if (dice.chance(0.3)) {
                count.asWritten(section.toString().replace(" ", "  "));
            }
        }
    }

    private void decide(Count.Builder count, ReportedDate eventDate) {
        boolean convicted = dice.chance(0.8);
        DispositionType type = convicted ? DispositionType.CONVICTED : dice.oneOf(List.of(DispositionType.values()));
        count.disposition(disposition(type, dice.chance(0.85) ? eventDate : days.date()));
        while (dice.chance(0.15)) {
            count.disposition(disposition(dice.oneOf(LATER), days.after(eventDate)));
        }
        if (odd(0.2)) {
            count.disposition(disposition(DispositionType.CONVICTED, days.date()));
        }
    }

    private Disposition disposition(DispositionType type, ReportedDate date) {
        Sentence sentence = type == DispositionType.CONVICTED ? sentence() : Sentence.NONE;
        return new Disposition(type, date, level(sentence), sentence, dice.chance(0.5) ? "DISPO:" + type : "");
    }

    /** Only a felony carries prison, but in an odd record. */
    private Level level(Sentence sentence) {
        if (odd(1)) {
            return dice.oneOf(List.of(Level.values()));
        }
        boolean prison = sentence.terms().stream().anyMatch(term -> term.kind() == TermKind.PRISON);
        return prison
                ? Level.FELONY
                : dice.oneOf(List.of(Level.FELONY, Level.FELONY, Level.MISDEMEANOR, Level.INFRACTION));
    }

    private Sentence sentence() {
        List<Term> terms = new ArrayList<>();
        while (terms.size() < 3 && dice.chance(0.5)) {
            TermKind kind = dice.oneOf(List.of(TermKind.PROBATION, TermKind.JAIL, TermKind.PRISON));
            terms.add(new Term(odd(0.5) ? TermKind.NOT_STATED : kind, length()));
        }
        return new Sentence(terms, dice.chance(0.3) ? List.of("fine", "restitution") : List.of());
    }

    private ReportedLength length() {
        if (odd(1)) {
            return dice.chance(0.5) ? ReportedLength.missing() : ReportedLength.unreadable();
        }
        Period period = dice.oneOf(List.of(
                Period.ofDays(dice.between(1, 400)),
                Period.ofMonths(dice.between(1, 36)),
                Period.ofYears(dice.between(1, 25)),
                Period.of(1, 2, 3),
                Period.ZERO));
        return ReportedLength.of(period);
    }
}
