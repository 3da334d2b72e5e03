package org.recordclearance.doj.text;

import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** A disposition whose level and sentence are still to be read. For one thread. */
final class OpenDisposition {

    private final DispositionType type;
    private final ReportedDate date;
    private final String text;
    private Level level = Level.MISSING;
    private Sentence sentence = Sentence.NONE;

    OpenDisposition(DispositionType type, ReportedDate date, String text) {
        this.type = type;
        this.date = date;
        this.text = text;
    }

    DispositionType type() {
        return type;
    }

    void level(Level stated) {
        if (!level.isKnown()) {
            level = stated;
        }
    }

    void sentence(Sentence part) {
        sentence = sentence.plus(part);
    }

    Disposition close() {
        return new Disposition(type, date, level, sentence, text);
    }
}
