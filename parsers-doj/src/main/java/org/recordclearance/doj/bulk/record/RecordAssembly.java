package org.recordclearance.doj.bulk.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recordclearance.doj.bulk.BulkColumn;
import org.recordclearance.doj.bulk.rows.CountOrder;
import org.recordclearance.doj.charge.Charge;
import org.recordclearance.doj.charge.ChargeReader;
import org.recordclearance.doj.disposition.DispositionReading;
import org.recordclearance.doj.disposition.DispositionTable;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionEffect;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Truth;

/**
 * Puts the rows of one person together as a rap sheet.
 *
 * <ul>
 *   <li>Rows of one cycle and step with the same type, date, agency and county are one event; where these differ, they are
 *       several events of the step. The case numbers of a step are on each of its events.
 *   <li>A cycle begins on the CYC_DATE of its first row. An event whose rows have another keeps it as its own.
 *   <li>Rows with one CNT_ORDER that say convicted of one offense are one conviction, whose sentence has a part for each row.
 *       The first of them is <i>the</i> row of the conviction and says its offense. Level, date and county are those that any of the
 *       rows states, whatever their order: contradictory where two differ, and unreadable where that of one can't be read.
 *   <li>A row of a conviction's CNT_ORDER that says otherwise is another disposition of it, dated by its event, or by DISP_DATE
 *       where that is later, or the event has no date.
 * </ul>
 *
 * <p>For one person and one thread.
 */
public final class RecordAssembly {

    record EventKey(DraftCycle cycle, int step, String type, String date, String agency, ReportedCounty county) {

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
            return 31 * hash + agency.hashCode();
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

    static final class DraftCycle {
        final int number;
        final ReportedDate date;
        final List<DraftEvent> events = new ArrayList<>();
        private final Map<Integer, CaseNumbers> caseNumbers = new HashMap<>();
        private int lastStep = -1;

        DraftCycle(int number, ReportedDate date) {
            this.number = number;
            this.date = date;
        }

        private void addCaseNumber(int step, String text) {
            CaseNumbers all = caseNumbers.get(step);
            if (all == null) {
                caseNumbers.put(step, new CaseNumbers(text));
            } else {
                all.add(text);
            }
        }

        private List<String> caseNumbers(int step) {
            CaseNumbers all = caseNumbers.get(step);
            return all == null ? List.of() : all.asList();
        }
    }

    static final class DraftEvent {
        final EventKey key;
        final EventType type;
        final ReportedDate date;
        final String agency;
        final List<DraftCount> counts = new ArrayList<>();
        private final Word typeWord;
        private final Word dateWord;
        private final Word agencyWord;
        private final Word countyWord;
        private ReportedCounty county;
        private @Nullable Word lastNumber;
        private Word cycleDateWord;
        private ReportedDate cycleDate;

        DraftEvent(EventKey key, WordRow row) {
            this.key = key;
            this.county = key.county;
            this.typeWord = row.word(BulkColumn.STP_TYPE_DESCR);
            this.dateWord = row.word(BulkColumn.STP_EVENT_DATE);
            this.agencyWord = row.word(BulkColumn.STP_ORI_DESCR);
            this.countyWord = row.word(BulkColumn.STP_ORI_CNTY_NAME);
            this.type = typeWord.eventType();
            this.date = dateWord.date();
            this.agency = agencyWord.orEmpty();
            this.cycleDateWord = row.word(BulkColumn.CYC_DATE);
            this.cycleDate = cycleDateWord.date();
        }

        private int[] rows() {
            int[] rows = new int[counts.size()];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = counts.get(i).place();
            }
            return rows;
        }

        private Event build(boolean allInOrder, DispositionTable table) {
            List<String> numbers = key.cycle.caseNumbers(key.step);
            List<Count> built = new ArrayList<>(counts.size());
            for (int i = 0; i < counts.size(); i++) {
                built.add(counts.get(i).build(allInOrder, numbers, table));
            }
            Event.Builder builder = Event.builder(type, date)
                    .agency(agency)
                    .county(county)
                    .caseNumbers(numbers)
                    .step(key.step)
                    .counts(built);
            return hasOwnCycleDate() ? builder.cycleDate(cycleDate).build() : builder.build();
        }

        boolean isOfNoCounty() {
            return county.kind() == ReportedCounty.Kind.MISSING;
        }

