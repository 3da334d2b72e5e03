package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.dates.DojDates;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;

/** A count whose rows are still being read. For one thread. */
final class DraftCount {

    private record Further(int place, Disposition disposition) {
        @Override
        public String toString() {
            return "Further[]";
        }
    }

    final String order;
    RecordAssembly.DraftEvent event;
    final Charge charge;
    private final int firstRow;
    private List<Disposition> dispositions = List.of();
    private Map<String, Word> comments = Map.of();
    private @Nullable CaseNumbers caseNumbers;
    /** All parts of the sentence, where a conviction has several rows. */
    private List<Sentence> parts = List.of();

    private int convictionRow = -1;
    private int conviction = -1;
    private boolean levelIsContradictory;
    /** Convictions again, which matter only if it was undone between: each with how many dispositions were before it. */
    private List<Further> further = List.of();

    private @Nullable SentenceAlone sentenceAlone;

    /** Sentences without a disposition, and what the last row with one states. */
    private static final class SentenceAlone {
        private List<Sentence> parts = List.of();
        private ReportedDate date = ReportedDate.missing();
        private Level level = Level.MISSING;
    }

    DraftCount(String order, RecordAssembly.DraftEvent event, Charge charge, int firstRow) {
        this.order = order;
        this.event = event;
        this.charge = charge;
        this.firstRow = firstRow;
    }

    boolean isOf(String otherOrder, RecordAssembly.DraftEvent otherEvent, Charge otherCharge) {
        return event == otherEvent && order.equals(otherOrder) && charge.equals(otherCharge);
    }

    /** The row that carries it if it is a conviction, or may be one. */
    int place() {
        return convictionRow >= 0 ? convictionRow : firstRow;
    }

    boolean isConvicted() {
        return conviction >= 0;
    }

    boolean mayBeConviction() {
        return isConvicted() || event.type.followsConviction() || !dispositions.isEmpty();
    }

    /** Takes a comment that is not blank. */
    void addComment(Word comment) {
        if (comments.isEmpty()) {
            comments = new LinkedHashMap<>(2);
        }
        comments.putIfAbsent(comment.orEmpty(), comment);
    }

    void addCaseNumber(Word number) {
        if (!number.isBlank()) {
            if (caseNumbers == null) {
                caseNumbers = new CaseNumbers(number.text());
            } else {
                caseNumbers.add(number.text());
            }
        }
    }

    /**
     * Takes a row that says convicted: the first makes it a conviction, each other is a part of the sentence. Its level is the one that any
     * row states, unless that of another can't be read.
     */
    void convict(int row, RecordAssembly.DraftEvent on, Level level, Sentence part, String text) {
        if (!isConvicted()) {
            convictionRow = row;
            conviction = dispositions.size();
            add(new Disposition(DispositionType.CONVICTED, on.date, level, part, text));
            return;
        }
        addPart(part);
        Disposition first = dispositions.get(conviction);
        levelIsContradictory |= level.isKnown() && first.level().isKnown() && level != first.level();
        if (!on.date.equals(first.date()) || mayHaveEnded()) {
            Disposition again = new Disposition(DispositionType.CONVICTED, on.date, level, Sentence.NONE, text);
            further = with(further, new Further(dispositions.size(), again));
        }
        boolean saysMore = first.level() == Level.MISSING
                || (level == Level.UNREADABLE && first.level().isKnown());
        if (saysMore && level != Level.MISSING && !mayHaveEnded()) {
            stateLevel(level);
        }
    }

    /**
     * Takes where a row says that it was convicted. Where the rows before don't say, it is a count of the event that does: another count of
     * theirs may be of another county.
     */
    void convictIn(RecordAssembly.DraftEvent on) {
        if (event.isOfNoCounty() && !on.isOfNoCounty()) {
            event.counts.remove(this);
            on.counts.add(this);
            event = on;
        } else {
            event.convictIn(on.key.county());
        }
    }

    /** Takes the level of the conviction from a row behind the first. */
    private void stateLevel(Level level) {
        Disposition first = dispositions.get(conviction);
        List<Disposition> all = new ArrayList<>(dispositions);
        all.set(conviction, new Disposition(first.type(), first.date(), level, first.sentence(), first.text()));
        dispositions = all;
    }

    /** Checks if something between the first conviction and the row that is read now may have ended it, be it on the same day. */
    private boolean mayHaveEnded() {
        return dispositions.subList(conviction + 1, dispositions.size()).stream()
                .anyMatch(each -> each.effect().mayEnd());
    }

    void add(Disposition disposition) {
        dispositions = with(dispositions, disposition);
    }

