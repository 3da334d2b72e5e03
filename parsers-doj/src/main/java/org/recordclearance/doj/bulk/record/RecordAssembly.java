package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.CountOrder;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;

/**
 * Puts the rows of one person together as a rap sheet.
 *
 * <ul>
 *   <li>Rows of one cycle and step with the same type, date, agency and county are one event; where these differ, they are
 *       several events of the step. The case numbers of a step are on each of its events.
 *   <li>Rows with one CNT_ORDER that say convicted are one conviction, whose sentence has a part for each row. The first
 *       of them is <i>the</i> row of the conviction: it says level, date and offense.
 *   <li>A row of a conviction's CNT_ORDER that says otherwise is a later disposition of it, dated by DISP_DATE where that
 *       is a date.
 * </ul>
 *
 * <p>For one person and one thread.
 */
public final class RecordAssembly {

    private record EventKey(
            DraftCycle cycle, int step, String type, String date, String agency, ReportedCounty county) {

        // written out, as those of a record are slow until much is compiled
        @Override
        public boolean equals(Object other) {
            return other instanceof EventKey that
                    && cycle == that.cycle
                    && step == that.step
                    && type.equals(that.type)
                    && date.equals(that.date)
                    && agency.equals(that.agency)
                    && county.equals(that.county);
        }

        @Override
        public int hashCode() {
            int hash = 31 * cycle.number + step;
            hash = 31 * hash + type.hashCode();
            hash = 31 * hash + date.hashCode();
            hash = 31 * hash + agency.hashCode();
            return 31 * hash + county.hashCode();
        }

        @Override
        public String toString() {
            return "EventKey[step " + step + "]";
        }
    }

    private record CountKey(String order, DraftEvent event, Charge charge) {
        @Override
        public String toString() {
            return "CountKey[]";
        }
    }

    private static final class DraftCycle {
        final int number;
        final ReportedDate date;
        final List<DraftEvent> events = new ArrayList<>();
        final Map<Integer, Set<String>> caseNumbers = new HashMap<>();

        DraftCycle(int number, ReportedDate date) {
            this.number = number;
            this.date = date;
        }
    }

    private static final class DraftEvent {
        final EventKey key;
        final EventType type;
        final ReportedDate date;
        final String agency;
        final List<DraftCount> counts = new ArrayList<>();
        private final Word typeWord;
        private final Word dateWord;
        private final Word agencyWord;
        private final Word countyWord;
        private @Nullable Word lastNumber;

        DraftEvent(EventKey key, WordRow row) {
            this.key = key;
            this.typeWord = row.word(BulkColumn.STP_TYPE_DESCR);
            this.dateWord = row.word(BulkColumn.STP_EVENT_DATE);
            this.agencyWord = row.word(BulkColumn.STP_ORI_DESCR);
            this.countyWord = row.word(BulkColumn.STP_ORI_CNTY_NAME);
            this.type = typeWord.eventType();
            this.date = dateWord.date();
            this.agency = agencyWord.orEmpty();
        }

        /** Checks if a row is of this event as its words are the very same, as they are on most rows that follow. */
        boolean isSame(DraftCycle cycle, int step, WordRow row) {
            return key.cycle == cycle
                    && key.step == step
                    && row.word(BulkColumn.STP_TYPE_DESCR) == typeWord
                    && row.word(BulkColumn.STP_EVENT_DATE) == dateWord
                    && row.word(BulkColumn.STP_ORI_DESCR) == agencyWord
                    && row.word(BulkColumn.STP_ORI_CNTY_NAME) == countyWord;
        }

        void addCaseNumber(Word number) {
            if (number != lastNumber) {
                lastNumber = number;
                if (!number.isBlank()) {
                    key.cycle
                            .caseNumbers
                            .computeIfAbsent(key.step, step -> new LinkedHashSet<>())
                            .add(number.text());
                }
            }
        }
    }

    private static final class DraftCount {
        final String order;
        final DraftEvent event;
        final Charge charge;
        final int firstRow;
        final List<Disposition> dispositions = new ArrayList<>(1);
        private Set<String> comments = Set.of();
        /** All parts of the sentence, where a conviction has several rows. */
        private List<Sentence> parts = List.of();

        int convictionRow = -1;
        int conviction = -1;

        DraftCount(String order, DraftEvent event, Charge charge, int firstRow) {
            this.order = order;
            this.event = event;
            this.charge = charge;
            this.firstRow = firstRow;
        }

