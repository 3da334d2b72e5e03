package org.recordclearance.doj.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Term;
import org.recordclearance.rapsheet.TermKind;

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
final class RecordAssembly {

    private record EventKey(DraftCycle cycle, int step, String type, String date, String agency, String county) {
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

        DraftEvent(EventKey key, WordRow row) {
            this.key = key;
            this.type = row.word(BulkColumn.STP_TYPE_DESCR).eventType();
            this.date = row.word(BulkColumn.STP_EVENT_DATE).date();
            this.agency = row.word(BulkColumn.STP_ORI_DESCR).orEmpty();
        }
    }

    private static final class DraftCount {
        final Charge charge;
        final int firstRow;
        final List<Disposition> dispositions = new ArrayList<>(1);
        final Set<String> comments = new LinkedHashSet<>(2);
        final List<Term> terms = new ArrayList<>(1);
        final List<String> details = new ArrayList<>(1);
        int convictionRow = -1;
        int conviction = -1;

        DraftCount(Charge charge, int firstRow) {
            this.charge = charge;
            this.firstRow = firstRow;
        }

        int place() {
            return convictionRow >= 0 ? convictionRow : firstRow;
        }
    }

    private final SubjectAssembly subject = new SubjectAssembly();
    private final List<DraftCycle> cycles = new ArrayList<>();
    private final Map<Integer, DraftCycle> cyclesByNumber = new HashMap<>();
    private final Map<EventKey, DraftEvent> events = new HashMap<>();
    private final Map<CountKey, DraftCount> counts = new HashMap<>();
    private final Map<String, DraftCount> convictions = new HashMap<>();
    private @Nullable DraftCycle lastCycle;
    private @Nullable DraftEvent lastEvent;

    /** Adds a row whose CNT_ORDER is readable. */
    void add(WordRow row, int index) {
        subject.add(row);
        String order = row.get(BulkColumn.CNT_ORDER).strip();
        DraftEvent event = event(row, order, cycle(row, order));
        Word text = row.word(BulkColumn.DISP_DESCR);
        boolean stated = !text.isBlank();
        DraftCount count = count(row, index, order, event, stated);
        String comment = row.word(BulkColumn.COMMENT_TEXT).orEmpty();
        if (!comment.isEmpty()) {
            count.comments.add(comment);
        }
        if (stated && text.disposition() == DispositionType.CONVICTED) {
            convicted(row, index, event, count, text.orEmpty());
            convictions.putIfAbsent(order, count);
        } else if (stated) {
            ReportedDate date = row.word(BulkColumn.DISP_DATE).date();
            boolean isDate = date.precision().compareTo(ReportedDate.Precision.YEAR) <= 0;
            count.dispositions.add(new Disposition(
                    text.disposition(), isDate ? date : event.date, level(row), sentencePart(row), text.orEmpty()));
        }
    }

    private DraftCycle cycle(WordRow row, String order) {
        int number = CountOrder.cycle(order);
        if (lastCycle == null || lastCycle.number != number) {
            lastCycle = cyclesByNumber.computeIfAbsent(number, key -> {
                DraftCycle cycle =
                        new DraftCycle(number, row.word(BulkColumn.CYC_DATE).date());
                cycles.add(cycle);
                return cycle;
            });
        }
        return lastCycle;
    }

    private DraftEvent event(WordRow row, String order, DraftCycle cycle) {
        Word date = row.word(BulkColumn.STP_EVENT_DATE);
        EventKey key = new EventKey(
                cycle,
                CountOrder.step(order),
                row.word(BulkColumn.STP_TYPE_DESCR).normal(),
                isMissing(date) ? "" : date.normal(),
                row.word(BulkColumn.STP_ORI_DESCR).normal(),
                row.word(BulkColumn.STP_ORI_CNTY_NAME).normal());
        if (lastEvent == null || !lastEvent.key.equals(key)) {
            lastEvent = events.computeIfAbsent(key, newKey -> {
                DraftEvent event = new DraftEvent(newKey, row);
                cycle.events.add(event);
                return event;
            });
        }
        Word number = row.word(BulkColumn.OFN);
        if (lastEvent.type == EventType.COURT_ACTION && !number.isBlank()) {
            cycle.caseNumbers
                    .computeIfAbsent(key.step, step -> new LinkedHashSet<>())
                    .add(number.text());
        }
        return lastEvent;
    }

