package org.recordclearance.testkit.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.recordclearance.rapsheet.CodeSection;
import org.recordclearance.rapsheet.Count;
import org.recordclearance.rapsheet.County;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.Event;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;
import org.recordclearance.rapsheet.Subject;

/** Makes records of a few plain convictions, to find out what a rule set is about. */
final class SmallRecords {

    private static final int AGE = 55;

    private final LocalDate asOf;

    SmallRecords(LocalDate asOf) {
        this.asOf = asOf;
    }

    RapSheet sheet(List<Cycle> cycles) {
        Subject person = Subject.builder()
                .dateOfBirth(ReportedDate.of(asOf.minusYears(AGE)))
                .build();
        return RapSheet.of(person, cycles, Set.of(), List.of());
    }

    /** Makes a cycle with a court's event for each level, in each a conviction of each section. */
    Cycle convicted(List<CodeSection> sections, County county, int yearsAgo, List<Level> levels) {
        ReportedDate date = ReportedDate.of(asOf.minusYears(yearsAgo));
        List<Event> events = new ArrayList<>();
        for (Level level : levels) {
            List<Count> counts = sections.stream()
                    .map(section -> Count.builder()
                            .codeSection(section)
                            .disposition(new Disposition(DispositionType.CONVICTED, date, level, Sentence.NONE, ""))
                            .build())
                    .toList();
            events.add(Event.builder(EventType.COURT_ACTION, date)
                    .county(county)
                    .counts(counts)
                    .build());
        }
        return new Cycle(date, events);
    }

    @Override
    public String toString() {
        return "SmallRecords[" + asOf + "]";
    }
}
