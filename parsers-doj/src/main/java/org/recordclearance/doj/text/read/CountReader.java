package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.text.lines.Letters;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.doj.text.lines.Marks;
import org.recordclearance.doj.text.lines.Specks;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Warning;

/** Reads the lines of one count. One for each count; for one thread. */
public final class CountReader {

    /** What a line without a label goes on with. */
    private enum Open {
        NOTHING,
        DESCRIPTION,
        COMMENT,
        SENTENCE
    }

    /** A level that was joined to the disposition above it. */
    private static final String JOINED_LEVEL = " CONV STAT";

    /** A section and its code stand within so many characters of a charge. */
    private static final int LONGEST_SECTION = 30;

    /** No part of a sentence is longer. */
    private static final int LONGEST_PART = 100;

    private final EventType type;
    private final SheetFindings findings;
    private final CountCharge charge;
    private final List<String> comments = new ArrayList<>();
    private final CountDispositions dispositions;
    private String caseNumber = "";
    private Open open = Open.NOTHING;
    private final StringBuilder words = new StringBuilder();
    private int lastLine;
    private @Nullable Line continued;
    private @Nullable Line leftOver;

    CountReader(EventType type, ReportedDate date, int number, SheetFindings findings) {
        this.type = type;
        this.dispositions = new CountDispositions(type, date, findings);
        this.findings = findings;
        this.charge = new CountCharge(number);
    }

    Optional<String> caseNumber() {
        return Optional.of(caseNumber).filter(number -> !number.isEmpty());
    }

    /** Takes what stands behind the number of the count: a case number, a charge, or both. */
    void takeRestOfHeading(Line rest) {
        String raw = rest.text();
        String text = rest.withoutSpecks();
        lastLine = rest.number();
        if (raw.startsWith("#") || raw.startsWith("*")) {
            takeCaseNumber(raw.substring(1).strip(), rest);
        } else if (text.startsWith("#")) {
            takeCaseNumber(text.substring(1).strip(), rest);
        } else if (!text.isEmpty()) {
            take(new Line(rest.number(), text));
        }
    }

    /** The number runs to the end of the line, blanks and all, unless a charge stands there too. */
    private void takeCaseNumber(String text, Line line) {
        int blank = text.indexOf(' ');
        boolean isBehind = blank >= 0 && ChargeText.isWithCode(text.substring(blank));
        if (isBehind) {
            take(new Line(line.number(), Specks.strippedInFront(text.substring(blank))));
        }
        String number = isBehind ? text.substring(0, blank) : text;
        if (caseNumber.isEmpty()) {
            String tidy = Specks.strippedBehind(Specks.strippedInFront(number));
            caseNumber = Specks.squeezed(tidy.replace(".", "").replace(":", ""));
        }
    }

    /** Checks if a line is the charge of a further count, whose heading was lost: this one has all that it can have. */
    boolean isOfNext(Line line) {
        if (!charge.hasSection() || dispositions.isEmpty() || open == Open.COMMENT) {
            return false;
        }
        return line.text().contains("-")
                && ChargeText.isWithCode(line.withoutSpecks())
                && !ChargeText.of(line.withoutSpecks()).isAboutSentence();
    }

    void take(Line line) {
        String text = line.withoutSpecks();
        if (Marks.isDamaged(line.text())) {
            leaveOver(line, line.text());
            lastLine = line.number();
        } else if (Specks.hasLetterOrDigit(text)) {
            if (!takeLabelled(line, text) && !takeUnlabelled(line, text)) {
                leaveOver(line, text);
            }
            lastLine = line.number();
        }
    }

    private boolean takeLabelled(Line line, String text) {
        Optional<SheetDate> update = SheetDate.in(text)
                .filter(found -> found.rest().isEmpty()
                        || Label.DISPOSITION.in(found.rest()).isPresent());
        if (update.isPresent()) {
            begin(Open.NOTHING, "");
            dispositions.beginUpdate(line, update.get().date());
        }
        Optional<String> rest = Label.DISPOSITION.in(update.map(SheetDate::rest).orElse(text));
        if (rest.isPresent()) {
            begin(Open.NOTHING, "");
            if (update.isEmpty() && mayBeDatedByLastLine()) {
                dispositions.beginUpdate(line, ReportedDate.unreadable());
            }
            int level = rest.get().indexOf(JOINED_LEVEL);
            dispositions.begin(line, level < 0 ? rest.get() : rest.get().substring(0, level));
            if (level >= 0) {
                Label.LEVEL
                        .in(rest.get().substring(level).strip())
                        .ifPresent(words -> dispositions.takeLevel(line, words));
            }
            return true;
        }
        rest = Label.LEVEL.in(text);
        if (rest.isPresent()) {
            begin(Open.NOTHING, "");
            if (!dispositions.takeLevel(line, rest.get())) {
                comments.add(Specks.squeezed(text));
            }
            return true;
        }
        rest = Label.SENTENCE.in(text);
        if (rest.isPresent()) {
            begin(Open.SENTENCE, rest.get());
            return true;
        }
        rest = Label.COMMENT.in(text);
        if (rest.isPresent()) {
            begin(Open.COMMENT, rest.get());
            return true;
        }
        return update.isPresent() || Label.TYPE_OF_CHARGE.in(text).isPresent();
    }

