package org.recordclearance.testkit.draw;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/** Draws what becomes of charges in court, the sentences, and what is done about them years later. */
final class LifelikeOutcomes {

    private static final List<String> FINE = List.of("FINE");
    private static final Sentence FINED = new Sentence(List.of(), FINE);
    private static final List<Integer> PRISON_YEARS = List.of(2, 3, 4, 6, 8);
    private static final double CONVICTED = 0.62;
    // More than the 5 % that come of it: where there is no room for a second part, there is none.
    private static final double IN_PARTS = 0.1;
    private static final double LATER = 0.025;

    private final double sparseness;
    private final LifelikeDays days;
    private final Dice dice;

    LifelikeOutcomes(double sparseness, LifelikeDays days, Dice dice) {
        this.sparseness = sparseness;
        this.days = days;
        this.dice = dice;
    }

    /** Draws the dispositions of a charge, of at most as many entries as there is room for. */
    List<Disposition> of(Level charged, LocalDate trial, ReportedDate date, int room) {
        if (!dice.chance(CONVICTED)) {
            return List.of(notConvicted(charged, date));
        }
        Level level = charged == Level.FELONY && dice.chance(0.06) ? Level.MISDEMEANOR : charged;
        Disposition conviction =
                room > 1 && dice.chance(IN_PARTS) ? convictedInParts(level, date, room) : convicted(level, date);
        List<Disposition> all = new ArrayList<>(2);
        all.add(conviction);
        if (entries(all) < room && dice.chance(LATER)) {
            all.add(later(level, ReportedDate.of(days.after(trial, 300, 3000))));
        }
        return all;
    }

    /** Counts the entries that dispositions of one count take, one for each part of a sentence. */
    static int entries(List<Disposition> dispositions) {
        int entries = 0;
        for (Disposition each : dispositions) {
            Sentence sentence = each.sentence();
            entries += Math.max(1, sentence.terms().size() + sentence.details().size());
        }
        return entries;
    }

    private Disposition notConvicted(Level level, ReportedDate date) {
        boolean dismissed = dice.chance(0.67);
        return new Disposition(
                dismissed ? DispositionType.DISMISSED : DispositionType.OTHER,
                date,
                level,
                Sentence.NONE,
                dice.oneOf(dismissed ? UsualWords.DISMISSED : UsualWords.OTHER_ENDS));
    }

    private Disposition convicted(Level level, ReportedDate date) {
        int lot = dice.between(0, 99);
        if (level == Level.INFRACTION || (level != Level.FELONY && lot >= 78 && lot < 96)) {
            return conviction(level, date, FINED, "-FINE");
        }
        if (lot < 58) {
            return conviction(level, date, Sentence.of(probation(level)), lot < 46 ? "-PROBATION" : "-PROB/JAIL");
        }
        if (lot < 78) {
            return conviction(level, date, Sentence.of(jail(level)), "-JAIL");
        }
        return lot < 96
                ? conviction(level, date, Sentence.of(prison()), "-PRISON")
                : conviction(level, date, Sentence.NONE, "");
    }

    private Disposition convictedInParts(Level level, ReportedDate date, int room) {
        List<Term> terms = List.of(probation(level), jail(level));
        List<String> details = room > 2 && dice.chance(0.25) ? FINE : List.of();
        return conviction(level, date, new Sentence(terms, details), "-PROB/JAIL");
    }

    private static Disposition conviction(Level level, ReportedDate date, Sentence sentence, String words) {
        return new Disposition(DispositionType.CONVICTED, date, level, sentence, "CONVICTED" + words);
    }

    private Disposition later(Level level, ReportedDate date) {
        int lot = level == Level.FELONY ? dice.between(0, 5) : dice.between(0, 3);
        DispositionType type = switch (lot) {
            case 0, 1 -> DispositionType.SET_ASIDE_1203_4;
            case 2 -> DispositionType.SENTENCE_MODIFIED;
            case 3 -> DispositionType.PROBATION_REVOKED;
            default -> DispositionType.REDUCED_TO_MISDEMEANOR;
        };
        String words = type == DispositionType.SET_ASIDE_1203_4
                ? "CONV SET ASIDE & DISM PER 1203.4 PC"
                : type.name().replace('_', ' ');
        return new Disposition(type, date, level, Sentence.NONE, words);
    }

    private Term probation(Level level) {
        int years = level == Level.FELONY ? dice.between(2, 5) : dice.between(1, 3);
        return term(TermKind.PROBATION, dice.chance(0.85) ? Period.ofMonths(12 * years) : Period.ofYears(years));
    }

    private Term jail(Level level) {
        int inDays = level == Level.FELONY ? dice.between(30, 365) : dice.between(1, 180);
        return term(TermKind.JAIL, dice.chance(0.85) ? Period.ofDays(inDays) : Period.ofMonths(1 + inDays / 31));
    }

    private Term prison() {
        return term(TermKind.PRISON, dice.chance(0.4) ? Period.ofMonths(16) : Period.ofYears(dice.oneOf(PRISON_YEARS)));
    }

    private Term term(TermKind kind, Period length) {
        if (dice.chance(sparseness / 3)) {
            return new Term(kind, dice.chance(0.33) ? ReportedLength.missing() : ReportedLength.unreadable());
        }
        return new Term(kind, ReportedLength.of(length));
    }
}
