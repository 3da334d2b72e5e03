package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import org.recordclearance.doj.reading.KnownReaders;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;

/** What has been read of a count, and the text that stands open. One for each count; for one thread. */
final class CountParts {

    private final EventType type;
    private final CountCharge charge;
    private final CountDispositions dispositions;
    private final UnreadLines unread;
    private final OpenText open = new OpenText();
    private final List<String> comments = new ArrayList<>();

    CountParts(EventType type, ReportedDate date, int number, SheetFindings findings, KnownReaders readers) {
        this.type = type;
        this.charge = new CountCharge(number, readers.charges());
        this.dispositions = new CountDispositions(type, date, findings, readers.dispositions());
        this.unread = new UnreadLines(findings);
    }

    EventType type() {
        return type;
    }

    CountCharge charge() {
        return charge;
    }

    CountDispositions dispositions() {
        return dispositions;
    }

    UnreadLines unread() {
        return unread;
    }

    OpenText open() {
        return open;
    }

    /** Keeps words that the model has no other place for. */
    void comment(String words) {
        String comment = Specks.squeezed(words);
        comments.add(comment);
        dispositions.takeComment(comment);
    }

    /** Ends the text that stands open. */
    void end() {
        begin(OpenText.Of.NOTHING, "");
    }

    /** Ends the text that stands open, and begins another. */
    void begin(OpenText.Of next, String firstWords) {
        OpenText.Of was = open.of();
        String whole = open.next(next, firstWords);
        if (was == OpenText.Of.COMMENT) {
            comments.add(whole);
            charge.takeComment(whole);
            dispositions.takeComment(whole);
            CommentText.sentence(whole).ifPresent(dispositions::takeSentence);
        } else if (was == OpenText.Of.SENTENCE) {
            dispositions.takeSentence(whole);
        }
    }

    Count finish() {
        end();
        unread.warnOfLost(type, dispositions);
        Count.Builder count = Count.builder();
        charge.into(count);
        comments.forEach(count::comment);
        dispositions.into(count, unread.lastLine());
        return count.build();
    }
}
