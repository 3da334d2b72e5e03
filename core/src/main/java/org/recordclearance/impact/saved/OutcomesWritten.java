package org.recordclearance.impact.saved;

import java.time.Period;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.TermKind;
import org.recordclearance.rapsheet.Warning;

/** The days of records of a saved population, and what became of counts. {@link OutcomesRead} reads them. For one thread. */
final class OutcomesWritten {

    private final PartTable<String> texts = new PartTable<>(PackedOutput::text);
    private final PartTable<ReportedDate> dates = new PartTable<>(OutcomesWritten::writeDate);
    private final PartTable<Sentence> sentences = new PartTable<>(this::writeSentence);
    private final PartTable<Disposition> dispositions = new PartTable<>(this::writeDisposition);

    int date(ReportedDate date) {
        return dates.place(date);
    }

    /** Gets the place of a disposition but for its date. */
    int disposition(Disposition stated) {
        return dispositions.place(new Disposition(
                stated.type(),
                ReportedDate.missing(),
                stated.level(),
                stated.sentence(),
                stated.text(),
                stated.effect(),
                stated.law()));
    }

    /** Writes all, to be read before the people. */
    void writeTo(PackedOutput out) {
        out.names(ReportedDate.Precision.class);
        out.names(TermKind.class);
        out.names(DispositionType.class);
        out.names(DispositionEffect.class);
        out.names(Level.class);
        out.names(Gap.class);
        out.names(Contradiction.class);
        out.names(Warning.Kind.class);
        texts.writeTo(out);
        dates.writeTo(out);
        sentences.writeTo(out);
        dispositions.writeTo(out);
    }

    private static void writeDate(PackedOutput out, ReportedDate date) {
        out.constant(date.precision());
        switch (date.precision()) {
            case DAY -> out.number((int) (date.earliest().toEpochDay() - ReportedDate.MIN.toEpochDay()));
            case MONTH -> {
                out.number(date.earliest().getYear());
                out.number(date.earliest().getMonthValue());
            }
            case YEAR -> out.number(date.earliest().getYear());
            case MISSING, UNREADABLE, CONTRADICTORY -> {
                // its precision says all
            }
        }
    }

    private void writeSentence(PackedOutput out, Sentence sentence) {
        out.list(sentence.terms(), term -> {
            out.constant(term.kind());
            writeLength(out, term.length());
        });
        out.list(sentence.details(), each -> out.number(texts.place(each)));
    }

    private static void writeLength(PackedOutput out, ReportedLength length) {
        Period period = length.period().orElse(null);
        if (period == null) {
            out.number(length.isMissing() ? OutcomesRead.LENGTH_MISSING : OutcomesRead.LENGTH_UNREADABLE);
        } else {
            out.number(OutcomesRead.LENGTH_KNOWN);
            out.number(period.getYears());
            out.number(period.getMonths());
            out.number(period.getDays());
        }
    }

    private void writeDisposition(PackedOutput out, Disposition disposition) {
        out.constant(disposition.type());
        out.constant(disposition.level());
        out.number(sentences.place(disposition.sentence()));
        out.number(texts.place(disposition.text()));
        out.constant(disposition.effect());
        out.number(texts.place(disposition.law()));
    }
}
