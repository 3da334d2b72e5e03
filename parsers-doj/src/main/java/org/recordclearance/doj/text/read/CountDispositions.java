package org.recordclearance.doj.text.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.doj.text.lines.Line;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Warning;

/** What became of a count, first on the day of its event, then on the days of its updates. For one thread. */
final class CountDispositions {

    private static final Set<DispositionType> ENDS =
            Set.of(DispositionType.DISMISSED, DispositionType.PROSECUTOR_REJECTED);

    private final EventType type;
    private final SheetFindings findings;
    private final DispositionTable table;
    private final List<OpenDisposition> dispositions = new ArrayList<>();
    private final List<Disposition> saidInComments = new ArrayList<>();
    private final Set<ReportedDate> convictedOn = new HashSet<>();
    private ReportedDate date;
    private @Nullable Line emptyUpdate;
    private int lastBegun;
    private boolean hasSentenceOfUpdate;
    private @Nullable Line doubtful;
    private boolean sentenceAlone;
    private final StringBuilder undisposed = new StringBuilder();

    CountDispositions(EventType type, ReportedDate date, SheetFindings findings, DispositionTable table) {
        this.type = type;
        this.date = date;
        this.findings = findings;
        this.table = table;
    }

    boolean isEmpty() {
        return dispositions.isEmpty();
    }

    boolean isConvicted() {
        return !convictedOn.isEmpty();
    }

    /** Checks if it is known what became of the count: it was convicted with a sentence, or never will be. */
    boolean isComplete() {
        return isConvicted()
                ? dispositions.stream().anyMatch(OpenDisposition::hasTerms)
                : dispositions.stream().map(OpenDisposition::type).anyMatch(ENDS::contains);
    }

    /** Checks if an update has begun of which nothing but the date has been read. */
    boolean isUpdateEmpty() {
        return emptyUpdate != null;
    }

    void beginUpdate(Line line, ReportedDate day) {
        closeUndisposed();
        warnOfEmptyUpdate();
        date = day;
        emptyUpdate = line;
        hasSentenceOfUpdate = false;
        if (type == EventType.REGISTRATION) {
            findings.odd(line.number(), Warning.Kind.REGISTRATION_WITH_UPDATE);
        }
    }

    void begin(Line line, String words) {
        emptyUpdate = null;
        lastBegun = line.number();
        String tidy = DispositionWords.tidied(words);
        OpenDisposition disposition = new OpenDisposition(DispositionWords.read(tidy, table), date, "DISPO:" + tidy);
        if (disposition.type() == DispositionType.CONVICTED && type != EventType.COURT_ACTION) {
            findings.odd(line.number(), Warning.Kind.CONVICTION_OUTSIDE_COURT);
        }
        if (disposition.type() == DispositionType.OTHER && !isConvicted() && DispositionWords.mayBeConvicted(tidy)) {
            doubtful = line;
        }
        if (disposition.type() == DispositionType.CONVICTED && convictedOn.contains(date)) {
            // nobody is convicted of a count twice in a day: the second conviction is of another, whose heading was
            // lost
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
        dispositions.add(disposition);
        if (disposition.convicts()) {
            convictedOn.add(date);
        }
        if (undisposed.length() > 0) {
            disposition.sentence(SentenceText.read(undisposed.toString()));
            undisposed.setLength(0);
        }
    }

    /** Takes a comment, which may say what became of the conviction, wherever it stands. */
    void takeComment(String comment) {
        ReportedDate said = date;
        if (!comment.isBlank()) {
            table.readComment(comment).ifPresent(says -> saidInComments.add(says.ofComment("COM: " + comment, said)));
        }
    }

    /** Takes a line that fits nowhere: directly behind the words of a disposition it may be the rest of them. */
    void leftOver(CountLine line) {
        if (isConvicted() && line.number() == lastBegun + 1) {
            dispositions.get(dispositions.size() - 1).doubt();
        }
    }

    /** Takes the level of the last disposition; without one that is lost, and what became of the count with it. */
    boolean takeLevel(Line line, String words) {
        if (dispositions.isEmpty()) {
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
            return false;
        }
        OpenDisposition last = dispositions.get(dispositions.size() - 1);
        if (last.hasLevel() || !isConvicted()) {
            doubtful = line;
        }
        Level level = DispositionWords.level(words);
        if (level == Level.UNREADABLE) {
            findings.lost(line.number(), Warning.Kind.TEXT_LEFT_OVER);
        }
        last.level(level);
        return true;
    }

    /** Takes a sentence: of the last disposition, or else of the one that follows. */
    void takeSentence(String text) {
        if (dispositions.isEmpty() || emptyUpdate != null) {
            undisposed.append(undisposed.length() > 0 ? ", " : "").append(text);
            hasSentenceOfUpdate = true;
        } else {
            dispositions.get(dispositions.size() - 1).sentence(SentenceText.read(text));
        }
    }

    /** Custody and probation have sentences without a disposition, which the model has no other place for. */
    private void closeUndisposed() {
        if (undisposed.length() > 0) {
            String text = undisposed.toString();
            undisposed.setLength(0);
            sentenceAlone = type == EventType.COURT_ACTION;
            OpenDisposition disposition = new OpenDisposition(ofSentenceAlone(text), date, "SEN: " + text);
            disposition.sentence(SentenceText.read(text));
            dispositions.add(disposition);
        }
    }

    /** A court that sentences may have convicted. */
    private DispositionReading ofSentenceAlone(String text) {
        boolean mayConvict = type == EventType.COURT_ACTION
                && !isConvicted()
                && !SentenceText.read(text).terms().isEmpty();
        return new DispositionReading(
                DispositionType.OTHER, mayConvict ? DispositionEffect.MAY_CONVICT : DispositionEffect.SAYS_NOTHING, "");
    }

    /** Of an update of which only the date is there it is not known what it did: it may have undone a conviction. */
    private void warnOfEmptyUpdate() {
        if (emptyUpdate != null) {
            findings.odd(emptyUpdate.number(), Warning.Kind.TEXT_LEFT_OVER);
            if (!hasSentenceOfUpdate) {
                dispositions.add(new OpenDisposition(
                        new DispositionReading(DispositionType.OTHER, DispositionEffect.NOT_KNOWN, ""), date, ""));
            }
        }
    }

    /**
     * Warns of what may hide a conviction in a count that has none so far: other words that may be a misread one or have
     * the level of one, and a court's sentence for nothing.
     */
    private void warnOfDoubtful(int lastLine) {
        if (doubtful != null) {
            findings.lost(doubtful.number(), Warning.Kind.TEXT_LEFT_OVER);
        } else if (sentenceAlone && !isConvicted()) {
            findings.lost(lastLine, Warning.Kind.TEXT_LEFT_OVER);
        }
    }

    /** Puts all of it into a count, given the line where that ends. */
    void into(Count.Builder count, int lastLine) {
        closeUndisposed();
        warnOfDoubtful(lastLine);
        warnOfEmptyUpdate();
        dispositions.forEach(each -> count.disposition(each.close()));
        if (isConvicted()) {
            saidInComments.forEach(count::disposition);
        }
    }
}
