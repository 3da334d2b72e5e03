package org.recordclearance.examples.automaticrelief;

import java.util.function.Consumer;
import org.recordclearance.rapsheet.Cycle;
import org.recordclearance.rapsheet.Disposition;
import org.recordclearance.rapsheet.DispositionType;
import org.recordclearance.rapsheet.EventType;
import org.recordclearance.rapsheet.Level;
import org.recordclearance.rapsheet.RapSheet;
import org.recordclearance.rapsheet.ReportedDate;
import org.recordclearance.rapsheet.Sentence;

/** Records with a misdemeanor of 2010 that would be relieved, and something else. */
final class RecordWith {

    private RecordWith() {}

    static RapSheet cycle(Consumer<Cycle.Builder> build) {
        return RapSheet.builder()
                .cycle(CourtCase.misdemeanor("2010-01-01").cycle())
                .cycle(build)
                .build();
    }

    static RapSheet registration(String section) {
        return cycle(cycle -> cycle.event(
                EventType.REGISTRATION,
                "2011-01-01",
                event -> event.county("YOLO").charged(section)));
    }

    static RapSheet arrest(String day, Disposition... dispositions) {
        return cycle(cycle -> cycle.arrest(
                day,
                "YOLO",
                event -> event.count(count -> {
                    for (Disposition disposition : dispositions) {
                        count.codeSection("PC 496(a)").disposition(disposition);
                    }
                })));
    }

    static RapSheet arrestAndCourt(String arrested, String decided) {
        return cycle(cycle -> {
            cycle.arrest(arrested, "YOLO", event -> event.charged("PC 496(a)"));
            cycle.court(
                    decided,
                    "YOLO",
                    event -> event.count(count -> count.codeSection("PC 496(a)")
                            .disposition(CourtCase.disposition(DispositionType.DISMISSED, decided))));
        });
    }

    static Disposition other(String words) {
        return new Disposition(
                DispositionType.OTHER, ReportedDate.parse("2012-02-01"), Level.MISSING, Sentence.NONE, words);
    }
}