    /** Takes a sentence without a disposition, see {@link ConvictedCounts#settle}. */
    void addSentenceAlone(RecordAssembly.DraftEvent on, Level level, Sentence sentence) {
        SentenceAlone all = sentenceAlone == null ? new SentenceAlone() : sentenceAlone;
        all.parts = with(all.parts, sentence);
        all.date = on.date;
        all.level = level;
        sentenceAlone = all;
    }

    @Nullable
    Disposition sentenceAlone() {
        if (sentenceAlone == null) {
            return null;
        }
        return new Disposition(
                DispositionType.OTHER,
                sentenceAlone.date,
                sentenceAlone.level,
                sentenceAlone.parts.size() == 1 ? sentenceAlone.parts.get(0) : together(sentenceAlone.parts),
                "",
                DispositionEffect.MAY_CONVICT,
                "");
    }

    List<Disposition> dispositions() {
        return dispositions;
    }

    void addPart(Sentence part) {
        if (parts.isEmpty()) {
            parts = with(parts, dispositions.get(conviction).sentence());
        }
        parts = with(parts, part);
    }

    Count build(boolean inOrder, List<String> numbersOfStep, DispositionTable table) {
        List<String> own = caseNumbers == null ? List.of() : caseNumbers.asList();
        boolean hasOwnNumbers = event.type == EventType.COURT_ACTION && !own.equals(numbersOfStep);
        if (inOrder && !hasOwnNumbers && !mayBeConviction() && comments.isEmpty()) {
            return charge.alone();
        }
        Count.Builder count = Count.builder().place(inOrder ? 0 : place() + 1);
        charge.into(count);
        if (!comments.isEmpty()) {
            comments.keySet().forEach(count::comment);
        }
        if (hasOwnNumbers) {
            count.caseNumbers(own);
        }
        List<Further> again = dispositions.size() > 1 ? further : List.of();
        int next = 0;
        for (int i = 0; i < dispositions.size(); i++) {
            next = addBefore(i, again, next, count);
            count.disposition(i == conviction ? conviction() : dispositions.get(i));
        }
        addBefore(dispositions.size(), again, next, count);
        addSaidInComments(table, count);
        return count.build();
    }

    /** Adds what comments say became of the conviction, if the count is one. */
    private void addSaidInComments(DispositionTable table, Count.Builder count) {
        if (isConvicted() && !comments.isEmpty()) {
            ReportedDate date = conviction().date();
            comments.forEach((comment, word) -> {
                DispositionReading says = word.saidInComment(table);
                if (says != null) {
                    count.disposition(says.ofComment(comment, date));
                }
            });
        }
    }

    /** Adds the further convictions that stand in front of a disposition, from one of them on; returns the next. */
    private static int addBefore(int place, List<Further> further, int from, Count.Builder count) {
        int next = from;
        while (next < further.size() && further.get(next).place <= place) {
            count.disposition(further.get(next++).disposition);
        }
        return next;
    }

    private Disposition conviction() {
        Disposition first = dispositions.get(conviction);
        ReportedDate date = further.isEmpty() ? first.date() : dateOfAllRows(first.date());
        if (parts.isEmpty() && !levelIsContradictory && date.equals(first.date())) {
            return first;
        }
        return new Disposition(
                first.type(),
                date,
                levelIsContradictory ? Level.CONTRADICTORY : first.level(),
                parts.isEmpty() ? first.sentence() : together(parts),
                first.text());
    }

    /** The day of the conviction by all rows that say convicted, unless something would have made it necessary to convict again. */
    private ReportedDate dateOfAllRows(ReportedDate first) {
        if (dispositions.stream().anyMatch(each -> each.effect().mayEnd())) {
            return first;
        }
        List<ReportedDate> dates = new ArrayList<>(List.of(first));
        further.forEach(again -> dates.add(again.disposition.date()));
        return DojDates.ofOneDay(dates);
    }

    private static Sentence together(List<Sentence> parts) {
        List<Term> terms = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (Sentence part : parts) {
            terms.addAll(part.terms());
            details.addAll(part.details());
        }
        return new Sentence(terms, details);
    }

    /** Adds to a list that can't be changed while it has one element, as most have. */
    static <T> List<T> with(List<T> list, T added) {
        if (list.isEmpty()) {
            return List.of(added);
        }
        List<T> all = list instanceof ArrayList<T> ? list : new ArrayList<>(list);
        all.add(added);
        return all;
    }

    /** Shows nothing of the record. */
    @Override
    public String toString() {
        return "DraftCount[" + dispositions.size() + " dispositions]";
    }
}