        boolean isOf(String otherOrder, DraftEvent otherEvent, Charge otherCharge) {
            return event == otherEvent && order.equals(otherOrder) && charge.equals(otherCharge);
        }

        int place() {
            return convictionRow >= 0 ? convictionRow : firstRow;
        }

        void addComment(String comment) {
            if (comments.isEmpty()) {
                comments = new LinkedHashSet<>(2);
            }
            comments.add(comment);
        }

        void addPart(Sentence part) {
            if (parts.isEmpty()) {
                parts = new ArrayList<>();
                parts.add(dispositions.get(conviction).sentence());
            }
            parts.add(part);
        }
    }

    private final ChargeReader reader;
    private final SubjectAssembly subject = new SubjectAssembly();
    private final List<DraftCycle> cycles = new ArrayList<>();
    private final Map<Integer, DraftCycle> cyclesByNumber = new HashMap<>();
    private final Map<EventKey, DraftEvent> events = new HashMap<>();
    private final List<DraftCount> counts = new ArrayList<>();
    private final Map<CountKey, DraftCount> countsByKey = new HashMap<>();
    private final Map<String, DraftCount> convictions = new HashMap<>();
    private String lastOrder = "";
    private @Nullable DraftCycle lastCycle;
    private @Nullable DraftEvent lastEvent;
    private @Nullable DraftCount lastCount;

    public RecordAssembly(ChargeReader reader) {
        this.reader = reader;
    }

    /** Adds a row. */
    public void add(WordRow row, CountOrder order, int index) {
        subject.add(row);
        DraftEvent event = event(row, order, cycle(row, order));
        Word text = row.word(BulkColumn.DISP_DESCR);
        boolean stated = !text.isBlank();
        DraftCount count = count(row, index, order.digits(), event, stated);
        String comment = row.word(BulkColumn.COMMENT_TEXT).orEmpty();
        if (!comment.isEmpty()) {
            count.addComment(comment);
        }
        if (stated && text.disposition() == DispositionType.CONVICTED) {
            convicted(row, index, event, count, text.orEmpty());
            convictions.putIfAbsent(order.digits(), count);
        } else if (stated) {
            ReportedDate date = row.word(BulkColumn.DISP_DATE).date();
            boolean isDate = date.precision().compareTo(ReportedDate.Precision.YEAR) <= 0;
            count.dispositions.add(new Disposition(
                    text.disposition(), isDate ? date : event.date, level(row), sentencePart(row), text.orEmpty()));
        }
    }

    private DraftCycle cycle(WordRow row, CountOrder order) {
        int number = order.cycle();
        if (lastCycle == null || lastCycle.number != number) {
            DraftCycle known = cyclesByNumber.get(number);
            if (known == null) {
                known = new DraftCycle(number, row.word(BulkColumn.CYC_DATE).date());
                cyclesByNumber.put(number, known);
                cycles.add(known);
            }
            lastCycle = known;
        }
        return lastCycle;
    }

    private DraftEvent event(WordRow row, CountOrder order, DraftCycle cycle) {
        if (lastEvent == null || !lastEvent.isSame(cycle, order.step(), row)) {
            Word date = row.word(BulkColumn.STP_EVENT_DATE);
            EventKey key = new EventKey(
                    cycle,
                    order.step(),
                    row.word(BulkColumn.STP_TYPE_DESCR).normal(),
                    isMissing(date) ? "" : date.normal(),
                    row.word(BulkColumn.STP_ORI_DESCR).normal(),
                    row.word(BulkColumn.STP_ORI_CNTY_NAME).county());
            DraftEvent known = events.get(key);
            if (known == null) {
                known = new DraftEvent(key, row);
                events.put(key, known);
                cycle.events.add(known);
            }
            lastEvent = known;
        }
        if (lastEvent.type == EventType.COURT_ACTION) {
            lastEvent.addCaseNumber(row.word(BulkColumn.OFN));
        }
        return lastEvent;
    }

    private static boolean isMissing(Word date) {
        return date.date().precision() == ReportedDate.Precision.MISSING;
    }

    /** Finds the count that a row belongs to, or begins it. */
    private DraftCount count(WordRow row, int index, String order, DraftEvent event, boolean stated) {
        Charge stands = row.word(BulkColumn.OFFENSE_DESCR).charge(reader);
        Charge charge = stands == null ? row.word(BulkColumn.COMMENT_TEXT).chargeOfComment(reader) : stands;
        DraftCount known = known(order, event, charge, stated);
        if (known == null) {
            known = new DraftCount(order, event, charge, index);
            event.counts.add(known);
            counts.add(known);
        }
        lastCount = known;
        return known;
    }

