package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;

/** A disposition whose level and sentence are still to be read. For one thread. */
final class OpenDisposition {

    private DispositionReading reading;
    private final ReportedDate date;
    private final String text;
    private Level level = Level.MISSING;
    private final List<Term> terms = new ArrayList<>();
    private final List<String> details = new ArrayList<>();

    OpenDisposition(DispositionReading reading, ReportedDate date, String text) {
        this.reading = reading;
        this.date = date;
        this.text = text;
    }

    DispositionType type() {
        return reading.type();
    }

    boolean convicts() {
        return reading.effect() == DispositionEffect.CONVICTS;
    }

    /** Takes that it may say more than was read: what seemed to lessen a conviction need not then. */
    void doubt() {
        if (reading.effect().mayLessen()) {
            reading = new DispositionReading(reading.type(), DispositionEffect.NOT_KNOWN, "");
        }
    }

    boolean hasLevel() {
        return level != Level.MISSING;
    }

    boolean hasTerms() {
        return !terms.isEmpty();
    }

    void level(Level stated) {
        if (!level.isKnown()) {
            level = stated;
        }
    }

    void sentence(Sentence part) {
        terms.addAll(part.terms());
        details.addAll(part.details());
    }

    Disposition close() {
        return new Disposition(
                reading.type(), date, level, new Sentence(terms, details), text, reading.effect(), reading.law());
    }
}
