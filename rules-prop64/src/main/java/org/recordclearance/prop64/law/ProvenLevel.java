package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

/**
 * The level of a conviction, with the one inference that the law allows: a crime punished by state prison is a felony
 * (Penal Code 17(a)), so a conviction without a level whose sentence has a prison term is one. Where the record states levels that differ, or
 * another one beside what can't be read, the prison term does not tell which of its rows is wrong.
 */
public final class ProvenLevel {

    /** The law that allows the inference. */
    public static final String BASIS = "PC 17(a)";

    private ProvenLevel() {}

    /**
     * Gets the level of a conviction.
     *
     * @param conviction the conviction
     * @return that of the record, or a felony where the record has none but a prison term
     */
    public static Level of(Conviction conviction) {
        return isInferred(conviction) ? Level.FELONY : conviction.level();
    }

    /**
     * Checks if the level is inferred.
     *
     * @param conviction the conviction
     * @return true if the record has no level but a prison term
     */
    public static boolean isInferred(Conviction conviction) {
        Level level = conviction.level();
        if (level.isKnown() || level == Level.CONTRADICTORY || isStatedLower(conviction)) {
            return false;
        }
        for (Term term : conviction.sentence().terms()) {
            if (term.kind() == TermKind.PRISON) {
                return true;
            }
        }
        return false;
    }

    private static boolean isStatedLower(Conviction conviction) {
        return conviction.count().dispositions().stream()
                .filter(each -> each.effect() == DispositionEffect.CONVICTS)
                .anyMatch(each -> each.level().isKnown() && each.level() != Level.FELONY);
    }
}
