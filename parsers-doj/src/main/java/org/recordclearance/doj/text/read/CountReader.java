package org.recordclearance.doj.text.read;

import java.util.Optional;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;

/** Takes the lines of one count, each by its kind. One for each count; for one thread. */
public final class CountReader {

    /** A level that was joined to the disposition above it. */
    private static final String JOINED_LEVEL = " CONV STAT";

    private final CountParts count;
    private final UnlabelledReader unlabelled;
    private String caseNumber = "";

    CountReader(EventType type, ReportedDate date, int number, SheetFindings findings, KnownReaders readers) {
        this.count = new CountParts(type, date, number, findings, readers);
        this.unlabelled = new UnlabelledReader(count, findings);
    }

    Optional<String> caseNumber() {
        return Optional.of(caseNumber).filter(number -> !number.isEmpty());
    }

    /** Takes what stands behind the number of the count: a case number, a charge, or both. */
    void takeRestOfHeading(Line rest) {
        CountLine line = CountLine.within(rest);
        count.unread().passed(line);
        if (rest.text().startsWith("#") || rest.text().startsWith("*")) {
            takeCaseNumber(rest.text().substring(1).strip(), rest);
        } else if (line.text().startsWith("#")) {
            takeCaseNumber(line.text().substring(1).strip(), rest);
        } else {
            take(line);
        }
    }

    /** The number runs to the end of the line, blanks and all, unless a charge stands there too. */
    private void takeCaseNumber(String text, Line line) {
        int blank = text.indexOf(' ');
        String number = text;
        if (blank >= 0) {
            CountLine behind = CountLine.within(
                    new Line(line.number(), text.substring(blank).strip()));
            if (behind.kind() == CountLine.Kind.CHARGE) {
                take(behind);
                number = text.substring(0, blank);
            }
        }
        if (caseNumber.isEmpty()) {
            String tidy = Specks.strippedBehind(Specks.strippedInFront(number));
            caseNumber = Specks.squeezed(tidy.replace(".", "").replace(":", ""));
        }
    }

    /** Checks if a line is the charge of a further count, whose heading was lost: this one has all that it can have. */
    boolean isOfNext(CountLine line) {
        return line.kind() == CountLine.Kind.CHARGE
                && count.charge().hasSection()
                && !count.dispositions().isEmpty()
                && !count.open().is(OpenText.Of.COMMENT)
                && !CountCharge.isAboutSentence(line)
                && line.line().text().contains("-");
    }

    void take(CountLine line) {
        boolean fits = true;
        switch (line.kind()) {
            case SPECKS -> {
                return;
            }
            case TYPE_OF_CHARGE -> {}
            case UPDATE -> takeUpdate(line);
            case DISPOSITION -> takeDisposition(line);
            case LEVEL -> takeLevel(line);
            case SENTENCE -> count.begin(OpenText.Of.SENTENCE, line.rest());
            case COMMENT -> count.begin(OpenText.Of.COMMENT, line.rest());
            case REMARK -> takeRemark(line);
            case CASE_NUMBER -> fits = takeCaseNumber(line) || unlabelled.take(line);
            case FLAGS, CHARGE, DATE, DAMAGED_DATE, WORDS -> fits = unlabelled.take(line);
            case HEADING, UNREADABLE -> fits = false;
        }
        if (!fits) {
            leaveOver(line);
        }
        count.unread().passed(line);
    }

    private void takeUpdate(CountLine line) {
        count.end();
        count.dispositions().beginUpdate(line.line(), line.date() == null ? ReportedDate.unreadable() : line.date());
    }

    private void takeDisposition(CountLine line) {
        count.end();
        if (line.date() != null || count.unread().lastMayBeDate()) {
            takeUpdate(line);
        }
        String words = line.rest();
        int level = words.indexOf(JOINED_LEVEL);
        count.dispositions().begin(line.line(), level < 0 ? words : words.substring(0, level));
        if (level >= 0) {
            Label.LEVEL
                    .in(words.substring(level).strip())
                    .ifPresent(joined -> count.dispositions().takeLevel(line.line(), joined));
        }
    }

    private void takeLevel(CountLine line) {
        count.end();
        if (!count.dispositions().takeLevel(line.line(), line.rest())) {
            count.comment(line.text());
        }
    }

    private void takeRemark(CountLine line) {
        count.end();
        count.comment(line.text());
    }

    private boolean takeCaseNumber(CountLine line) {
        boolean isOfCount = caseNumber.isEmpty() && count.dispositions().isEmpty() && !line.isGarbled();
        if (isOfCount) {
            takeCaseNumber(line.text().substring(1).strip(), line.line());
        }
        return isOfCount;
    }

    private void leaveOver(CountLine line) {
        count.unread().leftOver(line, count.dispositions().isUpdateEmpty());
        count.dispositions().leftOver(line);
        count.end();
        count.comment(line.kind() == CountLine.Kind.UNREADABLE ? line.line().text() : line.text());
    }

    Count finish() {
        return count.finish();
    }
}
