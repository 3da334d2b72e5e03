package org.recordclearance.impact.saved;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recordclearance.rapsheet.Contradiction;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.Gap;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Subject;
import org.recordclearance.rapsheet.Warning;

/** Reads rap sheets as {@link PeopleWritten} wrote them. What they share is one object for all. For one thread. */
final class PeopleRead {

    private final PackedInput in;
    private final ChargesRead charges;
    private final OutcomesRead outcomes;
    private final Supplier<String> caseNumber;
    private final Supplier<Cycle> cycle = this::cycle;
    private final Supplier<Event> event = this::event;
    private final Supplier<Count> count = this::count;
    private final Supplier<Disposition> disposition = this::disposition;

    private int step;
    private ReportedDate eventDate = ReportedDate.missing();
    private int lastHead = -1;
    private @Nullable Disposition last;

    PeopleRead(PackedInput in, ChargesRead charges, OutcomesRead outcomes) {
        this.in = in;
        this.charges = charges;
        this.outcomes = outcomes;
        this.caseNumber = in::text;
    }

    RapSheet read() {
        Subject subject = subject();
        boolean asStated = in.number() == 1;
        Set<Gap> gaps = Set.copyOf(in.list(() -> in.oneOf(outcomes.gaps)));
        Set<Contradiction> stated = Set.copyOf(in.list(() -> in.oneOf(outcomes.contradictions)));
        List<Warning> warnings = in.list(() -> new Warning(in.number(), in.oneOf(outcomes.warnings)));
        RapSheet sheet = RapSheet.of(subject, in.list(cycle), gaps, warnings).withContradictions(stated);
        return asStated ? sheet : sheet.believable();
    }

    private Subject subject() {
        Subject.Builder subject = Subject.builder().id(in.text()).cii(in.text());
        int names = in.size();
        for (int i = 0; i < names; i++) {
            subject.name(sharedText(), in.text());
        }
        return subject.dateOfBirth(date())
                .sex(sharedText())
                .race(sharedText())
                .deceased(in.number() == 1)
                .build();
    }

    private Cycle cycle() {
        step = 0;
        return new Cycle(date(), in.list(event));
    }

    private Event event() {
        step++;
        int head = in.number();
        Event.Builder stated = charges.entries[head >>> 1].toBuilder().step(step);
        if ((head & 1) != 0) {
            stated.step(in.number());
            int begin = in.number();
            if (begin > 0) {
                stated.cycleDate(outcomes.dates[begin - 1]);
            }
        }
        eventDate = date();
        last = null;
        return stated.date(eventDate)
                .caseNumbers(in.list(caseNumber))
                .counts(in.list(count))
                .build();
    }

    private Count count() {
        int head = in.number();
        Count charge = charges.charges[head >>> 1];
        if ((head & 1) == 0) {
            return charge;
        }
        int more = in.number();
        Count stated = charge.withDispositions(in.list(more >>> 1, disposition));
        return (more & 1) == 0 ? stated : placed(stated.toBuilder());
    }

    private Count placed(Count.Builder stated) {
        stated.place(in.number());
        if (in.number() == 1) {
            stated.caseNumbers(in.list(caseNumber));
        }
        return stated.build();
    }

    /** Reads a disposition; counts of one event often have the same. */
    private Disposition disposition() {
        int head = in.number();
        Disposition same = last;
        if (same != null && head == lastHead) {
            return same;
        }
        Disposition stated = outcomes.dispositions[head >>> 1];
        boolean isUsual = (head & 1) == 0;
        Disposition dated = new Disposition(
                stated.type(),
                isUsual ? eventDate : date(),
                stated.level(),
                stated.sentence(),
                stated.text(),
                stated.effect(),
                stated.law());
        if (isUsual) {
            last = dated;
            lastHead = head;
        }
        return dated;
    }

    private ReportedDate date() {
        return outcomes.dates[in.number()];
    }

    private String sharedText() {
        return charges.texts[in.number()];
    }
}
