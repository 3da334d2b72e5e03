package org.recordclearance.doj.text.read;

import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Warning;

/**
 * Takes the lines of a count that have no label, of which what stands before them says more than their own words. One for
 * each count; for one thread.
 */
final class UnlabelledReader {

    private final CountParts count;
    private final SheetFindings findings;

    UnlabelledReader(CountParts count, SheetFindings findings) {
        this.count = count;
        this.findings = findings;
    }

    /** Takes a line, or gives false if it fits nowhere. */
    boolean take(CountLine line) {
        CountCharge charge = count.charge();
        if (count.open().isGoneOnWithBy(line)) {
            count.open().add(line);
            return true;
        }
        boolean isDisposed = !count.dispositions().isEmpty();
        boolean mayCharge = !isDisposed && !count.open().is(OpenText.Of.COMMENT);
        if (mayCharge && charge.takeFlags(line)) {
            warnIf(line, line.isGarbled() || charge.mayLackAttempt(line.text()));
            return true;
        }
        if (charge.isStated() ? !isDisposed && charge.lacksSectionOf(line) : mayCharge) {
            takeCharge(line);
            return true;
        }
        if (line.kind() == CountLine.Kind.DAMAGED_DATE) {
            count.end();
            findings.odd(line.number(), Warning.Kind.TEXT_LEFT_OVER);
            count.dispositions().beginUpdate(line.line(), ReportedDate.unreadable());
            return true;
        }
        return !line.mayHideCount() && goesOn(line);
    }

    /** Applications and deaths have words where others have a charge. */
    private void takeCharge(CountLine line) {
        boolean hasNoCharge = count.type() == EventType.APPLICANT || count.type() == EventType.DECEASED;
        if (hasNoCharge && line.kind() != CountLine.Kind.CHARGE) {
            count.comment(line.text());
            return;
        }
        count.begin(OpenText.Of.DESCRIPTION, "");
        warnIf(line, CountCharge.isSectionGarbled(line));
        String before = count.charge().take(line);
        if (!before.isEmpty()) {
            boolean mayHide =
                    Specks.isGarbled(before) || CountCharge.mayBeAttempted(before) || LeftOver.mayHideCount(before);
            findings.note(line.number(), Warning.Kind.TEXT_LEFT_OVER, mayHide);
            count.comment(before);
        }
    }

    /** Goes on with the comment or the words of a charge that stand open. */
    private boolean goesOn(CountLine line) {
        boolean goesOn = count.open().is(OpenText.Of.COMMENT);
        if (goesOn) {
            count.open().add(line);
        } else {
            goesOn = count.open().is(OpenText.Of.DESCRIPTION)
                    && !line.line().text().startsWith("*")
                    && count.unread().isBehindLast(line)
                    && Letters.isLetter(line.text().charAt(0))
                    && count.charge().takeMoreWords(line.text());
        }
        if (goesOn) {
            count.unread().continued(line);
            warnIf(line, line.isGarbled());
        }
        return goesOn;
    }

    private void warnIf(CountLine line, boolean mayHide) {
        if (mayHide) {
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
    }
}
