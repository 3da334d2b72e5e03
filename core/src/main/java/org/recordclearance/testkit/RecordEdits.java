package org.recordclearance.testkit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Conviction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.CountPosition;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedCounty;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.ReportedLength;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Term;

/** Copies of rap sheets with something changed, everything else in its place. */
final class RecordEdits {

    /** The contradictions that a record has from its source; the others are those of its dates, which may change. */
    private static final Set<Contradiction> OF_ITS_SOURCE =
            Set.of(Contradiction.IDENTITY, Contradiction.COUNTY, Contradiction.LEVEL, Contradiction.OFFENSE);

    private RecordEdits() {}

    static RapSheet withCycles(RapSheet sheet, List<Cycle> cycles) {
        return copy(sheet, sheet.subject(), cycles, sheet.gaps());
    }

    static RapSheet withGaps(RapSheet sheet, Set<Gap> gaps) {
        return copy(sheet, sheet.subject(), sheet.cycles(), gaps);
    }

    static RapSheet withSubject(RapSheet sheet, Subject subject) {
        return copy(sheet, subject, sheet.cycles(), sheet.gaps());
    }

    private static RapSheet copy(RapSheet sheet, Subject subject, List<Cycle> cycles, Set<Gap> gaps) {
        Set<Contradiction> kept = EnumSet.copyOf(OF_ITS_SOURCE);
        kept.retainAll(sheet.contradictions());
        return RapSheet.of(subject, cycles, gaps, sheet.warnings())
                .withContradictions(kept)
                .believable();
    }

    static Subject born(Subject subject, ReportedDate date) {
        return subject.toBuilder().dateOfBirth(date).build();
    }

    static Subject deceased(Subject subject) {
        return subject.toBuilder().deceased(true).build();
    }

    static RapSheet withCycle(RapSheet sheet, int cycle, UnaryOperator<Cycle> change) {
        return withCycles(sheet, replaced(sheet.cycles(), cycle, change));
    }

    static RapSheet withEvent(RapSheet sheet, int cycle, int event, UnaryOperator<Event> change) {
        return withCycle(sheet, cycle, each -> new Cycle(each.date(), replaced(each.events(), event, change)));
    }

    static RapSheet withCount(RapSheet sheet, CountPosition at, UnaryOperator<Count> change) {
        return withEvent(
                sheet,
                at.cycle(),
                at.event(),
                event -> withCounts(event, replaced(event.counts(), at.count(), change)));
    }

    /** Returns a rap sheet with the disposition that makes a count a conviction changed. */
    static RapSheet withDisposition(RapSheet sheet, Conviction conviction, UnaryOperator<Disposition> change) {
        int index = conviction.count().dispositions().indexOf(conviction.disposition());
        return withCount(sheet, conviction.position(), count -> withDisposition(count, index, change));
    }

    static Event withCounts(Event event, List<Count> counts) {
        return event.toBuilder().counts(counts).build();
    }

    static Event withDate(Event event, ReportedDate date) {
        return event.toBuilder().date(date).build();
    }

    static Event withCounty(Event event, ReportedCounty county) {
        return event.toBuilder().county(county).build();
    }

    /** Returns a sentence with a term of another length, if it has so many terms. */
    static Sentence withLength(Sentence sentence, int term, ReportedLength length) {
        if (term >= sentence.terms().size()) {
            return sentence;
        }
        return new Sentence(
                replaced(sentence.terms(), term, each -> new Term(each.kind(), length)), sentence.details());
    }

    static Count withDisposition(Count count, int disposition, UnaryOperator<Disposition> change) {
        return count.withDispositions(replaced(count.dispositions(), disposition, change));
    }

    private static void copyDoubts(Count count, Count.Builder copy) {
        copy.attemptedInWords(count.attemptedInWords())
                .repaired(count.isRepaired())
                .sectionKnown(count.isSectionKnown());
        count.readings().forEach(copy::reading);
        count.otherSections().forEach(copy::otherSection);
    }

    /** Begins a copy of a count without what it charges and without dispositions. */
    static Count.Builder charge(Count count) {
        Count.Builder copy = Count.builder().attempted(count.attempted()).place(count.place());
        count.comments().forEach(copy::comment);
        count.flags().forEach(copy::flag);
        count.caseNumbers().ifPresent(copy::caseNumbers);
        return copy;
    }

    /** Returns a count with what another charges. */
    static Count withCharge(Count count, Count other) {
        Count.Builder copy = charge(count).description(other.description()).asWritten(other.asWritten());
        other.codeSection().ifPresent(copy::codeSection);
        copyDoubts(other, copy);
        count.dispositions().forEach(copy::disposition);
        return copy.build();
    }

    static Count plus(Count count, Disposition later) {
        return count.withDispositions(plus(count.dispositions(), later));
    }

    static Disposition withDate(Disposition it, ReportedDate date) {
        return new Disposition(it.type(), date, it.level(), it.sentence(), it.text(), it.effect(), it.law());
    }

    static Disposition withLevel(Disposition it, Level level) {
        return new Disposition(it.type(), it.date(), level, it.sentence(), it.text(), it.effect(), it.law());
    }

    static Disposition withSentence(Disposition it, Sentence sentence) {
        return new Disposition(it.type(), it.date(), it.level(), sentence, it.text(), it.effect(), it.law());
    }

    static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    static <T> List<T> plus(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }
}
