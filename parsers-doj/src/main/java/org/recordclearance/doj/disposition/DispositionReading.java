package org.recordclearance.doj.disposition;

import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/**
 * What the words of a disposition say.
 *
 * @param type what the model calls it
 * @param effect what it does to a count
 * @param law the law under which it gives relief, such as {@code PC 1203.4}; empty where it does not say
 */
public record DispositionReading(DispositionType type, DispositionEffect effect, String law) {

    /** Words that no wording of the table fits. */
    static final DispositionReading NOT_IN_TABLE =
            new DispositionReading(DispositionType.OTHER, DispositionEffect.NOT_KNOWN, "");

    /** The disposition that a comment beside another stands for: it does not say when, but not before that one. */
    public Disposition ofComment(String comment, ReportedDate date) {
        return new Disposition(type, date, Level.MISSING, Sentence.NONE, comment, effect, law);
    }
}
