package org.recordclearance.prop64.law;

import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Truth;

/**
 * The assumption that conspiracy or attempt alone was to commit one of the other offenses of its cycle, which nothing proves.
 * It is made only where all of these can be read, nothing on the record is missing, and no words say otherwise.
 */
public final class AssumedTarget {

    private AssumedTarget() {}

    /**
     * Checks if by the assumption a conviction is of no offense on a list.
     *
     * @param list the list
     * @param conviction a conviction of which it is not known
     * @return true if it is conspiracy or attempt alone, and all other offenses of its cycle, one at least, are on no list
     */
    public static boolean isOnNone(OffenseList list, Conviction conviction) {
        Count own = conviction.count();
        if (!isOpen(own) || !conviction.rapSheet().gaps().isEmpty()) {
            return false;
        }
        boolean some = false;
        for (Event event : conviction.cycle().events()) {
            for (Count count : event.counts()) {
                if (isSilent(count) || isOpen(count)) {
                    continue;
                }
                if (!isReadOnNone(list, count)) {
                    return false;
                }
                some = true;
            }
        }
        return some;
    }

    /** Checks if a count is one of them and names no target. */
    private static boolean isOpen(Count count) {
        CodeSection section = count.codeSection().orElse(null);
        return section != null
                && BareInchoate.is(section)
                && !StatuteSections.NO_TARGET_OF_AN_OFFENSE.contain(section)
                && count.otherSections().isEmpty()
                && count.readings().isEmpty()
                && !InchoateWords.nameAny(count.description());
    }

    /** A row of a sentence, or of what became of another count, states no offense. */
    private static boolean isSilent(Count count) {
        return count.codeSection().isEmpty()
                && count.readings().isEmpty()
                && count.asWritten().isBlank()
                && count.description().isBlank()
                && count.comments().isEmpty();
    }

    private static boolean isReadOnNone(OffenseList list, Count count) {
        CodeSection section = count.codeSection().orElse(null);
        return section != null
                && KnownSections.areOf(count)
                && count.readings().isEmpty()
                && list.lists(section) == Truth.NO
                && count.otherSections().stream().allMatch(other -> list.lists(other) == Truth.NO);
    }
}
