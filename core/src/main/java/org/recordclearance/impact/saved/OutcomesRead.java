package org.recordclearance.impact.saved;

import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/**
 * The days of records of a saved population, and what became of counts, as {@link OutcomesWritten} wrote them. Safe for use by
 * several threads.
 */
final class OutcomesRead {

    static final int LENGTH_MISSING = 0;
    static final int LENGTH_UNREADABLE = 1;
    static final int LENGTH_KNOWN = 2;

    private final PackedInput in;
    private final List<ReportedDate.Precision> precisions;
    private final List<TermKind> termKinds;
    private final List<DispositionType> dispositionTypes;
    private final List<DispositionEffect> effects;
    private final List<Level> levels;
    final List<Gap> gaps;
    final List<Contradiction> contradictions;
    final List<Warning.Kind> warnings;
    private final List<String> texts;
    final ReportedDate[] dates;
    private final List<Sentence> sentences;

    /** Dispositions without a date. */
    final Disposition[] dispositions;

    OutcomesRead(PackedInput in) {
        this.in = in;
        this.precisions = in.names(ReportedDate.Precision.class);
        this.termKinds = in.names(TermKind.class);
        this.dispositionTypes = in.names(DispositionType.class);
        this.effects = in.names(DispositionEffect.class);
        this.levels = in.names(Level.class);
        this.gaps = in.names(Gap.class);
        this.contradictions = in.names(Contradiction.class);
        this.warnings = in.names(Warning.Kind.class);
        this.texts = in.list(in::text);
        this.dates = in.list(this::date).toArray(ReportedDate[]::new);
        this.sentences = in.list(this::sentence);
        this.dispositions = in.list(this::disposition).toArray(Disposition[]::new);
    }

    private ReportedDate date() {
        return switch (in.oneOf(precisions)) {
            case DAY -> ReportedDate.of(LocalDate.ofEpochDay(in.number() + ReportedDate.MIN.toEpochDay()));
            case MONTH -> ReportedDate.of(YearMonth.of(in.number(), in.number()));
            case YEAR -> ReportedDate.of(Year.of(in.number()));
            case MISSING -> ReportedDate.missing();
            case UNREADABLE -> ReportedDate.unreadable();
            case CONTRADICTORY -> ReportedDate.contradictory();
        };
    }

    private Sentence sentence() {
        List<Term> terms = in.list(() -> new Term(in.oneOf(termKinds), length()));
        List<String> details = in.list(this::text);
        return terms.isEmpty() && details.isEmpty() ? Sentence.NONE : new Sentence(terms, details);
    }

    private ReportedLength length() {
        return switch (in.number()) {
            case LENGTH_MISSING -> ReportedLength.missing();
            case LENGTH_UNREADABLE -> ReportedLength.unreadable();
            case LENGTH_KNOWN -> ReportedLength.of(Period.of(in.number(), in.number(), in.number()));
            default -> throw new IllegalArgumentException("no length is of this kind");
        };
    }

    private Disposition disposition() {
        DispositionType type = in.oneOf(dispositionTypes);
        Level level = in.oneOf(levels);
        Sentence sentence = in.oneOf(sentences);
        return new Disposition(type, ReportedDate.missing(), level, sentence, text(), in.oneOf(effects), text());
    }

    private String text() {
        return in.oneOf(texts);
    }
}
