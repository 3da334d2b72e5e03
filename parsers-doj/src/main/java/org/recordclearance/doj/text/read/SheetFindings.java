package org.recordclearance.doj.text.read;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Warning;

/** What was odd about a sheet, and whether something of it may be lost. One for each sheet; for one thread. */
public final class SheetFindings {

    private final Set<Warning> warnings =
            new TreeSet<>(Comparator.comparingInt(Warning::line).thenComparing(Warning::kind));
    private boolean somethingMayBeLost;

    /** Notes a line that was odd but can hide nothing. */
    void odd(int line, Warning.Kind kind) {
        note(line, kind, false);
    }

    /** Notes a line that may hide a count or what became of one. */
    void lost(int line, Warning.Kind kind) {
        note(line, kind, true);
    }

    /** Notes a line that was odd, and whether it may hide something. */
    void note(int line, Warning.Kind kind, boolean mayHide) {
        warnings.add(new Warning(line, kind));
        somethingMayBeLost |= mayHide;
    }

    List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    Set<Gap> gaps() {
        return somethingMayBeLost ? Set.of(Gap.UNREADABLE_TEXT) : Set.of();
    }
}