    private static boolean isMissing(Word date) {
        return date.date().precision() == ReportedDate.Precision.MISSING;
    }

    /** Finds the count that a row belongs to, or begins it. */
    private DraftCount count(WordRow row, int index, String order, DraftEvent event, boolean stated) {
        DraftCount convicted = stated ? convictions.get(order) : null;
        if (convicted != null) {
            return convicted;
        }
        Word offense = row.word(BulkColumn.OFFENSE_DESCR);
        Charge charge = Charge.isInComment(offense.normal())
                ? row.word(BulkColumn.COMMENT_TEXT).chargeOfComment()
                : offense.charge();
        return counts.computeIfAbsent(new CountKey(order, event, charge), key -> {
            DraftCount count = new DraftCount(charge, index);
            event.counts.add(count);
            return count;
        });
    }

    private static void convicted(WordRow row, int index, DraftEvent event, DraftCount count, String text) {
        Sentence part = sentencePart(row);
        count.terms.addAll(part.terms());
        count.details.addAll(part.details());
        if (count.conviction < 0) {
            count.convictionRow = index;
            count.conviction = count.dispositions.size();
            count.dispositions.add(new Disposition(DispositionType.CONVICTED, event.date, level(row), part, text));
        }
    }

    private static Level level(WordRow row) {
        return Vocabulary.level(
                row.word(BulkColumn.CONV_STAT_DESCR).normal(),
                row.word(BulkColumn.OFFENSE_TOC).normal());
    }

    private static Sentence sentencePart(WordRow row) {
        Word place = row.word(BulkColumn.SENT_LOC_DESCR);
        String length = row.word(BulkColumn.SENT_LENGTH).normal();
        String unit = row.word(BulkColumn.SENT_TIME_CODE).normal();
        TermKind kind = Vocabulary.termKind(place.normal(), length, unit);
        if (kind != null) {
            return Sentence.of(new Term(kind, Vocabulary.length(length, unit)));
        }
        return place.isBlank() ? Sentence.NONE : new Sentence(List.of(), List.of(place.orEmpty()));
    }

    /** Builds the rap sheet of all rows added. */
    RapSheet rapSheet(boolean incomplete) {
        boolean inOrder = isInFileOrder();
        List<Cycle> all = new ArrayList<>();
        for (DraftCycle cycle : cycles) {
            List<Event> built = new ArrayList<>();
            for (DraftEvent event : cycle.events) {
                List<Count> builtCounts = new ArrayList<>();
                for (DraftCount count : event.counts) {
                    builtCounts.add(build(count, inOrder));
                }
                built.add(new Event(
                        event.type,
                        event.date,
                        event.agency,
                        event.key.county,
                        "",
                        List.copyOf(cycle.caseNumbers.getOrDefault(event.key.step, Set.of())),
                        event.key.step,
                        builtCounts));
            }
            all.add(new Cycle(cycle.date, built));
        }
        return RapSheet.of(subject.build(), all, incomplete ? Set.of(Gap.REJECTED_ROW) : Set.of(), List.of());
    }

    /** Returns the row that carries a conviction. */
    int rowOf(CountPosition position) {
        return cycles.get(position.cycle()).events.get(position.event()).counts.get(position.count()).convictionRow;
    }

    private static Count build(DraftCount draft, boolean inOrder) {
        Count.Builder count = Count.builder()
                .asWritten(draft.charge.asWritten())
                .description(draft.charge.description())
                .place(inOrder ? 0 : draft.place() + 1);
        if (draft.charge.codeSection() != null) {
            count.codeSection(draft.charge.codeSection());
        }
        draft.comments.forEach(count::comment);
        for (int i = 0; i < draft.dispositions.size(); i++) {
            Disposition each = draft.dispositions.get(i);
            boolean hasMoreParts = i == draft.conviction
                    && draft.terms.size() + draft.details.size()
                            > each.sentence().terms().size()
                                    + each.sentence().details().size();
            count.disposition(hasMoreParts ? withAllParts(each, draft) : each);
        }
        return count.build();
    }

    private static Disposition withAllParts(Disposition conviction, DraftCount draft) {
        Sentence all = new Sentence(draft.terms, draft.details);
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
