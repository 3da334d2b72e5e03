package org.recordclearance.impact.saved;

import java.util.List;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;

/** Writes rap sheets, with the places of the parts that they share. {@link PeopleRead} reads them. For one thread. */
final class PeopleWritten {

    private final PackedOutput out = new PackedOutput();
    private final ChargesWritten charges;
    private final OutcomesWritten outcomes;

    PeopleWritten(ChargesWritten charges, OutcomesWritten outcomes) {
        this.charges = charges;
        this.outcomes = outcomes;
    }

    PackedOutput out() {
        return out;
    }

    void write(RapSheet sheet) {
        writeSubject(sheet.subject());
        boolean asStated = !sheet.contradictions().equals(sheet.believable().contradictions());
        out.number(asStated ? 1 : 0);
        out.list(sheet.gaps(), out::constant);
        out.list(sheet.statedContradictions(), out::constant);
        out.list(sheet.warnings(), warning -> {
            out.number(warning.line());
            out.constant(warning.kind());
        });
        out.list(sheet.cycles(), this::writeCycle);
    }

    private void writeSubject(Subject subject) {
        out.text(subject.id());
        out.text(subject.cii());
        out.list(subject.names().entrySet(), name -> {
            out.number(charges.text(name.getKey()));
            out.text(name.getValue());
        });
        out.number(outcomes.date(subject.dateOfBirth()));
        out.number(charges.text(subject.sex()));
        out.number(charges.text(subject.race()));
        out.number(subject.deceased() ? 1 : 0);
    }

    private void writeCycle(Cycle cycle) {
        out.number(outcomes.date(cycle.date()));
        List<Event> events = cycle.events();
        out.number(events.size());
        for (int i = 0; i < events.size(); i++) {
            writeEvent(events.get(i), i + 1);
        }
    }

    private void writeEvent(Event event, int usualStep) {
        ReportedDate begin = event.cycleDate().orElse(null);
        boolean isUsual = begin == null && event.step() == usualStep;
        out.number(charges.entry(event) << 1 | (isUsual ? 0 : 1));
        if (!isUsual) {
            out.number(event.step());
            out.number(begin == null ? 0 : outcomes.date(begin) + 1);
        }
        out.number(outcomes.date(event.date()));
        out.list(event.caseNumbers(), out::text);
        out.list(event.counts(), count -> writeCount(count, event.date()));
    }

    private void writeCount(Count count, ReportedDate usualDate) {
        List<String> caseNumbers = count.caseNumbers().orElse(null);
        boolean isPlaced = count.place() > 0 || caseNumbers != null;
        boolean isMore = isPlaced || !count.dispositions().isEmpty();
        out.number(charges.charge(count) << 1 | (isMore ? 1 : 0));
        if (isMore) {
            out.number(count.dispositions().size() << 1 | (isPlaced ? 1 : 0));
            count.dispositions().forEach(each -> writeDisposition(each, usualDate));
        }
        if (isPlaced) {
            out.number(count.place());
            out.number(caseNumbers == null ? 0 : 1);
            if (caseNumbers != null) {
                out.list(caseNumbers, out::text);
            }
        }
    }

    private void writeDisposition(Disposition disposition, ReportedDate usualDate) {
        boolean isUsual = disposition.date().equals(usualDate);
        out.number(outcomes.disposition(disposition) << 1 | (isUsual ? 0 : 1));
        if (!isUsual) {
            out.number(outcomes.date(disposition.date()));
        }
    }
}