        /** Takes where a row says that a conviction of this event was. */
        void convictIn(ReportedCounty other) {
            county = county.or(other);
        }

        /** Each row says when its cycle began; a cycle that holds cases of several arrests has several such days. */
        void addCycleDate(Word word) {
            if (word != cycleDateWord) {
                cycleDateWord = word;
                ReportedDate date = word.date();
                if (isMissing(cycleDateWord)) {
                    return;
                }
                boolean isFirst = cycleDate.precision() == ReportedDate.Precision.MISSING;
                cycleDate = isFirst || cycleDate.equals(date) ? date : ReportedDate.contradictory();
            }
        }

        private boolean hasOwnCycleDate() {
            return cycleDate.precision() != ReportedDate.Precision.MISSING && !cycleDate.equals(key.cycle.date);
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
                    key.cycle.addCaseNumber(key.step, number.text());
                }
            }
        }
    }

    private static final int MEMORY_OF_AN_EVENT = 900;
    private static final int MEMORY_OF_A_COUNT = 250;
    private static final int MEMORY_OF_A_DISPOSITION = 100;

    private final ChargeReader reader;
    private final SubjectAssembly subject = new SubjectAssembly();
    private final List<DraftCycle> cycles = new ArrayList<>();
    private final Map<Integer, DraftCycle> cyclesByNumber = new HashMap<>();
    private final List<DraftEvent> inOrder = new ArrayList<>();
    private final Map<EventKey, DraftEvent> events = new HashMap<>();
    private final List<DraftCount> counts = new ArrayList<>();
    private final Map<CountKey, DraftCount> countsByKey = new HashMap<>();
    private final ConvictedCounts convictions = new ConvictedCounts();
    private final DispositionTable table;
    private final List<List<int[]>> rowsOfCounts = new ArrayList<>();
    private long memory;
    private String lastOrder = "";
    private @Nullable DraftCycle lastCycle;
    private @Nullable DraftEvent lastEvent;
    private @Nullable DraftCount lastCount;

    /** Creates an assembly of the rows of one person. */
    public RecordAssembly(ChargeReader reader, DispositionTable table) {
        this.reader = reader;
        this.table = table;
    }

    /** Adds a row. */
    public void add(WordRow row, CountOrder order, int index) {
        subject.add(row);
        DraftEvent event = event(row, order, cycle(row, order));
        Word text = row.word(BulkColumn.DISP_DESCR);
        @Nullable DispositionReading says = text.isBlank() ? null : text.disposition(table);
        DraftCount count = count(row, index, order.digits(), event, says);
        Word comment = row.word(BulkColumn.COMMENT_TEXT);
        if (!comment.orEmpty().isEmpty()) {
            count.addComment(comment);
            memory += 2L * comment.orEmpty().length() + MEMORY_OF_A_DISPOSITION;
        }
        if (event.type == EventType.COURT_ACTION) {
            count.addCaseNumber(row.word(BulkColumn.OFN));
        }
        memory += MEMORY_OF_A_DISPOSITION;
        if (says == null) {
            addSentenceAlone(row, event, count);
        } else if (says.effect() == DispositionEffect.CONVICTS) {
            count.convict(index, event, level(row), sentencePart(row), text.orEmpty());
            count.convictIn(event);
            convictions.add(count);
        } else {
            Disposition disposition = new Disposition(
                    says.type(),
                    dated(row, event, count),
                    level(row),
                    sentencePart(row),
                    text.orEmpty(),
                    says.effect(),
                    says.law());
            convictions.add(disposition, count, charge(row));
        }
    }

    /** Gets about how many bytes of memory the record takes. */
    public long memory() {
        return memory;
    }

    private static void addSentenceAlone(WordRow row, DraftEvent event, DraftCount count) {
        if (event.type.mayBeOfCourt() && count.charge.isStated()) {
            Sentence sentence = sentencePart(row);
            if (!sentence.terms().isEmpty()) {
                count.addSentenceAlone(event, level(row), sentence);
            }
        }
    }

    /** The day of the event, or of the disposition where that was later in the event of the count, or alone is a date. */
    private static ReportedDate dated(WordRow row, DraftEvent event, DraftCount count) {
        ReportedDate date = row.word(BulkColumn.DISP_DATE).date();
        if (date.precision().compareTo(ReportedDate.Precision.YEAR) > 0) {
            return event.date;
        }
        boolean isLater = event == count.event && date.isAfter(event.date.latest()) == Truth.YES;
        return isLater || !event.date.isDay() ? date : event.date;
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
            DraftEvent known = known(key);
            if (known == null) {
                known = new DraftEvent(key, row);
                memory += MEMORY_OF_AN_EVENT;
                inOrder.add(known);
                cycle.events.add(known);
            }
            lastEvent = known;
        }
        lastEvent.addCycleDate(row.word(BulkColumn.CYC_DATE));
        if (lastEvent.type == EventType.COURT_ACTION) {
            lastEvent.addCaseNumber(row.word(BulkColumn.OFN));
        }
        return lastEvent;
    }

    private @Nullable DraftEvent known(EventKey key) {
        if (key.step > key.cycle.lastStep) {
            key.cycle.lastStep = key.step;
            return null; // steps mostly come in order, and then none of this one was there before
        }
        for (DraftEvent event : inOrder.subList(events.size(), inOrder.size())) {
            events.put(event.key, event);
        }
        return events.get(key);
    }

    private static boolean isMissing(Word date) {
        return date.date().precision() == ReportedDate.Precision.MISSING;
    }

    /** Finds the count that a row belongs to, or begins it. */
    private DraftCount count(
            WordRow row, int index, String order, DraftEvent event, @Nullable DispositionReading says) {
        Charge charge = charge(row);
        DraftCount known = known(order, event, charge, says);
        if (known == null) {
            known = new DraftCount(order, event, charge, index);
            event.counts.add(known);
            counts.add(known);
            memory += MEMORY_OF_A_COUNT;
        }
        lastCount = known;
        return known;
    }

    private Charge charge(WordRow row) {
        Charge stands = row.word(BulkColumn.OFFENSE_DESCR).charge(reader);
        return stands == null ? row.word(BulkColumn.COMMENT_TEXT).chargeOfComment(reader) : stands;
    }

    private @Nullable DraftCount known(
            String order, DraftEvent event, Charge charge, @Nullable DispositionReading says) {
        if (order.compareTo(lastOrder) > 0) {
            lastOrder = order;
            return null; // rows mostly come in order, and then none of this CNT_ORDER was there before
        }
        DraftCount convicted = says == null ? null : convictions.find(order, charge, says);
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

    /**
     * Builds the rap sheet of all rows added, once. What is not needed any more is forgotten on the way, as there may be much of it.
     *
     * @param incomplete whether a row that may be of the record was rejected
     * @param whole whether these are all rows of the SUBJECT_ID; if not they are too many to be those of one person
     */
    public RapSheet rapSheet(boolean incomplete, boolean whole) {
        convictions.settle(counts);
        convictions.clear();
        counts.clear();
        countsByKey.clear();
        inOrder.clear();
        events.clear();
        lastCount = null;
        lastEvent = null;
        boolean allInOrder = isInFileOrder();
        List<Cycle> all = new ArrayList<>(cycles.size());
        for (DraftCycle cycle : cycles) {
            List<Event> built = new ArrayList<>(cycle.events.size());
            List<int[]> rows = new ArrayList<>(cycle.events.size());
            for (int i = 0; i < cycle.events.size(); i++) {
                built.add(cycle.events.get(i).build(allInOrder, table));
                rows.add(cycle.events.get(i).rows());
            }
            cycle.events.clear();
            rowsOfCounts.add(rows);
            all.add(new Cycle(cycle.date, built));
        }
        return RapSheet.of(subject.build(), all, incomplete ? Set.of(Gap.REJECTED_ROW) : Set.of(), List.of())
                .withContradictions(whole ? subject.contradictions() : Set.of(Contradiction.IDENTITY))
                .believable();
    }

    /** Returns the row that carries a conviction, or what may be one. */
    public int rowOf(CountPosition position) {
        return rowsOfCounts.get(position.cycle()).get(position.event())[position.count()];
    }

    private boolean isInFileOrder() {
        int last = -1;
        for (DraftCycle cycle : cycles) {
            for (DraftEvent event : cycle.events) {
                for (int i = 0; i < event.counts.size(); i++) {
                    DraftCount count = event.counts.get(i);
                    if (count.mayBeConviction()) {
                        if (count.place() < last) {
                            return false;
                        }
                        last = count.place();
                    }
                }
            }
        }
        return true;
    }
}