    private @Nullable DraftCount known(String order, DraftEvent event, Charge charge, boolean stated) {
        if (order.compareTo(lastOrder) > 0) {
            lastOrder = order;
            return null; // rows mostly come in order, and then none of this CNT_ORDER was there before
        }
        DraftCount convicted = stated ? convictions.get(order) : null;
        if (convicted != null) {
            return convicted;
        }
        if (lastCount != null && lastCount.isOf(order, event, charge)) {
            return lastCount;
        }
        for (DraftCount count : counts.subList(countsByKey.size(), counts.size())) {
            countsByKey.put(new CountKey(count.order, count.event, count.charge), count);
        }
        return countsByKey.get(new CountKey(order, event, charge));
    }

    private static void convicted(WordRow row, int index, DraftEvent event, DraftCount count, String text) {
        Sentence part = sentencePart(row);
        if (count.conviction < 0) {
            count.convictionRow = index;
            count.conviction = count.dispositions.size();
            count.dispositions.add(new Disposition(DispositionType.CONVICTED, event.date, level(row), part, text));
        } else {
            count.addPart(part);
        }
    }

    /** The level that the conviction's status states, or, where that is blank, the type of the charge. */
    private static Level level(WordRow row) {
        Word status = row.word(BulkColumn.CONV_STAT_DESCR);
        return status.isBlank()
                ? Vocabulary.levelOfType(row.word(BulkColumn.OFFENSE_TOC).normal())
                : Vocabulary.level(status.normal());
    }

    private static Sentence sentencePart(WordRow row) {
        return Vocabulary.sentence(
                row.word(BulkColumn.SENT_LOC_DESCR),
                row.word(BulkColumn.SENT_LENGTH),
                row.word(BulkColumn.SENT_TIME_CODE));
    }

    /** Builds the rap sheet of all rows added. */
    public RapSheet rapSheet(boolean incomplete) {
        boolean inOrder = isInFileOrder();
        List<Cycle> all = new ArrayList<>();
        for (DraftCycle cycle : cycles) {
            List<Event> built = new ArrayList<>();
            for (DraftEvent event : cycle.events) {
                List<Count> builtCounts = new ArrayList<>();
                for (DraftCount count : event.counts) {
                    builtCounts.add(build(count, inOrder));
                }
                built.add(Event.builder(event.type, event.date)
                        .agency(event.agency)
                        .county(event.key.county)
                        .caseNumbers(cycle.caseNumbers.getOrDefault(event.key.step, Set.of()))
                        .step(event.key.step)
                        .counts(builtCounts)
                        .build());
            }
            all.add(new Cycle(cycle.date, built));
        }
        return RapSheet.of(subject.build(), all, incomplete ? Set.of(Gap.REJECTED_ROW) : Set.of(), List.of())
                .withContradictions(subject.contradictions())
                .believable();
    }

    /** Returns the row that carries a conviction. */
    public int rowOf(CountPosition position) {
        return cycles.get(position.cycle()).events.get(position.event()).counts.get(position.count()).convictionRow;
    }

    private static Count build(DraftCount draft, boolean inOrder) {
        Count.Builder count = Count.builder().place(inOrder ? 0 : draft.place() + 1);
        draft.charge.into(count);
        for (String comment : draft.comments) {
            count.comment(comment);
        }
        for (int i = 0; i < draft.dispositions.size(); i++) {
            Disposition each = draft.dispositions.get(i);
            boolean hasMoreParts = i == draft.conviction && !draft.parts.isEmpty();
            count.disposition(hasMoreParts ? withAllParts(each, draft) : each);
        }
        return count.build();
    }

    private static Disposition withAllParts(Disposition conviction, DraftCount draft) {
        List<Term> terms = new ArrayList<>();
        List<String> details = new ArrayList<>();
        for (Sentence part : draft.parts) {
            terms.addAll(part.terms());
            details.addAll(part.details());
        }
        Sentence all = new Sentence(terms, details);
        return new Disposition(conviction.type(), conviction.date(), conviction.level(), all, conviction.text());
    }

    private boolean isInFileOrder() {
        int last = -1;
        for (DraftCycle cycle : cycles) {
            for (DraftEvent event : cycle.events) {
                for (DraftCount count : event.counts) {
                    if (count.convictionRow >= 0) {
                        if (count.convictionRow < last) {
                            return false;
                        }
                        last = count.convictionRow;
                    }
                }
            }
        }
        return true;
    }
}