    /** The line above a disposition that was not understood may have been the date of an update. */
    private boolean mayBeDatedByLastLine() {
        return Stream.of(leftOver, continued)
                .anyMatch(unread ->
                        unread != null && unread.number() == lastLine && LeftOver.mayBeDate(unread.withoutSpecks()));
    }

    private boolean takeUnlabelled(Line line, String text) {
        if (text.startsWith("#") && caseNumber.isEmpty() && dispositions.isEmpty() && !Specks.isGarbled(text)) {
            takeCaseNumber(text.substring(1).strip(), line);
            return true;
        }
        if (KnownRemark.begins(text)) {
            begin(Open.NOTHING, "");
            comments.add(Specks.squeezed(text));
            return true;
        }
        if (open == Open.SENTENCE && SentenceText.goesOn(endOfWords(), text)) {
            words.append(' ').append(text);
            return true;
        }
        if (dispositions.isEmpty() && open != Open.COMMENT && charge.takeFlags(text)) {
            if (Specks.isGarbled(text) || (!charge.isAttempted() && CountCharge.mayBeAttempted(text))) {
                findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
            }
            return true;
        }
        boolean statesCharge = charge.isStated()
                ? !charge.hasSection() && dispositions.isEmpty() && ChargeText.isWithCode(text)
                : open != Open.COMMENT && dispositions.isEmpty();
        if (statesCharge) {
            return takeCharge(line, text);
        }
        if (LeftOver.isDamagedDate(text)) {
            begin(Open.NOTHING, "");
            findings.odd(line.number(), Warning.Kind.TEXT_LEFT_OVER);
            dispositions.beginUpdate(line, ReportedDate.unreadable());
            return true;
        }
        if (LeftOver.mayHideCount(text)
                || (open == Open.DESCRIPTION && line.text().startsWith("*"))) {
            return false;
        }
        if (open == Open.COMMENT) {
            words.append(' ').append(text);
            continued = line;
            warnIfGarbled(line, text);
            return true;
        }
        boolean continues = open == Open.DESCRIPTION
                && line.number() == lastLine + 1
                && Letters.isLetter(text.charAt(0))
                && charge.takeMoreWords(text);
        if (continues) {
            continued = line;
            warnIfGarbled(line, text);
        }
        return continues;
    }

    private void warnIfGarbled(Line line, String text) {
        if (Specks.isGarbled(text)) {
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
    }

    private String endOfWords() {
        return words.substring(Math.max(0, words.length() - LONGEST_PART));
    }

    /** Applications and deaths have words where others have a charge. */
    private boolean takeCharge(Line line, String text) {
        boolean isRemark = (type == EventType.APPLICANT || type == EventType.DECEASED) && !ChargeText.isWithCode(text);
        if (isRemark) {
            comments.add(Specks.squeezed(text));
        } else {
            begin(Open.DESCRIPTION, "");
            warnIfGarbled(line, text.substring(0, Math.min(text.length(), LONGEST_SECTION)));
            String before = charge.take(text);
            if (!before.isEmpty()) {
                boolean mayHide = Specks.isGarbled(before) || CountCharge.mayBeAttempted(before);
                findings.note(line.number(), Warning.Kind.TEXT_LEFT_OVER, mayHide);
                comments.add(before);
            }
        }
        return true;
    }

    private void leaveOver(Line line, String text) {
        leftOver = line;
        boolean mayHide = LeftOver.mayHideCount(text)
                || LeftOver.mayHideSentence(text)
                || Specks.isGarbled(text)
                || dispositions.isUpdateEmpty()
                || line.text().startsWith("*");
        findings.note(line.number(), Warning.Kind.TEXT_LEFT_OVER, mayHide);
        begin(Open.NOTHING, "");
        comments.add(Specks.squeezed(text));
    }

    /** Ends what was open and begins something else. */
    private void begin(Open next, String firstWords) {
        String whole = Specks.squeezed(words.toString());
        words.setLength(0);
        if (open == Open.COMMENT) {
            comments.add(whole);
            charge.takeComment(whole);
            CommentText.sentence(whole).ifPresent(dispositions::takeSentence);
        } else if (open == Open.SENTENCE) {
            dispositions.takeSentence(whole);
        }
        open = next;
        words.append(firstWords);
    }

    /** A court disposes of a count, with a sentence; where neither is, text that was not understood may have said it. */
    private void warnOfNoDisposition() {
        Line unread = dispositions.isEmpty() && leftOver == null ? continued : leftOver;
        if (type == EventType.COURT_ACTION && unread != null && !dispositions.isComplete()) {
            findings.lost(unread.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
    }

    Count finish() {
        begin(Open.NOTHING, "");
        warnOfNoDisposition();
        Count.Builder count = Count.builder();
        charge.into(count);
        comments.forEach(count::comment);
        dispositions.into(count, lastLine);
        return count.build();
    }

    /** Checks if a line without the heading of a count is nevertheless of one. */
    public static boolean isOfCount(Line line) {
        String text = line.withoutSpecks();
        return CountCharge.isFlag(text)
                || Label.DISPOSITION.in(text).isPresent()
                || Label.LEVEL.in(text).isPresent()
                || Label.SENTENCE.in(text).isPresent()
                || Label.COMMENT.in(text).isPresent()
                || ChargeText.isWithCode(text);
    }
}
