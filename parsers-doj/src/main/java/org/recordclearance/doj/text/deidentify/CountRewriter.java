package org.recordclearance.doj.text.deidentify;

import java.util.Optional;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.LineEdits;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.doj.text.read.ChargeText;
import org.recordclearance.doj.text.read.CommentText;
import org.recordclearance.doj.text.read.CountHeading;
import org.recordclearance.doj.text.read.EventFields;
import org.recordclearance.doj.text.read.KnownRemark;
import org.recordclearance.doj.text.read.Label;
import org.recordclearance.doj.text.read.SheetDate;
import org.recordclearance.rapsheet.EventType;

/** Replaces in the lines of counts. One for each cycle; for one thread. */
final class CountRewriter {

    /** What a line without a label goes on with. */
    private enum Open {
        TERM,
        COMMENT,
        TERM_IN_COMMENT,
        REMARK
    }

    private static final String ADDRESS = "ADR-";
    private static final int LONGEST_NUMBER = 3;

    private final EventRewriter events;
    private final FreeText text;
    private EventType type = EventType.OTHER;
    private Open open = Open.TERM;

    CountRewriter(EventRewriter events, FreeText text) {
        this.events = events;
        this.text = text;
    }

    /** Begins an event. */
    void begin(EventType ofEvent) {
        type = ofEvent;
        open = Open.TERM;
    }

    /** Replaces in the line that begins a count. */
    void heading(LineEdits edits, CountHeading heading) {
        open = Open.TERM;
        int from = edits.text().length() - heading.rest().length();
        for (NumberTokens.Word word : NumberTokens.words(edits.text(), 0, from)) {
            if (word.to() - word.from() > LONGEST_NUMBER
                    && heading.counts() == 1
                    && Letters.isDigit(edits.text().charAt(word.from()))) {
                edits.replace(word.from(), word.to(), "9".repeat(word.to() - word.from()));
            }
        }
        edits.keep(0, from);
        String rest = heading.rest();
        int mark = from + rest.length() - Specks.strippedInFront(rest).length();
        if (rest.startsWith("#") || rest.startsWith("*")) {
            caseNumber(edits, from + 1);
        } else if (mark < edits.text().length() && edits.text().charAt(mark) == '#') {
            caseNumber(edits, mark + 1);
        } else if (!rest.isEmpty()) {
            line(edits, mark);
        }
    }

    private void caseNumber(LineEdits edits, int from) {
        String rest = edits.text().substring(from);
        String stripped = rest.strip();
        int start = from + rest.indexOf(stripped);
        int blank = stripped.indexOf(' ');
        if (blank >= 0 && ChargeText.isWithCode(stripped.substring(blank))) {
            text.caseNumber(edits, start, start + blank);
            line(edits, start + blank);
        } else {
            text.caseNumber(edits, start, edits.text().length());
        }
    }

    /** Replaces in a further line of a count. */
    void line(LineEdits edits, Line line) {
        line(edits, line.text().length() - line.withoutSpecks().length());
    }

    private void line(LineEdits edits, int from) {
        String rest = edits.text().substring(from);
        int end = edits.text().length();
        Optional<SheetDate> update = SheetDate.in(rest)
                .filter(date -> date.rest().isEmpty()
                        || Label.DISPOSITION.in(date.rest()).isPresent()
                        || EventFields.isAgency(date.rest()));
        if (update.isPresent()) {
            open = Open.REMARK;
            int behind = events.behindDate(edits, from, update.get());
            if (EventFields.isAgency(update.get().rest())) {
                events.fields(edits, behind);
                return;
            }
            rest = edits.text().substring(behind);
        }
        for (Label label : new Label[] {Label.DISPOSITION, Label.LEVEL, Label.SENTENCE, Label.COMMENT}) {
            Optional<String> behind = label.in(rest);
            if (behind.isPresent()) {
                labelled(edits, label, end - behind.get().length());
                return;
            }
        }
        if (rest.startsWith("#")) {
            caseNumber(edits, from + 1);
        } else if (KnownRemark.begins(rest)) {
            open = Open.REMARK;
            remark(edits, from, rest);
        } else {
            unlabelled(edits, from, rest);
        }
    }

    private void labelled(LineEdits edits, Label label, int from) {
        if (label == Label.COMMENT) {
            open = Open.COMMENT;
            comment(edits, from);
        } else {
            open = label == Label.SENTENCE ? Open.TERM : Open.REMARK;
            text.term(edits, from, edits.text().length());
        }
    }

    private void comment(LineEdits edits, int from) {
        int words = from + CommentText.ordinaryWords(edits.text().substring(from));
        text.remark(edits, from, words);
        text.term(edits, words, edits.text().length());
        if (words < edits.text().length()) {
            open = Open.TERM_IN_COMMENT;
        }
    }

    private void remark(LineEdits edits, int from, String rest) {
        if (rest.startsWith(ADDRESS)) {
            text.address(edits, from + ADDRESS.length(), edits.text().length());
        } else {
            text.remark(edits, from, edits.text().length());
        }
    }

    private void unlabelled(LineEdits edits, int from, String rest) {
        boolean hasCode = ChargeText.isWithCode(rest);
        boolean isOfWords = (type == EventType.APPLICANT || type == EventType.DECEASED) && !hasCode;
        if (open == Open.COMMENT && !hasCode) {
            comment(edits, from);
        } else if (hasCode || open == Open.TERM_IN_COMMENT || (open == Open.TERM && !isOfWords)) {
            text.term(edits, from, edits.text().length());
        } else {
            text.remark(edits, from, edits.text().length());
        }
    }
}
