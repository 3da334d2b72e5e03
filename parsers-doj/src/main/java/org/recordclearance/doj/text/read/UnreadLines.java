package org.recordclearance.doj.text.read;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Warning;

/**
 * The lines of a count that fitted nowhere, or went on with others without saying so: each may be what is left of something
 * else. One for each count; for one thread.
 */
final class UnreadLines {

    private final SheetFindings findings;
    private int lastLine;
    private @Nullable CountLine leftOver;
    private @Nullable CountLine continued;

    UnreadLines(SheetFindings findings) {
        this.findings = findings;
    }

    /** Notes that a line was taken, whatever became of it. */
    void passed(CountLine line) {
        lastLine = line.number();
    }

    int lastLine() {
        return lastLine;
    }

    boolean isBehindLast(CountLine line) {
        return line.number() == lastLine + 1;
    }

    /** Notes a line that went on with the words before it. */
    void continued(CountLine line) {
        continued = line;
    }

    /** Warns of a line that fitted nowhere. */
    void leftOver(CountLine line, boolean behindDateOfUpdate) {
        leftOver = line;
        boolean mayHide = line.mayHideCount()
                || LeftOver.mayHideSentence(line.text())
                || line.isGarbled()
                || behindDateOfUpdate
                || line.line().text().startsWith("*");
        findings.note(line.number(), Warning.Kind.TEXT_LEFT_OVER, mayHide);
    }

    /** The line above a disposition that was not understood may have been the date of an update. */
    boolean lastMayBeDate() {
        return Stream.of(leftOver, continued)
                .anyMatch(unread -> unread != null && unread.number() == lastLine && LeftOver.mayBeDate(unread.text()));
    }

    /** A court disposes of a count, with a sentence; where neither is, text that was not understood may have said it. */
    void warnOfLost(EventType type, CountDispositions dispositions) {
        CountLine unread = dispositions.isEmpty() && leftOver == null ? continued : leftOver;
        if (type == EventType.COURT_ACTION && unread != null && !dispositions.isComplete()) {
            findings.lost(unread.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
    }
}
