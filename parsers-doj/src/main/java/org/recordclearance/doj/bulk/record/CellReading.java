package org.recordclearance.doj.bulk.record;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.CellState;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;

/** Says what the word of a column is like, by the reading that a record is made of. */
final class CellReading {

    private static final Set<String> SEXES = Set.of("M", "F", "X", "N", "U");

    private CellReading() {}

    static CellState of(Word word, BulkColumn column, KnownReaders readers) {
        if (word.isBlank()) {
            return CellState.BLANK;
        }
        return switch (column) {
            case PRI_DOB, CYC_DATE, STP_EVENT_DATE, DISP_DATE -> ofDate(word.date());
            case STP_ORI_CNTY_NAME -> ofCounty(word);
            case STP_TYPE_DESCR ->
                oddIf(word.eventType() == EventType.OTHER && !word.normal().equals("OTHER"));
            case GENDER -> oddIf(!SEXES.contains(word.normal()));
            case OFFENSE_DESCR -> ofCharge(word.charge(readers.charges()));
            case DISP_DESCR -> ofDisposition(word, readers);
            case CONV_STAT_DESCR -> unreadableIf(Vocabulary.level(word.normal()) == Level.UNREADABLE);
            case OFFENSE_TOC -> unreadableIf(Vocabulary.levelOfType(word.normal()) == Level.UNREADABLE);
            case SENT_LENGTH -> unreadableIf(!Vocabulary.isNumber(word.normal()));
            case SENT_TIME_CODE -> unreadableIf(!Vocabulary.isUnit(word.normal()));
            default -> CellState.READ;
        };
    }

    private static CellState ofDate(ReportedDate date) {
        return switch (date.precision()) {
            case DAY -> CellState.READ;
            case MONTH, YEAR -> CellState.ODD;
            case MISSING -> CellState.BLANK;
            case UNREADABLE, CONTRADICTORY -> CellState.UNREADABLE;
        };
    }

    private static CellState ofCounty(Word word) {
        return switch (word.county().kind()) {
            case COUNTY -> CellState.READ;
            case ANOTHER_PLACE -> CellState.ODD;
            case MISSING -> CellState.BLANK;
            case UNREADABLE, CONTRADICTORY -> CellState.UNREADABLE;
        };
    }

    /** Nothing can be wrong with a description that leaves the charge to the comment. */
    private static CellState ofCharge(@Nullable Charge charge) {
        if (charge == null || !charge.isStated()) {
            return CellState.READ;
        }
        if (charge.section() == null) {
            return CellState.UNREADABLE;
        }
        return charge.repaired() ? CellState.REPAIRED : CellState.READ;
    }

    private static CellState ofDisposition(Word word, KnownReaders readers) {
        if (word.disposition(readers.dispositions()).effect() == DispositionEffect.NOT_KNOWN) {
            return CellState.UNREADABLE;
        }
        return readers.dispositions().repairs(word.text()) ? CellState.REPAIRED : CellState.READ;
    }

    private static CellState oddIf(boolean odd) {
        return odd ? CellState.ODD : CellState.READ;
    }

    private static CellState unreadableIf(boolean unreadable) {
        return unreadable ? CellState.UNREADABLE : CellState.READ;
    }
}
